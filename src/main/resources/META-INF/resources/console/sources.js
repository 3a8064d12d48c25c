/** How the sources do: first those that are not as usual. */
import { h, replace } from './dom.js';
import { json } from './calls.js';
import { spark } from './bars.js';
import { dateAndTime, duration, number, percent } from './words.js';

const AGAIN = 30_000;
const WORDS = { quiet: 'Gone quiet', flood: 'Flood', rejects: 'Rejects' };

export function show(place) {
  const count = h('span', { class: 'count' });
  const body = h('div', null, h('p', { class: 'note' }, 'Loading …'));
  replace(place, h('div', { class: 'headline-bar' }, h('h1', null, 'Sources'), count), body);
  const load = async () => {
    try {
      const { sources } = await json('/v1/sources');
      const unusual = sources.filter((one) => one.unusual.length > 0).length;
      count.textContent = unusual > 0 ? `${number(unusual)} not as usual` : 'All as usual';
      replace(body, sources.length > 0 ? table(sources) : h('p', { class: 'empty' }, 'No source has sent anything within 24 hours, or the minute is not over in which it did.'));
    } catch (failure) {
      replace(body, h('p', { class: 'notice' }, failure.message));
    }
  };
  load();
  const timer = setInterval(load, AGAIN);
  return () => clearInterval(timer);
}

function table(sources) {
  const sorted = [...sources].sort((a, b) => b.unusual.length - a.unusual.length || (b.silence ?? 0) / (b.usualSilence ?? Infinity) - (a.silence ?? 0) / (a.usualSilence ?? Infinity));
  return h('div', { class: 'pane scroll', tabindex: '0', role: 'region', 'aria-label': 'Sources' }, h('table', { class: 'sources' },
    h('thead', null, h('tr', null, ['Source', 'How it does', 'Silent for', 'Usual now', 'Last 24 hours', 'Items', 'Rejected'].map((name) => h('th', { scope: 'col' }, name)))),
    h('tbody', null, sorted.map(row))));
}

function row(one) {
  const items = one.items.reduce((a, b) => a + b, 0);
  return h('tr', { class: one.unusual.length > 0 ? 'is-unusual' : null },
    h('th', { scope: 'row' }, h('bdi', null, one.source)),
    h('td', null, one.unusual.length > 0 ? one.unusual.map((kind) => h('span', { class: `tag tag-${kind}` }, WORDS[kind])) : h('span', { class: 'soft' }, one.usualSilence === undefined ? 'not known for a week' : 'as usual')),
    h('td', { title: one.lastArrival ? `last ${dateAndTime(one.lastArrival)}` : null }, one.silence === undefined ? '–' : duration(one.silence)),
    h('td', { class: 'soft' }, one.usualSilence === undefined ? '–' : duration(one.usualSilence)),
    h('td', null, spark(one.items, `${items} items within 24 hours`)),
    h('td', { class: 'figure' }, number(items)),
    h('td', { class: 'figure' }, one.rejected === 0 ? '0' : `${number(one.rejected)}, ${percent(one.rejected / items)}`));
}
