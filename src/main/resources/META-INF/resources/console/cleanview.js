/** The article as it came out. */
import { h } from './dom.js';
import { paragraphs } from './align.js';
import { countryName, direction, languageName, stated } from './words.js';

/** @param point called with what is pointed at, a test of runs, or with null */
export function cleanView(article, point) {
  const dir = direction(article.language, article.wire?.direction);
  const lit = (part, element) => {
    element.addEventListener('mouseenter', () => point(part));
    element.addEventListener('mouseleave', () => point(null));
    return element;
  };
  return h('div', { class: 'clean', dir, lang: article.language },
    lit('title', h('p', { class: 'clean-title' }, article.title ?? '')),
    (article.descriptions ?? []).flatMap((one) => one.value.split('\n\n'))
      .map((text) => lit('summary', h('p', { class: 'clean-summary' }, text))),
    paragraphs(article).map((text, index) => lit(`body-${index}`, h('p', null, text))),
    article.wire?.signoff ? h('p', { class: 'clean-signoff' }, article.wire.signoff.text) : null,
    (article.wire?.pictures ?? []).map(picture));
}

function picture(one) {
  return h('p', { class: 'clean-picture' }, h('span', { class: 'label', dir: 'ltr', lang: 'en' }, 'Picture'), ' ',
    h('bdi', null, one.caption ?? one.alt ?? ''),
    one.creditLine ? [' ', h('bdi', { class: 'credit' }, one.creditLine)] : null);
}

/** What a desk asks of an item first. */
export function factList(article) {
  const wire = article.wire ?? {};
  const dateline = wire.dateline;
  const place = dateline?.places?.[0];
  const rows = [
    ['Dateline', dateline ? h('bdi', null, dateline.text) : null],
    ['Place', place ? [h('bdi', null, place.literal), place.name && place.name !== place.literal ? `, ${place.name}` : '', place.country ? `, ${countryName(place.country)}` : ''] : null],
    ['Agencies', (article.infoSources ?? []).filter((source) => source.role === 'agency').map((source) => source.name).join(', ')],
    ['Publisher', wire.publisher?.name],
    ['By', article.by ? h('bdi', null, article.by) : null],
    ['Language', article.language ? `${languageName(article.language)}${wire.script ? `, ${wire.script}` : ''}` : null],
    ['Created', article.firstCreated ? stated(article.firstCreated) : null],
    ['This version', article.versionCreated ? stated(article.versionCreated) : null],
    ['Embargo until', article.embargoedUntil ? stated(article.embargoedUntil) : null],
    ['Signal', wire.signal],
    ['Urgency', article.urgency],
    ['Slugline', article.slugline ? h('bdi', null, article.slugline) : null],
    ['Note', article.edNote ? h('bdi', null, article.edNote) : null],
  ].filter(([, value]) => value);
  return h('dl', { class: 'fact-list' }, rows.map(([name, value]) => h('div', null, h('dt', null, name), h('dd', null, value))));
}
