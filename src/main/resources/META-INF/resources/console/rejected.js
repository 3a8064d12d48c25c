/** What was rejected, by reason: how it begins, and whether it goes through now. */
import { h, replace, announce } from './dom.js';
import { json, query } from './calls.js';
import { replayAll } from './replay.js';
import { to } from './routes.js';
import { bytes, dateAndTime, number, time } from './words.js';

export function show(place, route) {
  const reason = route.search.get('reason');
  const count = h('span', { class: 'count' });
  const reasons = h('nav', { class: 'reasons', 'aria-label': 'Reasons' });
  const tools = h('div', { class: 'tools' });
  const list = h('ol', { class: 'feed letters', 'aria-label': 'Rejected, newest first' });
  const more = h('button', { hidden: true, class: 'more' }, 'Older');
  const empty = h('p', { class: 'empty', hidden: true }, 'Nothing was rejected.');
  replace(place, h('div', { class: 'headline-bar' }, h('h1', null, 'Rejected'), count), reasons, tools, list, empty, more);

  json(`/v1/statistics${query({ of: 'week' })}`).then(({ counted }) => {
    const all = counted.reasons.reduce((sum, one) => sum + one.count, 0);
    count.textContent = `${number(all)} within 7 days`;
    replace(reasons, chip('All', null, all, reason), counted.reasons.map((one) => chip(one.name, one.name, one.count, reason)));
  }, () => replace(reasons));
  if (reason) {
    replace(tools, replayAll(reason));
  }
  let next = '';
  const load = async () => {
    try {
      const page = await json(`/v1/dead-letters${query({ reason, cursor: next, limit: 50 })}`);
      list.append(...page.items.map(letter));
      next = page.next ?? '';
      more.hidden = !page.next;
      empty.hidden = list.children.length > 0;
    } catch (failure) {
      more.before(h('p', { class: 'notice' }, failure.message));
    }
  };
  more.addEventListener('click', load);
  load();
}

function chip(name, reason, count, chosen) {
  return h('a', { class: 'button chip', href: to('rejected', '', { reason }), 'aria-current': chosen === reason ? 'true' : null }, name, h('span', { class: 'size' }, number(count)));
}

function letter(one) {
  const head = h('div', { class: 'head' });
  const state = h('span', { class: 'soft' }, one.replayedAt ? `replayed ${time(one.replayedAt)}` : '');
  const replay = h('button', {
    disabled: !one.replayable,
    on: {
      click: async () => {
        try {
          const at = await json(`/v1/dead-letters/${one.id}/replay`, { method: 'POST' });
          state.textContent = `sent through again, partition ${at.partition}, offset ${at.offset}`;
          announce(state.textContent);
        } catch (failure) {
          state.textContent = failure.message;
        }
      },
    },
  }, 'Replay', h('span', { class: 'unseen' }, ` ${one.detail}`));
  const details = h('details', null,
    h('summary', null, h('span', { class: 'reason' }, one.reason), ' ', h('span', { class: 'title' }, one.detail)), head);
  details.addEventListener('toggle', () => details.open && head.childElementCount === 0 && open(one, head));
  return h('li', { class: 'item letter' },
    h('time', { datetime: one.receivedAt, title: dateAndTime(one.receivedAt) }, time(one.receivedAt)),
    h('div', { class: 'what' }, details, h('p', { class: 'facts' },
      one.source ? h('span', null, 'from ', h('bdi', null, one.source)) : null,
      one.contentType ? h('span', null, one.contentType) : null,
      h('span', null, bytes(one.payloadSize)),
      h('span', null, `${one.topic}, partition ${one.partition}, offset ${one.offset}`),
      one.url ? h('bdi', null, one.url) : null, state)),
    h('div', { class: 'tags' }, one.replayable ? replay : h('span', { class: 'soft' }, 'too large to keep')));
}

async function open(one, head) {
  replace(head, h('p', { class: 'note' }, 'Loading …'));
  try {
    const { head: encoded } = await json(`/v1/dead-letters/${one.id}`);
    const start = Uint8Array.from(atob(encoded ?? ''), (char) => char.charCodeAt(0));
    replace(head, start.length === 0 ? h('p', { class: 'note' }, 'No bytes.')
      : h('pre', { tabindex: '0', role: 'region', 'aria-label': 'How the payload begins' }, shown(start)),
    one.payloadSize > start.length && start.length > 0 ? h('p', { class: 'note' }, `The first ${bytes(start.length)} of ${bytes(one.payloadSize)}.`) : null);
  } catch (failure) {
    replace(head, h('p', { class: 'notice' }, failure.message));
  }
}

/** As text where it is text, else byte by byte. */
function shown(start) {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(start, { stream: true });
    if (!/[\u0000-\u0008\u000E-\u001A]/.test(text)) {
      return text;
    }
  } catch {
    // not text
  }
  const lines = [];
  for (let i = 0; i < start.length; i += 16) {
    const row = [...start.slice(i, i + 16)];
    lines.push(`${i.toString(16).padStart(4, '0')}  ${row.map((byte) => byte.toString(16).padStart(2, '0')).join(' ').padEnd(47)}  ${row.map((byte) => (byte > 31 && byte < 127 ? String.fromCharCode(byte) : '.')).join('')}`);
  }
  return lines.join('\n');
}
