/** Charts that need no more than bars. */
import { h, svg } from './dom.js';
import { number } from './words.js';

const HEIGHT = 120;
const SLOT = 10;

/**
 * Counts along time.
 *
 * @param counts of stretches of equal length, in order
 * @param name of a stretch by its number
 */
export function columns(counts, name, label) {
  const most = Math.max(1, ...counts);
  const peak = counts.indexOf(most);
  const width = counts.length * SLOT;
  const marks = counts.map((count, i) => {
    const height = count === 0 ? 0 : Math.max(1, Math.round(count / most * HEIGHT));
    return svg('g', { class: i === peak && count > 0 ? 'column peak' : 'column' },
      svg('rect', { class: 'slot', x: i * SLOT, y: 0, width: SLOT, height: HEIGHT }),
      svg('rect', { class: 'fill', x: i * SLOT + 1, y: HEIGHT - height, width: SLOT - 2, height }),
      svg('title', null, `${name(i)}: ${number(count)}`));
  });
  return h('div', { class: 'columns' },
    h('p', { class: 'scale' }, number(most)),
    svg('svg', { viewBox: `0 0 ${width} ${HEIGHT}`, preserveAspectRatio: 'none', role: 'img', 'aria-label': `${label}: ${counts.reduce((a, b) => a + b, 0)} in all, ${number(most)} at most, ${name(peak)}` }, marks),
    h('p', { class: 'axis' }, h('span', null, name(0)), h('span', null, name(Math.floor(counts.length / 2))), h('span', null, name(counts.length - 1))));
}

/** Counts by name, largest first. */
export function ranking(title, counts, called, most = 8) {
  const largest = Math.max(1, ...counts.map((one) => one.count));
  const shown = counts.slice(0, most);
  const rest = counts.slice(most).reduce((sum, one) => sum + one.count, 0);
  return h('section', { class: 'pane ranking' }, h('h2', null, title),
    counts.length === 0 ? h('p', { class: 'note' }, 'None.') : h('ol', null,
      shown.map((one) => h('li', null, h('span', { class: 'name' }, called(one)), track(one.count / largest), h('span', { class: 'size' }, number(one.count)))),
      rest > 0 ? h('li', { class: 'rest' }, h('span', { class: 'name' }, counts.length - most === 1 ? '1 other' : `${number(counts.length - most)} others`), track(0), h('span', { class: 'size' }, number(rest))) : null));
}

function track(share) {
  return svg('svg', { class: 'track', viewBox: '0 0 100 6', preserveAspectRatio: 'none', 'aria-hidden': 'true' },
    svg('rect', { class: 'fill', width: Math.max(share > 0 ? 1 : 0, 100 * share).toFixed(1), height: 6 }));
}

/** A line of counts as small as a word. */
export function spark(counts, label) {
  const most = Math.max(1, ...counts);
  return svg('svg', { class: 'spark', viewBox: `0 0 ${counts.length * 4} 20`, preserveAspectRatio: 'none', role: 'img', 'aria-label': label },
    counts.map((count, i) => svg('rect', {
      class: count > 0 ? 'fill' : 'none',
      x: i * 4,
      width: 3,
      y: (count > 0 ? 20 - Math.max(2, 20 * count / most) : 19).toFixed(1),
      height: (count > 0 ? Math.max(2, 20 * count / most) : 1).toFixed(1),
    })));
}
