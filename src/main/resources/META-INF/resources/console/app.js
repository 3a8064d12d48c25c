/** The console: shows the page that the address names, and the frame around it. */
import { h, replace } from './dom.js';
import { parse } from './routes.js';
import { startFeed } from './feed.js';
import { connectionLight } from './connection.js';
import * as live from './live.js';

/** Pages are loaded when they are asked for, but for the first, which most come for. */
const PAGES = {
  '': { title: 'Live', load: async () => live },
  article: { title: 'Article', load: () => import('./article.js') },
  try: { title: 'Try', load: () => import('./try.js') },
  charts: { title: 'Map and charts', load: () => import('./charts.js') },
  rejected: { title: 'Rejected', load: () => import('./rejected.js') },
  sources: { title: 'Sources', load: () => import('./sources.js') },
};

const main = document.getElementById('main');
let shown = null;
let leave = () => {};

async function show() {
  if (location.hash && !location.hash.startsWith('#/')) {
    return;
  }
  const route = parse(location.hash);
  const page = PAGES[route.name] ?? PAGES[''];
  for (const link of document.querySelectorAll('nav a')) {
    link.toggleAttribute('aria-current', false);
    if (parse(link.hash).name === route.name) {
      link.setAttribute('aria-current', 'page');
    }
  }
  const wanted = (shown = {});
  let module;
  try {
    module = await page.load();
  } catch {
    // A browser does not ask again for a module that it could not have: a reload does.
    module = { show: notThere };
  }
  if (wanted !== shown) {
    return;
  }
  leave();
  document.title = `${page.title} · Dateline`;
  const place = h('div', { class: `page page-${route.name || 'live'}` });
  leave = module.show(place, route) ?? (() => {});
  replace(main, place);
  if (wanted.first !== true && document.activeElement !== document.body) {
    main.focus({ preventScroll: true });
  }
  scrollTo(0, 0);
}

function notThere(place) {
  replace(place, h('h1', null, 'Not loaded'), h('p', { class: 'notice' }, 'The service did not answer. ',
    h('button', { on: { click: () => location.reload() } }, 'Load the page again')));
}

/** Light, dark, or as the system has it: one button that goes round. */
function themeSwitch(button) {
  const order = ['auto', 'light', 'dark'];
  const say = (theme) => {
    button.textContent = { auto: 'Auto', light: 'Light', dark: 'Dark' }[theme];
    button.setAttribute('aria-label', `Colours: ${button.textContent}`);
  };
  const now = () => document.documentElement.dataset.theme ?? 'auto';
  button.hidden = false;
  say(now());
  button.addEventListener('click', () => {
    const next = order[(order.indexOf(now()) + 1) % order.length];
    if (next === 'auto') {
      delete document.documentElement.dataset.theme;
    } else {
      document.documentElement.dataset.theme = next;
    }
    try {
      localStorage.setItem('theme', next);
    } catch {
      // kept for this page alone
    }
    say(next);
  });
}

document.getElementById('skip').addEventListener('click', (event) => {
  event.preventDefault();
  main.focus();
});
themeSwitch(document.getElementById('theme'));
connectionLight(document.getElementById('connection'));
startFeed();
addEventListener('hashchange', show);
show();
