/** A text with the words that a search found. */
import { h } from './dom.js';

/** @param marked `{text, marks}`, each mark with `start` and `end` in UTF-16 units, in order */
export function marked({ text, marks }) {
  const parts = [];
  let done = 0;
  for (const { start, end } of marks) {
    parts.push(text.slice(done, start), h('mark', null, text.slice(start, end)));
    done = end;
  }
  return [...parts, text.slice(done)];
}
