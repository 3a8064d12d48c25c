/**
 * What comes in, newest first: the list as it stands, then the stream, which goes on without a gap after a lost line. Goes on
 * while other pages are shown. Where a service has no stream, the list is asked for every five seconds.
 */
import { askForToken, withToken } from './access.js';
import { json, query } from './calls.js';
import { readEvents } from './events.js';

const KEPT = 400;
const POLL = 5_000;
const LONGEST_PAUSE = 15_000;

let items = [];
/** So many are kept: more where somebody asked for older ones. */
let room = KEPT;
/** The cursor of what is older than all that is here, and how many there are in all where filters were given. */
let next = null;
let total = null;
let filters = {};
let state = 'connecting';
let last = null;
let running = null;
const itemListeners = new Set();
const stateListeners = new Set();

/** Calls with all items and the one that has just come, if it is one; answers with what ends that. */
export function onItems(listener) {
  itemListeners.add(listener);
  listener(items, null);
  return () => itemListeners.delete(listener);
}

export function onState(listener) {
  stateListeners.add(listener);
  listener(state);
  return () => stateListeners.delete(listener);
}

/** Follows with these filters from now on; begins anew where they are others. */
export function follow(wanted) {
  if (JSON.stringify(wanted) !== JSON.stringify(filters)) {
    filters = wanted;
    startFeed();
  }
}

export function startFeed() {
  running?.abort();
  running = new AbortController();
  items = [];
  room = KEPT;
  next = null;
  total = null;
  last = null;
  tell(null);
  run(running.signal);
}

async function run(signal) {
  let pause = 500;
  while (!signal.aborted) {
    try {
      const status = await stream(signal, () => (pause = 500));
      if (status === 404 || status === 406) {
        return await poll(signal);
      }
      if (status === 410) {
        last = null;
        continue;
      }
      if (status === 401 && await askForToken(false)) {
        continue;
      }
    } catch (failure) {
      if (signal.aborted) {
        return;
      }
    }
    become('lost', signal);
    await sleep(pause, signal);
    pause = Math.min(LONGEST_PAUSE, pause * 2);
  }
}

/** Reads the stream until it ends; answers with the status of a refusal. */
async function stream(signal, connected) {
  const line = new AbortController();
  const end = () => line.abort();
  signal.addEventListener('abort', end);
  try {
    const { order, ...fitting } = filters;
    const response = await fetch(`/v1/articles/stream${query({ ...fitting, after: last })}`, {
      headers: withToken({ accept: 'text/event-stream' }),
      signal: line.signal,
    });
    if (!response.ok) {
      return response.status;
    }
    // Asked for once the stream is open, so that nothing comes in between unseen.
    if (last === null) {
      await load(signal);
    }
    become('live', signal);
    connected();
    await readEvents(response.body, take, end);
    return 200;
  } finally {
    signal.removeEventListener('abort', end);
  }
}

/** Whether there are older ones, and how many in all; null where nobody counted. */
export function found() {
  return { more: next !== null, total };
}

/** Brings older ones, behind those that are here. */
export async function older() {
  const page = await json(`/v1/articles${query({ ...filters, cursor: next, limit: 100 })}`).catch(() => null);
  if (page) {
    next = page.next ?? null;
    room += page.items.length;
    items = [...items, ...page.items.filter((item) => items.every((one) => one.uri !== item.uri))];
    tell(null);
  }
}

async function load(signal) {
  const counted = Object.keys(filters).length > 0 ? 'true' : null;
  // Words find only what may be used.
  const standings = filters.order ? [{}] : [{}, { status: 'withheld' }, { status: 'canceled' }];
  const pages = await Promise.all(standings.map((more) =>
    json(`/v1/articles${query({ ...filters, ...more, ...(more.status ? { limit: 20 } : { limit: 100, total: counted }) })}`, { signal })));
  next = pages[0].next ?? null;
  total = pages[0].total ?? null;
  if (filters.order) {
    items = pages[0].items;
    tell(null);
    return;
  }
  const all = pages.flatMap((page) => page.items).sort((a, b) => Date.parse(a.receivedAt) - Date.parse(b.receivedAt));
  all.forEach((item) => merge(item, false));
  tell(null);
}

async function poll(signal) {
  while (!signal.aborted) {
    try {
      const page = await json(`/v1/articles${query({ ...filters, limit: 100 })}`, { signal });
      const fresh = page.items.filter((item) => items.every((one) => one.uri !== item.uri || one.sequence !== item.sequence));
      const first = items.length === 0;
      fresh.reverse().forEach((item) => merge(item, !first));
      if (first) {
        tell(null);
      }
      become('polling', signal);
    } catch {
      become('lost', signal);
    }
    await sleep(POLL, signal);
  }
}

function take(event) {
  if (event.id) {
    last = event.id;
  }
  if (!event.data || event.event === 'cut') {
    return;
  }
  const item = JSON.parse(event.data);
  merge({ ...item, type: item.type ?? event.event }, true);
}

/** Puts an item on top, in the place of what was known of it. */
function merge(item, isNews) {
  const known = items.find((one) => one.uri === item.uri);
  if (known && !isNews && known.receivedAt > item.receivedAt) {
    return;
  }
  // Where the best come first, the service ranks: what comes in has no place yet.
  items = filters.order ? items.map((one) => (one.uri === item.uri ? item : one))
    : [item, ...items.filter((one) => one.uri !== item.uri)].slice(0, room);
  if (isNews) {
    tell(item);
  }
}

function tell(item) {
  itemListeners.forEach((listener) => listener(items, item));
}

function become(next, signal) {
  if (!signal.aborted && next !== state) {
    state = next;
    stateListeners.forEach((listener) => listener(state));
  }
}

function sleep(milliseconds, signal) {
  return new Promise((done) => {
    const timer = setTimeout(done, milliseconds);
    signal.addEventListener('abort', () => { clearTimeout(timer); done(); }, { once: true });
  });
}

