/** What became of an item: its versions, its story along a line of time, and who else carries its text. */
import { h } from './dom.js';
import { changes } from './changes.js';
import { to } from './routes.js';
import { dateAndTime, time } from './words.js';

/** @param served whether the item's texts are to be had: of what was killed or is held they are not */
export function history(uri, versions, series, shown, served) {
  return h('div', { class: 'history' },
    h('section', { class: 'pane', 'aria-labelledby': 'versions-title' }, h('h2', { id: 'versions-title' }, 'Versions'),
      versions.length > 0 ? versionList(uri, versions, shown, served) : h('p', { class: 'note' }, 'No version is known.')),
    h('section', { class: 'pane', 'aria-labelledby': 'story-title' }, h('h2', { id: 'story-title' }, 'Story'), story(uri, versions, series)),
    copies(uri, series));
}

function versionList(uri, versions, shown, served) {
  return h('ol', { class: 'versions' }, versions.map((one, i) => h('li', { class: `is-${one.disposition}` },
    h('a', { href: to('article', uri, i === 0 ? {} : { version: one.version }), 'aria-current': (shown ? one.version === shown : i === 0) ? 'true' : null }, `Version ${one.version}`),
    h('span', { class: 'event' }, one.disposition),
    h('time', { datetime: one.receivedAt }, dateAndTime(one.receivedAt)),
    versions[i + 1] && served && versions[i + 1].version !== one.version ? changes(uri, versions[i + 1].version, one.version) : null)));
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
      cause(event),
      item.supersedes ? h('span', { class: 'soft' }, ' in the place of ', h('bdi', null, item.supersedes)) : null))));
}

/** What else it was that led to the event: an editor, the hour of an embargo, a note to desks. */
function cause({ cause: by }) {
  const words = { due: 'at the hour of its embargo', kill: 'by an editor', release: 'by an editor' };
  if (by?.command) {
    return h('span', { class: 'soft' }, ` ${words[by.command] ?? by.command}`);
  }
  return by?.uri ? h('span', { class: 'soft' }, ' by ', h('a', { href: to('article', by.uri) }, h('bdi', null, by.uri))) : null;
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
