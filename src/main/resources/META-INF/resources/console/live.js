/** The feed as it comes in. */
import { h, replace, announce } from './dom.js';
import { found, follow, older, onItems, startFeed } from './feed.js';
import { rate } from './rate.js';
import { row } from './row.js';
import { to } from './routes.js';
import { number } from './words.js';

const FILTERS = [
  { name: 'q', label: 'Words', hint: 'harbour "night bus" -ferry' },
  { name: 'language', label: 'Language', hint: 'ar' },
  { name: 'agency', label: 'Agency', hint: 'reuters' },
  { name: 'publisher', label: 'Publisher', hint: 'id' },
  { name: 'place', label: 'Place', hint: 'Cairo, or EG' },
];
const SIGNALS = ['flash', 'update', 'correction', 'advisory', 'hold', 'withdraw', 'kill', 'repeat', 'refile'];

export function show(place, route) {
  const values = Object.fromEntries([...route.search].filter(([, value]) => value));
  let paused = false;
  let waiting = 0;
  const best = values.order === 'best';
  const list = h('ol', { class: 'feed', 'aria-label': best ? 'Articles, best first' : 'Articles, newest first' });
  const more = h('button', { class: 'more', hidden: true, on: { click: () => resume() } });
  const pause = h('button', { class: 'plain', 'aria-pressed': 'false', on: { click: () => (paused ? resume() : hold()) } }, 'Pause');
  const count = h('span', { class: 'count' });
  const empty = h('p', { class: 'empty', hidden: true });
  const minutes = rate();
  const before = h('button', { class: 'more', hidden: true, on: { click: () => older() } }, 'Older');
  const say = (items) => {
    const { total, more: hasMore } = found();
    count.textContent = total === null ? `${number(items.length)} shown` : `${number(items.length)} shown of ${total}`;
    before.hidden = !hasMore;
  };

  replace(
    place,
    h('div', { class: 'headline-bar' }, h('h1', null, 'Live'), count, minutes.element, pause),
    filterForm(values),
    more,
    list,
    empty,
    before,
  );
  list.addEventListener('keydown', moveFocus);

  let latest = [];
  const render = (news) => {
    list.replaceChildren(...latest.map((item) => row(item, item === news)));
    say(latest);
    empty.hidden = latest.length > 0;
    empty.textContent = Object.keys(values).length > 0
      ? 'Nothing fits these filters yet.'
      : 'Nothing has come in yet. Send something in, or try a payload without storing it.';
  };
  const resume = () => {
    paused = false;
    waiting = 0;
    pause.textContent = 'Pause';
    pause.setAttribute('aria-pressed', 'false');
    more.hidden = true;
    if (best) {
      // Ranked anew, with what has come in.
      startFeed();
      return;
    }
    render(null);
  };
  const hold = () => {
    paused = true;
    pause.textContent = 'Resume';
    pause.setAttribute('aria-pressed', 'true');
  };

  follow(values);
  const end = onItems((items, news) => {
    latest = items;
    minutes.update(items, news);
    const known = best && news ? rowOf(list, news.uri) : null;
    if (known) {
      known.replaceWith(row(news, false));
      return;
    }
    if ((paused || best) && news) {
      waiting += 1;
      more.hidden = false;
      more.textContent = `${number(waiting)} came in meanwhile. Show them`;
      return;
    }
    if (news && list.firstChild) {
      put(list, row(news, true), news.uri, items.length);
      say(items);
      return;
    }
    render(null);
  });
  return () => {
    end();
    minutes.end();
  };
}

/** One row on top, the row of the same item gone; whoever reads or has a row in focus keeps the place. */
function put(list, fresh, uri, most) {
  const before = rowOf(list, uri);
  const focused = before?.contains(document.activeElement);
  const height = list.scrollHeight;
  before?.remove();
  list.prepend(fresh);
  if (focused) {
    fresh.querySelector('a')?.focus({ preventScroll: true });
  }
  if (scrollY > list.offsetTop) {
    scrollBy(0, list.scrollHeight - height);
  }
  while (list.children.length > most) {
    list.lastChild.remove();
  }
}

function rowOf(list, uri) {
  return [...list.children].find((one) => one.dataset.uri === uri);
}

function filterForm(values) {
  const fields = FILTERS.map(({ name, label, hint }) =>
    h('label', { class: `field field-${name}` }, h('span', null, label),
      h('input', { name, value: values[name] ?? '', placeholder: hint, autocomplete: 'off', spellcheck: 'false', dir: 'auto' })));
  const signals = h('label', { class: 'field field-signal' }, h('span', null, 'Signal'),
    h('select', { name: 'signal' }, h('option', { value: '' }, 'any'),
      SIGNALS.map((signal) => h('option', { value: signal, selected: values.signal === signal }, signal))));
  const order = h('label', { class: 'field field-order', hidden: !values.q }, h('span', null, 'Order'),
    h('select', { name: 'order' }, h('option', { value: '' }, 'newest first'),
      h('option', { value: 'best', selected: values.order === 'best' }, 'best first')));
  const others = h('button', {
    class: 'plain others',
    type: 'button',
    'aria-expanded': 'false',
    on: { click: () => others.setAttribute('aria-expanded', String(form.classList.toggle('is-open'))) },
  }, 'More filters');
  const form = h('form', { class: 'filters', role: 'search', 'aria-label': 'Filter the feed' }, fields, signals, order,
    h('div', { class: 'buttons' }, h('button', { class: 'primary' }, 'Filter'),
      Object.keys(values).length > 0 ? h('a', { class: 'button plain', href: to('') }, 'Clear') : null, others));
  const words = form.elements.namedItem('q');
  words.addEventListener('input', () => (order.hidden = !words.value.trim()));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const wanted = Object.fromEntries(new FormData(form));
    location.hash = to('', '', wanted.q.trim() ? wanted : { ...wanted, order: '' });
    announce('Filtered');
  });
  return form;
}

/** Arrows, and j and k, go from row to row while one is in focus. */
function moveFocus(event) {
  const step = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 }[event.key];
  if (!step || event.ctrlKey || event.metaKey || event.altKey) {
    return;
  }
  const links = [...event.currentTarget.querySelectorAll('a.title')];
  const next = links[links.indexOf(document.activeElement?.closest('li')?.querySelector('a.title')) + step];
  if (next) {
    event.preventDefault();
    next.focus();
  }
}
