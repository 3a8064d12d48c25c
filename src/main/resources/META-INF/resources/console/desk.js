/**
 * What the desk may do with an article: kill it, or let it out. Each is asked for with the desk's words, confirmed, and waited for, since
 * the service takes it as a command that goes through the same loop as every delivery.
 */
import { hasToken, withToken } from './access.js';
import { announce, h, replace } from './dom.js';
import { articlePath, json } from './calls.js';

const ACTS = {
  kill: {
    button: 'Kill …',
    question: 'Kill this article?',
    says: 'It and its story are taken back from everybody who has them, and no delivery brings them back.',
    confirm: 'Kill it',
    becomes: 'killed',
  },
  release: {
    button: 'Release …',
    question: 'Let this article out?',
    says: 'Its text goes out to everybody.',
    confirm: 'Release it',
    becomes: 'released',
  },
};

/** What may be asked for, by how the article stands. */
const OFFERED = { usable: ['kill'], withheld: ['release', 'kill'], killed: ['release'] };

const LOOK_EVERY = 250;
const LOOKS = 80;

/** Who asks is typed once while the page is open. */
let name = '';

/**
 * @param article its uri, its title where that may be shown, and its last change, of which `disposition` says how it stands
 * @param changed called once it stands otherwise, with the word for it
 */
export function desk(article, changed) {
  const said = h('p', { class: 'notice', role: 'status', hidden: true });
  const buttons = h('p', { class: 'acts' });
  const place = h('section', { class: 'desk', 'aria-label': 'Desk', hidden: true }, buttons, said);
  const say = (words) => {
    said.textContent = words;
    said.hidden = false;
  };
  for (const kind of OFFERED[article.last.disposition] ?? OFFERED.usable) {
    const act = ACTS[kind];
    const button = h('button', { on: { click: () => begin() } }, act.button);
    buttons.append(button);

    async function begin() {
      const words = await ask(act, article);
      if (!words) {
        return;
      }
      [...buttons.children].forEach((one) => (one.disabled = true));
      say('Asked for. It is on its way …');
      try {
        await json(articlePath(article.uri, `/${kind}`), {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(words),
        });
        if (await stands(article, act.becomes)) {
          announce(`The article was ${act.becomes}`);
          changed(act.becomes);
          return;
        }
        say(`Nothing has come of it within ${(LOOK_EVERY * LOOKS) / 1000} seconds. It was taken, and goes through once what is before it is done.`);
      } catch (failure) {
        say(`The article was not ${act.becomes}: ${failure.message}`);
        [...buttons.children].forEach((one) => (one.disabled = false));
        button.focus();
      }
    }
  }
  mayDecide(article.uri).then((may) => (place.hidden = !may));
  return place;
}

/**
 * Whether whoever has given a token is of the desk: what the desk alone may read has the same door. Who has given none yet is asked for one
 * where the service wants it.
 */
async function mayDecide(uri) {
  if (!hasToken()) {
    return true;
  }
  const { status } = await fetch(articlePath(uri, '/withheld'), { method: 'HEAD', headers: withToken() }).catch(() => ({ status: 0 }));
  return status !== 401 && status !== 403;
}

/** Looks until what was asked for has come of it. */
async function stands({ uri, last }, disposition) {
  for (let look = 0; look < LOOKS; look++) {
    await new Promise((done) => setTimeout(done, LOOK_EVERY));
    const { versions } = await json(articlePath(uri, '/versions')).catch(() => ({ versions: [] }));
    if (versions.some((one) => one.sequence > (last.sequence ?? 0) && one.disposition === disposition)) {
      return true;
    }
  }
  return false;
}

/** Asks for a name and the desk's words, then once more; answers with both, or with nothing. */
function ask(act, article) {
  return new Promise((done) => {
    let confirmed = null;
    const by = h('input', { name: 'by', required: true, maxlength: 200, autocomplete: 'name', dir: 'auto', value: name });
    const reason = h('input', { name: 'reason', required: true, maxlength: 1000, autocomplete: 'off', dir: 'auto' });
    const form = h('form', { method: 'dialog' });
    const dialog = h('dialog', { class: 'ask', 'aria-labelledby': 'desk-asks' }, form);
    const heading = () => [h('h2', { id: 'desk-asks' }, act.question),
      h('p', { dir: 'auto' }, h('bdi', null, article.title ?? article.uri)), h('p', { class: 'soft' }, act.says)];
    const cancel = () => h('button', { type: 'button', class: 'plain', on: { click: () => dialog.close() } }, 'Cancel');

    const askForWords = () => {
      replace(form, heading(),
        h('label', { class: 'field' }, h('span', null, 'Your name'), by),
        h('label', { class: 'field' }, h('span', null, 'Why: goes out with it'), reason),
        h('p', null, h('button', { type: 'submit', class: 'primary' }, 'Go on'), ' ', cancel()));
      (by.value ? reason : by).focus();
    };
    const confirm = (words) => {
      const back = h('button', { type: 'button', on: { click: askForWords } }, 'Back');
      replace(form, heading(),
        h('dl', { class: 'words' }, h('dt', null, 'Your name'), h('dd', { dir: 'auto' }, words.by), h('dt', null, 'Why'), h('dd', { dir: 'auto' }, words.reason)),
        h('p', null, h('button', { type: 'button', class: 'primary', on: { click: () => {
          confirmed = words;
          dialog.close();
        } } }, act.confirm), ' ', back, ' ', cancel()));
      // Not on what confirms: Enter that was struck twice decides nothing.
      back.focus();
    };
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const words = { by: by.value.trim(), reason: reason.value.trim() };
      if (words.by && words.reason) {
        name = words.by;
        confirm(words);
      } else {
        (words.by ? reason : by).focus();
      }
    });
    dialog.addEventListener('close', () => {
      dialog.remove();
      done(confirmed);
    });
    document.body.append(dialog);
    dialog.showModal();
    askForWords();
  });
}
