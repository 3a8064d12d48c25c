/** What was found in an article, each with its words, its rule and how often that rule is right. */
import { h } from './dom.js';

/** @param point called with the number of the finding that is pointed at, or with null */
export function findingList(findings, point) {
  const rows = findings.map((finding, index) => {
    const on = { mouseenter: () => point(index), mouseleave: () => point(null), focusin: () => point(index), focusout: () => point(null) };
    return h('tr', { on },
      h('th', { scope: 'row' }, finding.text
        ? h('button', { class: 'finding', on: { click: () => point(index, true) } }, field(finding.field))
        : field(finding.field)),
      h('td', { class: 'words' }, finding.text ? h('bdi', null, finding.text) : null,
        finding.value === finding.text ? null : h('bdi', { class: finding.text ? 'value' : null }, finding.value)),
      h('td', { class: 'rule' }, finding.rule),
      h('td', { class: 'figure' }, meter(finding.confidence)));
  });
  return {
    element: h('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': 'Table of findings' }, h('table', { class: 'findings' },
      h('thead', null, h('tr', null, ['Found', 'Words and value', 'Rule', 'Right'].map((name) => h('th', { scope: 'col' }, name)))),
      h('tbody', null, rows))),
    light(index) {
      rows.forEach((row, i) => row.classList.toggle('lit', i === index));
    },
  };
}

/** `wire.dateline.places[0]` as a person would say it. */
function field(path) {
  return path.replace(/^wire\./, '').replace(/\[(\d+)\]/g, (ignored, i) => (i === '0' ? '' : ` ${Number(i) + 1}`)).replaceAll('.', ' · ');
}

function meter(confidence) {
  const filled = Math.round(confidence * 10);
  return [h('span', { class: `meter meter-${filled}`, 'aria-hidden': 'true' }), ` ${(100 * confidence).toFixed(1)} %`];
}
