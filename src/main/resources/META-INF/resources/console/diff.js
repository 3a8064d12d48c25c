/** What changed between two texts, word by word. */

/** Over this many pairs of words a browser takes too long; then a whole paragraph counts as changed. */
const MOST = 400_000;

/**
 * @returns {{text: string, kind: 'same' | 'added' | 'removed'}[]} runs in the order in which they are read
 */
export function diff(before, after) {
  const a = before.split(/(\s+)/);
  const b = after.split(/(\s+)/);
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) {
    start += 1;
  }
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) {
    end += 1;
  }
  return joined([
    ...a.slice(0, start).map((text) => ({ text, kind: 'same' })),
    ...middle(a.slice(start, a.length - end), b.slice(start, b.length - end)),
    ...a.slice(a.length - end).map((text) => ({ text, kind: 'same' })),
  ]);
}

/** By the longest common run of words. */
function middle(a, b) {
  if (a.length * b.length > MOST) {
    return [...a.map((text) => ({ text, kind: 'removed' })), ...b.map((text) => ({ text, kind: 'added' }))];
  }
  const width = b.length + 1;
  const longest = new Uint32Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      longest[i * width + j] = a[i] === b[j] ? longest[(i + 1) * width + j + 1] + 1
        : Math.max(longest[(i + 1) * width + j], longest[i * width + j + 1]);
    }
  }
  const runs = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      runs.push({ text: a[i], kind: 'same' });
      i += 1;
      j += 1;
    } else if (j >= b.length || i < a.length && longest[(i + 1) * width + j] >= longest[i * width + j + 1]) {
      runs.push({ text: a[i], kind: 'removed' });
      i += 1;
    } else {
      runs.push({ text: b[j], kind: 'added' });
      j += 1;
    }
  }
  return runs;
}

function joined(runs) {
  const all = [];
  for (const run of runs.filter(({ text }) => text)) {
    if (all.at(-1)?.kind === run.kind) {
      all.at(-1).text += run.text;
    } else {
      all.push({ ...run });
    }
  }
  return all;
}
