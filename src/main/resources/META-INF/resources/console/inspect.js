/** Raw beside clean: a payload, the article made of it, what was found, and what was taken out. */
import { h, replace } from './dom.js';
import { align } from './align.js';
import { cleanView, factList } from './cleanview.js';
import { findingList } from './findings.js';
import { groupOf, wordOf } from './kinds.js';
import { cut, rawView } from './rawview.js';

/** @param raw the payload's text; null where it is not to be had, which `why` explains */
export function inspect(raw, article, why) {
  const aligned = raw === null ? null : align(cut(raw), article);
  const point = (index, come) => {
    list.light(index);
    view?.light(index === null ? null : (run) => run.findings.includes(index), come);
  };
  const view = aligned ? rawView(aligned, raw.length, (index) => list.light(index)) : null;
  const clean = cleanView(article, (part) =>
    view?.light(part === null ? null : (run) => run.mark !== null && aligned.marks[run.mark].part === part));
  const list = findingList(article.wire?.findings ?? [], point);
  return h('div', { class: 'inspect' },
    h('section', { class: 'pane pane-raw', 'aria-labelledby': 'raw-title' }, h('h2', { id: 'raw-title' }, 'Raw'),
      view ? view.element : [h('p', { class: 'note' }, why), removedList(article)]),
    h('section', { class: 'pane pane-clean', 'aria-labelledby': 'clean-title' }, h('h2', { id: 'clean-title' }, 'Clean'), clean),
    h('section', { class: 'pane pane-facts', 'aria-labelledby': 'facts-title' }, h('h2', { id: 'facts-title' }, 'Facts'), factList(article)),
    h('section', { class: 'pane pane-findings', 'aria-labelledby': 'findings-title' }, h('h2', { id: 'findings-title' }, 'Findings'),
      (article.wire?.findings ?? []).length > 0 ? list.element : h('p', { class: 'note' }, 'Nothing was found in the text.')));
}

/** What was taken out, where there is no payload to show it in. */
function removedList(article) {
  const removed = article.wire?.removed ?? [];
  return replace(h('ul', { class: 'removed' }), removed.map((span) => h('li', null,
    h('span', { class: 'kind' }, wordOf(span.kind)), h('bdi', { class: `k k-${groupOf(span.kind)}` }, span.text))));
}
