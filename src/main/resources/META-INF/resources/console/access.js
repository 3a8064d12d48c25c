/** The token by which the service knows who asks. Kept for this tab's session and no longer; asked for when the service wants one. */
import { h } from './dom.js';

const KEY = 'token';
let asking = null;
let declined = false;

/** The headers of a call, with the token where there is one. */
export function withToken(headers = {}) {
  const token = kept();
  return token ? { ...headers, authorization: `Bearer ${token}` } : headers;
}

/** Whether somebody has given a token. */
export function hasToken() {
  return kept() !== null;
}

/**
 * Asks for a token, once for all who want one; answers whether there is a new one. Who said "not now" is asked again for what they do, and
 * not for what the page reads by itself.
 */
export async function askForToken(bySomebody) {
  if (declined && !bySomebody) {
    return false;
  }
  asking ??= ask().finally(() => (asking = null));
  const given = await asking;
  declined = !given;
  return given;
}

function kept() {
  try {
    return sessionStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function keep(token) {
  try {
    sessionStorage.setItem(KEY, token);
  } catch {
    // not kept: the next call asks again
  }
}

function ask() {
  return new Promise((done) => {
    const token = h('input', { type: 'password', autocomplete: 'off', required: true, 'aria-label': 'Token' });
    const cancel = h('button', { type: 'button', class: 'plain' }, 'Not now');
    const form = h('form', { method: 'dialog' },
      h('h2', { id: 'token-wanted' }, 'The service asks who you are'),
      h('p', null, 'Paste your token. It is kept until this tab is closed.'),
      token, h('p', null, h('button', { type: 'submit' }, 'Go on'), ' ', cancel));
    const dialog = h('dialog', { 'aria-labelledby': 'token-wanted' }, form);
    cancel.addEventListener('click', () => dialog.close());
    let given = false;
    form.addEventListener('submit', () => {
      keep(token.value.trim());
      given = true;
    });
    dialog.addEventListener('close', () => {
      dialog.remove();
      done(given);
    });
    document.body.append(dialog);
    dialog.showModal();
  });
}
