/** Sends all dead letters of a reason through again, one after the other, and shows how far it is. */
import { h, replace, announce } from './dom.js';
import { json, query } from './calls.js';
import { number } from './words.js';

/** What was rejected before the click; what is rejected again because of it is not sent a second time. */
export function replayAll(reason) {
  const place = h('div', { class: 'replay-all' });
  const begin = h('button', { on: { click: () => run() } }, `Replay all of ${reason}`);
  replace(place, begin);

  async function run() {
    const stop = h('button', { class: 'plain', on: { click: () => (stopped = true) } }, 'Stop');
    let stopped = false;
    const bar = h('progress', { 'aria-label': 'Replayed' });
    const words = h('span', { class: 'soft', role: 'status' });
    replace(place, bar, words, stop);
    try {
      const letters = await waiting(reason, new Date().toISOString());
      bar.max = Math.max(1, letters.length);
      let done = 0;
      let failed = 0;
      for (const letter of letters) {
        if (stopped) {
          break;
        }
        await json(`/v1/dead-letters/${letter.id}/replay`, { method: 'POST' }).catch(() => (failed += 1));
        done += 1;
        bar.value = done;
        words.textContent = `${number(done)} of ${number(letters.length)}${failed > 0 ? `, ${number(failed)} failed` : ''}`;
      }
      words.textContent = `${number(done - failed)} sent through again${failed > 0 ? `, ${number(failed)} failed` : ''}`;
    } catch (failure) {
      words.textContent = failure.message;
    }
    stop.remove();
    announce(words.textContent);
  }
  return place;
}

/** Newest first, and so read to the end before the first goes out. */
async function waiting(reason, until) {
  const letters = [];
  let cursor = '';
  do {
    const page = await json(`/v1/dead-letters${query({ reason, cursor, limit: 100 })}`);
    letters.push(...page.items.filter((one) => one.replayable && one.receivedAt <= until));
    cursor = page.next ?? '';
  } while (cursor);
  return letters;
}
