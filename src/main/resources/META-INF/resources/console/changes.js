/** What a version changed, beside the one before. */
import { h, replace } from './dom.js';
import { articlePath, json, query } from './calls.js';
import { diff } from './diff.js';
import { direction } from './words.js';

export function changes(uri, before, after) {
  const place = h('div', { class: 'changes' });
  const details = h('details', null, h('summary', null, 'What changed'), place);
  details.addEventListener('toggle', async () => {
    if (!details.open || place.childElementCount > 0) {
      return;
    }
    try {
      const [old, fresh] = await Promise.all([before, after].map((version) => json(articlePath(uri, query({ version })))));
      replace(place, parts(old, fresh, direction(fresh.language, fresh.wire?.direction)));
    } catch (failure) {
      replace(place, h('p', { class: 'note' }, failure.message));
    }
  });
  return details;
}

function parts(old, fresh, dir) {
  const found = [old.title ?? '', text(old)].map((before, i) => [before, [fresh.title ?? '', text(fresh)][i]])
    .filter(([before, after]) => before !== after)
    .map(([before, after]) => h('p', { dir }, diff(before, after).map(({ text: words, kind }) =>
      (kind === 'same' ? shortened(words) : h(kind === 'added' ? 'ins' : 'del', null, words)))));
  return found.length > 0 ? found : h('p', { class: 'note' }, 'Neither headline nor text.');
}

function text(article) {
  return (article.bodies ?? []).map((body) => body.value).join('\n\n');
}

/** Of what stayed enough to find the place. */
function shortened(words) {
  return words.length > 240 ? `${words.slice(0, 110)} … ${words.slice(-110)}` : words;
}
