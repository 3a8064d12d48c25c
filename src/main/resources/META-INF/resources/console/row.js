/** One item of the feed. */
import { h } from './dom.js';
import { marked } from './marked.js';
import { to } from './routes.js';
import { countryName, dateAndTime, direction, languageName, time } from './words.js';

const EVENTS = {
  created: 'New',
  updated: 'Update',
  corrected: 'Correction',
  withheld: 'Withheld',
  killed: 'Killed',
  released: 'Released',
};

/** What a list says of an item, where no event has. */
const STANDING = { withheld: 'withheld', canceled: 'killed' };

function standing(item) {
  if (item.pubStatus !== 'usable') {
    return STANDING[item.pubStatus];
  }
  if (item.signal === 'correction') {
    return 'corrected';
  }
  return item.sequence > 1 ? 'updated' : 'created';
}

export function row(item, isNews) {
  const gone = item.pubStatus !== 'usable';
  const type = item.type ?? standing(item);
  return h('li', { class: `item is-${type}${isNews ? ' is-fresh' : ''}`, 'data-uri': item.uri },
    h('time', { datetime: item.receivedAt, title: dateAndTime(item.receivedAt) }, time(item.receivedAt)),
    h('span', { class: 'event' }, EVENTS[type] ?? type),
    h('div', { class: 'what', dir: gone ? 'ltr' : direction(item.language, item.direction) },
      h('a', { class: 'title', href: to('article', item.uri), lang: item.language },
        gone ? h('span', { class: 'gone' }, item.uri) : headline(item)),
      item.match?.text ? h('p', { class: 'piece' }, marked(item.match.text)) : null),
    h('p', { class: 'facts' }, facts(item)),
    h('div', { class: 'tags' }, tags(item)));
}

function headline(item) {
  if (item.match?.title) {
    return marked(item.match.title);
  }
  return item.title ?? h('span', { class: 'gone' }, 'without a headline');
}

function facts(item) {
  return [
    item.place ? h('span', { class: 'place' }, h('bdi', null, item.place), item.country ? ` ${countryName(item.country)}` : '') : null,
    (item.agencies ?? []).length > 0 ? h('span', { class: 'agencies' }, item.agencies.join(' · ')) : null,
    item.publisher ? h('span', null, item.publisher) : null,
    item.language ? h('span', { title: languageName(item.language) }, item.language) : null,
    item.source ? h('span', null, 'from ', h('bdi', null, item.source)) : null,
    item.format ? h('span', null, item.format) : null,
  ];
}

function tags(item) {
  return [
    item.embargoedUntil ? h('span', { class: 'tag tag-embargo' }, 'Embargo ', h('time', { datetime: item.embargoedUntil }, item.embargoedUntil.replace('T', ' ').slice(0, 16))) : null,
    item.signal ? h('span', { class: 'tag' }, item.signal) : null,
    item.urgency && item.urgency <= 2 ? h('span', { class: 'tag tag-urgent' }, `urgency ${item.urgency}`) : null,
    item.version && item.version !== '1' ? h('span', { class: 'tag tag-version' }, `v${item.version}`) : null,
    item.series && item.series !== item.uri ? h('a', { class: 'tag', href: to('article', item.series) }, 'story') : null,
  ];
}
