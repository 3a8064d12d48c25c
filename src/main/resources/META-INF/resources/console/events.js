/**
 * Reads server-sent events from an answer's body. Not by EventSource, which neither tells a 404 from a lost line nor says that
 * a line went silent.
 */

const SILENCE = 30_000;

/**
 * Hands on each event as `{event, id, data}` until the line ends.
 *
 * @param body of the answer
 * @param heard called with each event
 * @param abort called where nothing, not even a heartbeat, comes for half a minute
 */
export async function readEvents(body, heard, abort) {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  let silence = setTimeout(abort, SILENCE);
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) {
        return;
      }
      clearTimeout(silence);
      silence = setTimeout(abort, SILENCE);
      const blocks = (rest + value).replace(/\r\n?/g, '\n').split('\n\n');
      rest = blocks.pop();
      blocks.map(parse).filter((event) => event !== null).forEach(heard);
    }
  } finally {
    clearTimeout(silence);
  }
}

/** An event, or null for a block of comments. */
function parse(block) {
  const event = { event: 'message', id: null, data: '' };
  let said = false;
  for (const line of block.split('\n')) {
    const colon = line.indexOf(':');
    if (colon === 0) {
      continue;
    }
    const field = colon < 0 ? line : line.slice(0, colon);
    const value = colon < 0 ? '' : line.slice(colon + 1).replace(/^ /, '');
    if (field === 'data') {
      event.data += (event.data ? '\n' : '') + value;
      said = true;
    } else if (field === 'event' || field === 'id') {
      event[field] = value;
      said = true;
    }
  }
  return said ? event : null;
}
