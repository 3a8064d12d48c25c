/** What became of an item: its versions, its story along a line of time, and who else carries its text. */
import { h } from './dom.js';
import { to } from './routes.js';
import { dateAndTime, time } from './words.js';

export function history(uri, versions, series, shown) {
  return h('div', { class: 'history' },
    h('section', { class: 'pane', 'aria-labelledby': 'versions-title' }, h('h2', { id: 'versions-title' }, 'Versions'),
      versions.length > 0 ? versionList(uri, versions, shown) : h('p', { class: 'note' }, 'No version is known.')),
    h('section', { class: 'pane', 'aria-labelledby': 'story-title' }, h('h2', { id: 'story-title' }, 'Story'), story(uri, versions, series)),
    copies(uri, series));
}

function versionList(uri, versions, shown) {
  return h('ol', { class: 'versions' }, versions.map((one, i) => h('li', { class: `is-${one.disposition}` },
    h('a', { href: to('article', uri, i === 0 ? {} : { version: one.version }), 'aria-current': (shown ?? versions[0].version) === one.version ? 'true' : null }, `Version ${one.version}`),
    h('span', { class: 'event' }, one.disposition),
    h('time', { datetime: one.receivedAt }, dateAndTime(one.receivedAt)))));
}

/** Every event of every item of the story, in the order of receipt. */
function story(uri, versions, series) {
  const items = series?.items ?? [{ uri, events: versions.map((one) => ({ ...one, type: one.disposition })) }];
  const events = items.flatMap((item) => (item.events ?? []).map((event) => ({ item, event })));
  events.sort((a, b) => Date.parse(a.event.receivedAt) - Date.parse(b.event.receivedAt));
  if (events.length === 0) {
    return h('p', { class: 'note' }, 'It stands alone.');
  }
  return h('ol', { class: 'line' }, events.map(({ item, event }) => h('li', { class: `is-${event.type}${item.uri === uri ? ' is-this' : ''}` },
    h('time', { datetime: event.receivedAt, title: dateAndTime(event.receivedAt) }, time(event.receivedAt)),
    h('span', { class: 'event' }, event.type),
    h('span', { class: 'what' },
      item.uri === uri ? h('span', null, `this item, version ${event.version}`)
        : h('a', { href: to('article', item.uri), dir: 'auto' }, item.title ?? item.uri),
      event.cause ? h('span', { class: 'soft' }, ` ${event.cause}`) : null,
      item.supersedes ? h('span', { class: 'soft' }, ' in the place of ', h('bdi', null, item.supersedes)) : null))));
}

function copies(uri, series) {
  const same = (series?.items ?? []).filter((item) => item.uri !== uri
    && (item.duplicateOf === uri || item.duplicateOf && item.duplicateOf === series.items.find((one) => one.uri === uri)?.duplicateOf));
  if (same.length === 0) {
    return null;
  }
  return h('section', { class: 'pane', 'aria-labelledby': 'copies-title' }, h('h2', { id: 'copies-title' }, 'Copies'),
    h('ul', { class: 'copies' }, same.map((item) => h('li', null, h('a', { href: to('article', item.uri), dir: 'auto' }, item.title ?? item.uri)))));
}
