/** The light that says whether the feed is connected. */
import { onState } from './feed.js';

const WORDS = {
  connecting: 'Connecting',
  live: 'Live',
  polling: 'Every 5 s',
  lost: 'Reconnecting',
};

export function connectionLight(element) {
  element.hidden = false;
  onState((state) => {
    element.dataset.state = state;
    element.textContent = WORDS[state];
  });
}
