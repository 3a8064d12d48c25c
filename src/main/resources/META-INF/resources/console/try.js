/** What Dateline would make of a payload; nothing is stored. */
import { h, replace, announce } from './dom.js';
import { json, query } from './calls.js';
import { decode } from './charset.js';
import { inspect } from './inspect.js';
import { jsonView } from './article.js';
import { bytes, number } from './words.js';

const TYPES = ['', 'text/plain; charset=utf-8', 'text/html; charset=utf-8', 'application/json', 'application/xml', 'application/octet-stream'];
const PATIENCE = 500;

/** What was typed stays while other pages are looked at. */
let kept = { text: '', url: '', source: '', type: '' };

export function show(place) {
  const area = h('textarea', { id: 'payload', rows: '8', dir: 'auto', spellcheck: 'false', placeholder: 'Paste a page, a wire item, a feed, JSON or XML. Or drop a file here.' });
  const type = h('select', { id: 'type' }, TYPES.map((one) => h('option', { value: one, selected: one === kept.type }, one || 'not stated')));
  const url = h('input', { id: 'url', type: 'url', placeholder: 'https://…', autocomplete: 'off', value: kept.url });
  const file = h('input', { id: 'file', type: 'file', class: 'file' });
  const go = h('button', { class: 'primary' }, 'Clean it');
  const result = h('div', { class: 'result' });
  const form = h('form', { class: 'try-form' },
    h('label', { class: 'wide', for: 'payload' }, h('span', null, 'Payload')), area,
    h('div', { class: 'try-row' },
      h('label', { class: 'field', for: 'type' }, h('span', null, 'Content type'), type),
      h('label', { class: 'field grow', for: 'url' }, h('span', null, 'Address of the page'), url),
      h('label', { class: 'field', for: 'file' }, h('span', null, 'File'), file), go));
  area.value = kept.text;
  replace(place, h('div', { class: 'headline-bar' }, h('h1', null, 'Try'), h('span', { class: 'count' }, 'Nothing is stored or published')), form, result);

  let dropped = null;
  let timer = null;
  let current = null;
  const run = async () => {
    clearTimeout(timer);
    kept = { text: area.value, url: url.value, type: type.value };
    const payload = dropped ?? new TextEncoder().encode(area.value);
    if (payload.byteLength === 0) {
      replace(result);
      return;
    }
    current?.abort();
    current = new AbortController();
    result.setAttribute('aria-busy', 'true');
    try {
      const started = performance.now();
      const headers = type.value ? { 'content-type': type.value } : { 'content-type': 'application/octet-stream' };
      const answer = await json(`/v1/preview${query({ url: url.value })}`, { method: 'POST', body: payload, headers, signal: current.signal });
      draw(result, payload, answer.outcomes, performance.now() - started);
    } catch (failure) {
      if (failure.name === 'AbortError') {
        return;
      }
      replace(result, h('p', { class: 'notice' }, failure.message));
    }
    result.removeAttribute('aria-busy');
  };
  const take = async (one) => {
    dropped = await one.arrayBuffer();
    area.value = '';
    area.placeholder = `${one.name}, ${bytes(dropped.byteLength)}`;
    run();
  };
  area.addEventListener('input', () => {
    dropped = null;
    clearTimeout(timer);
    timer = setTimeout(run, PATIENCE);
  });
  file.addEventListener('change', () => file.files[0] && take(file.files[0]));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    run();
  });
  place.addEventListener('dragover', (event) => event.preventDefault());
  place.addEventListener('drop', (event) => {
    event.preventDefault();
    if (event.dataTransfer.files[0]) {
      take(event.dataTransfer.files[0]);
    }
  });
  if (kept.text) {
    run();
  }
  return () => clearTimeout(timer);
}

function draw(result, payload, outcomes, milliseconds) {
  const place = h('div', null);
  const tabs = outcomes.map((outcome, i) => h('button', { class: 'tab', 'aria-pressed': 'false', on: { click: () => choose(i) } },
    outcome.outcome === 'cleaned' ? h('bdi', null, short(outcome.article.title ?? `Item ${i + 1}`)) : `Rejected: ${outcome.reason}`));
  function choose(index) {
    tabs.forEach((tab, i) => tab.setAttribute('aria-pressed', String(i === index)));
    replace(place, outcomeView(payload, outcomes[index]));
  }
  replace(result, h('p', { class: 'try-sum' }, `${number(outcomes.length)} ${outcomes.length === 1 ? 'item' : 'items'} of ${bytes(payload.byteLength)} in ${Math.round(milliseconds)} ms`),
    outcomes.length > 1 ? h('div', { class: 'tabs', role: 'group', 'aria-label': 'Items' }, tabs) : null, place);
  choose(0);
  announce(`${outcomes.length} items`);
}

function outcomeView(payload, outcome) {
  if (outcome.outcome !== 'cleaned') {
    return h('p', { class: 'notice' }, h('strong', null, outcome.reason), ` ${outcome.detail}`);
  }
  return h('div', null, inspect(decode(payload, outcome.article), outcome.article), jsonView(JSON.stringify(outcome.article)));
}

function short(text) {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
