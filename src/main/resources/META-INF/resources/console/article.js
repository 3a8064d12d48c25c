/** One article: what came in beside what came out, and what became of it since. */
import { h, replace } from './dom.js';
import { answer, articlePath, json, query } from './calls.js';
import { decode } from './charset.js';
import { desk } from './desk.js';
import { history } from './history.js';
import { inspect } from './inspect.js';
import { onItems } from './feed.js';
import { to } from './routes.js';
import { direction } from './words.js';

export function show(place, route) {
  const uri = route.part;
  const version = route.search.get('version');
  const body = h('div', { class: 'article-body', 'aria-busy': 'true' }, h('p', { class: 'note' }, 'Loading …'));
  const title = h('h1', { class: 'article-title', dir: 'auto', tabindex: '-1' }, uri);
  const news = h('p', { class: 'notice', hidden: true });
  replace(place, h('p', { class: 'crumbs' }, h('a', { href: to('') }, 'Live'), ' / ', h('bdi', { class: 'uri' }, uri)), title, news, body);

  let known = null;
  const bring = async () => {
    const loaded = await load(uri, version);
    known = loaded.article;
    body.removeAttribute('aria-busy');
    draw(title, body, uri, loaded, async () => {
      await bring();
      news.hidden = true;
      title.focus();
    });
  };
  bring();
  return onItems((items, item) => {
    if (item?.uri === uri && known && (item.version !== known.version || item.pubStatus !== known.pubStatus)) {
      replace(news, `${item.type ?? 'A new version'}: version ${item.version}. `,
        h('button', { class: 'plain', on: { click: () => dispatchEvent(new HashChangeEvent('hashchange')) } }, 'Show it'));
      news.hidden = false;
    }
  });
}

/** Each part comes or does not: a killed article still has its history. */
async function load(uri, version) {
  const [article, raw, versions] = await Promise.allSettled([
    answer(articlePath(uri, query({ version }))).then((response) => response.text()),
    answer(articlePath(uri, '/raw')).then((response) => response.arrayBuffer()),
    json(articlePath(uri, '/versions')),
  ]);
  const parsed = article.status === 'fulfilled' ? JSON.parse(article.value) : null;
  const id = parsed?.wire?.series?.id ?? uri;
  const series = await json(`/v1/series/${encodeURIComponent(id)}`).catch(() => null);
  return {
    article: parsed,
    source: article.value,
    failure: article.reason,
    raw: raw.status === 'fulfilled' && parsed ? decode(raw.value, parsed) : null,
    versions: versions.status === 'fulfilled' ? versions.value.versions : [],
    series,
    version,
  };
}

function draw(title, body, uri, { article, source, failure, raw, versions, series, version }, changed) {
  const last = versions[0];
  const decide = last ? desk({ uri, title: article?.title, last }, changed) : null;
  if (!article) {
    const held = last?.disposition === 'withheld';
    title.textContent = failure.status === 410 ? 'Killed' : held ? 'Held' : 'Not here';
    title.removeAttribute('lang');
    title.setAttribute('dir', 'ltr');
    document.title = `${title.textContent} · Dateline`;
    replace(body, h('p', { class: 'notice' }, failure.status === 410
      ? 'This article was killed. Its text is served to nobody; take down what you have.'
      : held ? 'This article is held. Its text is served to nobody until it is let out.' : failure.message),
    decide, history(uri, versions, series, version, false));
    return;
  }
  replace(title, article.title ?? 'Without a headline');
  title.setAttribute('dir', direction(article.language, article.wire?.direction));
  title.setAttribute('lang', article.language ?? '');
  document.title = `${article.title ?? uri} · Dateline`;
  replace(body, decide,
    inspect(raw, article, 'The payload is not kept any more. What was taken out of the text:'),
    history(uri, versions, series, version, true),
    jsonView(source));
}

export function jsonView(source) {
  const pretty = JSON.stringify(JSON.parse(source), null, 2);
  const copy = h('button', {
    class: 'plain',
    on: { click: () => navigator.clipboard.writeText(pretty).then(() => (copy.textContent = 'Copied'), () => (copy.textContent = 'Select it and copy')) },
  }, 'Copy');
  return h('details', { class: 'json' }, h('summary', null, 'JSON as published'), copy,
    h('pre', { tabindex: '0', role: 'region', 'aria-label': 'JSON' }, pretty));
}
