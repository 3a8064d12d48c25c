/** A payload with every stretch in the colour of what became of it. */
import { h, replace } from './dom.js';
import { groupOf, wordOf } from './kinds.js';
import { number } from './words.js';

const ORDER = ['headline', 'kept', 'dateline', 'date', 'credit', 'caption', 'advisory', 'routing', 'clutter', 'other', 'markup'];
const LEGEND = {
  headline: 'Headline',
  kept: 'Text',
  dateline: 'Dateline',
  date: 'Date line',
  credit: 'Credits',
  caption: 'Caption',
  advisory: 'Advisory',
  routing: 'Routing',
  clutter: 'Navigation and the like',
  other: 'Fields and what is not text',
  markup: 'Markup',
};

/** What a browser shows without a long wait. */
const MOST = 300_000;

export function cut(raw) {
  return raw.length > MOST ? raw.slice(0, MOST) : raw;
}

/**
 * @param aligned what `align` made of the payload
 * @param point called with the finding that is pointed at in the text, or with null
 */
export function rawView(aligned, length, point) {
  const spans = [];
  const pre = h('pre', { class: 'raw', tabindex: '0', role: 'region', 'aria-label': 'The payload as it came in' });
  for (const run of aligned.runs) {
    const group = groupOf(run.kind);
    const span = h('span', { class: `k k-${group}`, title: run.kind === 'markup' ? null : wordOf(run.kind) }, visible(run.text));
    spans.push({ span, run, group });
    if (run.findings.length > 0) {
      span.classList.add('has-finding');
      span.addEventListener('mouseenter', () => point(run.findings.at(-1)));
      span.addEventListener('mouseleave', () => point(null));
    }
    pre.append(span);
  }
  const note = length > MOST ? h('p', { class: 'note' }, `The first ${number(MOST)} characters of ${number(length)}.`) : null;
  return {
    element: h('div', { class: 'raw-side' }, legend(spans, pre), note, pre),
    /**
     * Lights what belongs to a finding or to a mark, and brings it into view within the payload.
     *
     * @param come whether to bring the payload into view as well, where it stands elsewhere on the page
     */
    light(matches, come) {
      let first = null;
      for (const { span, run } of spans) {
        const lit = matches !== null && matches(run);
        span.classList.toggle('lit', lit);
        first ??= lit ? span : null;
      }
      pre.classList.toggle('is-lit', first !== null);
      if (first && come) {
        pre.scrollIntoView({ block: 'nearest' });
      }
      if (first) {
        const top = first.offsetTop - pre.offsetTop;
        if (top < pre.scrollTop || top > pre.scrollTop + pre.clientHeight - 60) {
          pre.scrollTo({ top: top - pre.clientHeight / 3, behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth' });
        }
      }
    },
  };
}

/** How much of each there is; a click dims all else. */
function legend(spans, pre) {
  const sizes = new Map();
  spans.forEach(({ run, group }) => sizes.set(group, (sizes.get(group) ?? 0) + run.text.trim().length));
  const present = ORDER.filter((group) => sizes.get(group) > 0);
  const element = h('ul', { class: 'legend', 'aria-label': 'What became of the text' });
  let only = null;
  const buttons = present.map((group) => h('button', {
    class: `swatch k-${group}`,
    'aria-pressed': 'false',
    on: { click: () => choose(group) },
  }, LEGEND[group], h('span', { class: 'size' }, number(sizes.get(group)))));
  function choose(group) {
    only = only === group ? null : group;
    buttons.forEach((button, i) => button.setAttribute('aria-pressed', String(present[i] === only)));
    pre.classList.toggle('is-chosen', only !== null);
    spans.forEach((one) => one.span.classList.toggle('chosen', one.group === only));
  }
  return replace(element, buttons.map((button) => h('li', null, button)));
}

/** Control characters by their pictures. */
function visible(text) {
  return text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/g, (char) =>
    char === '\u007F' ? '\u2421' : String.fromCharCode(0x2400 + char.charCodeAt(0)));
}
