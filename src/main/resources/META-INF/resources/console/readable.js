/**
 * The text of a payload with, for each of its characters, where it stands in the payload: escapes of JSON, tags, comments,
 * scripts and entities read away, in the order in which formats nest them.
 */

/**
 * @returns {{text: string, from: number[], to: number[]}} of each UTF-16 unit of the text, where in the payload it begins and ends
 */
export function readable(raw) {
  let layer = { text: raw, from: indices(raw.length, 0), to: indices(raw.length, 1) };
  const start = raw.replace(/^\uFEFF/, '').trimStart();
  const isJson = /^[[{]/.test(start);
  if (isJson) {
    layer = stringsOf(layer);
  }
  if (isJson || /^</.test(start)) {
    // Twice: feeds have markup that is escaped inside markup.
    layer = withoutEntities(withoutTags(withoutEntities(withoutTags(layer))));
  }
  return layer;
}

function indices(length, first) {
  return Array.from({ length }, (ignored, i) => i + first);
}

const BREAK = '\n';

/** A layer with some stretches replaced; a character that replaces one stands where all of it stood, a line break nowhere. */
function replaced(layer, pattern, replacement) {
  const text = [];
  const from = [];
  const to = [];
  const copy = (begin, end) => {
    text.push(layer.text.slice(begin, end));
    for (let i = begin; i < end; i++) {
      from.push(layer.from[i]);
      to.push(layer.to[i]);
    }
  };
  let done = 0;
  for (const match of layer.text.matchAll(pattern)) {
    copy(done, match.index);
    const end = match.index + match[0].length;
    const put = replacement(match);
    text.push(put);
    for (let i = 0; i < put.length; i++) {
      from.push(layer.from[match.index]);
      to.push(put === BREAK ? layer.from[match.index] : layer.to[end - 1]);
    }
    done = end;
  }
  copy(done, layer.text.length);
  return { text: text.join(''), from, to };
}

const HIDDEN = /<!\[CDATA\[|\]\]>|<!--[\s\S]*?-->|<(script|style)\b[\s\S]*?<\/\1\s*>|<[/!?]?[A-Za-z][^<>]*>|<\?[\s\S]*?\?>/gi;

function withoutTags(layer) {
  return replaced(layer, HIDDEN, () => BREAK);
}

const NAMED = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00A0' };
const entities = new Map();

function withoutEntities(layer) {
  return replaced(layer, /&(#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/gi, ([whole, name]) => NAMED[name] ?? character(whole));
}

/** By the browser's own table, read from a document that is never shown. */
function character(entity) {
  if (!entities.has(entity)) {
    entities.set(entity, new DOMParser().parseFromString(entity, 'text/html').documentElement.textContent);
  }
  return entities.get(entity);
}

const ESCAPED = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' };

/** The values of JSON that are strings, apart by line breaks; neither keys nor numbers. */
function stringsOf(layer) {
  const text = [];
  const from = [];
  const to = [];
  for (const match of layer.text.matchAll(/("(?:[^"\\]|\\[\s\S])*")(\s*:)?/g)) {
    if (match[2]) {
      continue;
    }
    for (let i = match.index + 1; i < match.index + match[1].length - 1; i++) {
      text.push(layer.text[i]);
      from.push(layer.from[i]);
      to.push(layer.to[i]);
    }
    text.push(BREAK);
    from.push(layer.from[match.index]);
    to.push(layer.from[match.index]);
  }
  return replaced({ text: text.join(''), from, to }, /\\(u[\da-f]{4}|[\s\S])/gi, ([, escape]) =>
    escape.length === 5 ? String.fromCharCode(parseInt(escape.slice(1), 16)) : ESCAPED[escape] ?? escape);
}
