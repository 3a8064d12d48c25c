/** Where articles are filed, and what comes in over a day or a week. */
import { h, replace } from './dom.js';
import { json, query } from './calls.js';
import { columns, ranking } from './bars.js';
import { to } from './routes.js';
import { countryName, duration, languageName, number, percent } from './words.js';
import { worldMap } from './world.js';

const AGAIN = 30_000;
const HOUR = 3_600_000;
const hour = new Intl.DateTimeFormat('en-GB', { weekday: 'short', hour: '2-digit', minute: '2-digit' });

export function show(place, route) {
  const of = route.search.get('of') === 'week' ? 'week' : 'day';
  const choice = h('div', { class: 'choice', role: 'group', 'aria-label': 'Stretch of time' },
    ['day', 'week'].map((one) => h('a', { class: 'button', href: to('charts', '', { of: one }), 'aria-current': one === of ? 'true' : null }, one === 'day' ? 'Last 24 hours' : 'Last 7 days')));
  const note = h('span', { class: 'count' });
  const body = h('div', { class: 'charts' }, h('p', { class: 'note' }, 'Loading …'));
  const map = worldMap();
  replace(place, h('div', { class: 'headline-bar' }, h('h1', null, 'Map and charts'), note, choice), body);
  const load = async () => {
    try {
      const [statistics, sources] = await Promise.all([json(`/v1/statistics${query({ of })}`), json('/v1/sources')]);
      note.textContent = statistics.counted.complete ? '' : `The newest ${number(statistics.counted.articles)} articles`;
      map.update(statistics.counted.places);
      draw(body, map, statistics, sources.sources, of);
    } catch (failure) {
      replace(body, h('p', { class: 'notice' }, failure.message));
    }
  };
  load();
  const timer = setInterval(load, AGAIN);
  return () => clearInterval(timer);
}

function draw(body, map, { counted, instance }, sources, of) {
  const rejected = counted.reasons.reduce((sum, reason) => sum + reason.count, 0);
  const formats = Object.entries(instance.formats).map(([name, count]) => ({ name, count })).sort((a, b) => b.count - a.count);
  const bySource = sources.map((one) => ({ name: one.source, count: one.items.reduce((a, b) => a + b, 0) })).filter((one) => one.count > 0).sort((a, b) => b.count - a.count);
  const quiet = sources.filter((one) => one.unusual.includes('quiet')).length;
  const { what, starts, counts } = hours(counted, sources, of);
  replace(body,
    h('dl', { class: 'figures' },
      figure('Articles', number(counted.articles)),
      figure('Rejected', number(rejected), rejected > 0 ? percent(rejected / (rejected + counted.articles)) : null),
      figure('Waiting', instance.lag === undefined ? 'broker away' : number(instance.lag), 'records'),
      figure('Latency', instance.latencyHalf === undefined ? '–' : duration1(instance.latencyHalf), instance.latencyMost === undefined ? null : `99 %: ${duration1(instance.latencyMost)}`),
      figure('Gone quiet', h('a', { href: to('sources') }, number(quiet)), quiet === 1 ? 'source' : 'sources')),
    h('section', { class: 'pane pane-map', 'aria-labelledby': 'map-title' }, h('h2', { id: 'map-title' }, 'Datelines'), map.element),
    ranking('Places', counted.places, (one) => [h('a', { href: to('', '', { place: String(one.geonamesId) }) }, one.name), one.country ? h('span', { class: 'soft' }, ` ${one.country}`) : ''], 12),
    h('section', { class: 'pane pane-hours', 'aria-labelledby': 'hours-title' }, h('h2', { id: 'hours-title' }, `${what} an hour`), columns(counts, (i) => hour.format(starts[i]), `${what} an hour`)),
    ranking('Languages', counted.languages, (one) => h('a', { href: to('', '', { language: one.name }) }, languageName(one.name))),
    ranking('Agencies', counted.agencies, (one) => h('a', { href: to('', '', { agency: one.name }) }, one.name)),
    ranking('Publishers', counted.publishers, (one) => h('a', { href: to('', '', { publisher: one.name }) }, one.name)),
    ranking('Countries', counted.countries, (one) => h('a', { href: to('', '', { place: one.name }) }, countryName(one.name))),
    ranking('Sources, last 24 hours', bySource, (one) => h('bdi', null, one.name)),
    ranking('Formats, since the start', formats, (one) => one.name),
    ranking('Rejected, by reason', counted.reasons, (one) => h('a', { href: to('rejected', '', { reason: one.name }) }, one.name)));
}

function figure(name, value, more) {
  return h('div', null, h('dt', null, name), h('dd', null, value, more ? h('span', { class: 'soft' }, ` ${more}`) : null));
}

function duration1(seconds) {
  return seconds < 1 ? `${Math.round(seconds * 1000)} ms` : seconds < 60 ? `${seconds.toFixed(1)} s` : duration(seconds);
}

/** An hour without an article is one as well. Where not all articles were counted, what the sources sent within a day was. */
function hours(counted, sources, of) {
  const length = of === 'week' ? 7 * 24 : 24;
  const last = Math.floor(Date.parse(counted.to) / HOUR);
  const starts = Array.from({ length }, (ignored, i) => (last - length + 1 + i) * HOUR);
  if (!counted.complete && of === 'day' && sources.length > 0) {
    return { what: 'Items', starts, counts: starts.map((ignored, i) => sources.reduce((sum, one) => sum + one.items[i], 0)) };
  }
  const byHour = new Map(counted.hours.map((one) => [Date.parse(one.hour), one.count]));
  return { what: 'Articles', starts, counts: starts.map((start) => byHour.get(start) ?? 0) };
}
