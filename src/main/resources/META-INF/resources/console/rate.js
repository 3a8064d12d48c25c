/** What came in within each of the last sixty minutes, as bars. */
import { svg } from './dom.js';

const MINUTES = 60;
const HEIGHT = 24;

export function rate() {
  const bars = Array.from({ length: MINUTES }, (ignored, i) => svg('rect', { x: i * 3, width: 2, y: HEIGHT - 1, height: 1 }));
  const title = svg('title', null, '');
  const element = svg('svg', { class: 'rate', viewBox: `0 0 ${MINUTES * 3 - 1} ${HEIGHT}`, preserveAspectRatio: 'none', role: 'img', 'aria-label': 'Articles a minute, the last hour' }, title, bars);
  const counted = new Map();
  let current = [];
  const draw = () => {
    const now = Math.floor(Date.now() / 60000);
    const heights = bars.map((ignored, i) => counted.get(now - MINUTES + 1 + i) ?? 0);
    const most = Math.max(1, ...heights);
    heights.forEach((count, i) => {
      const height = Math.max(1, Math.round(HEIGHT * count / most));
      bars[i].setAttribute('height', height);
      bars[i].setAttribute('y', HEIGHT - height);
      bars[i].classList.toggle('some', count > 0);
    });
    title.textContent = `${heights.at(-1)} this minute, ${heights.reduce((a, b) => a + b, 0)} in the last hour, of what is shown`;
  };
  const add = (item) => {
    const minute = Math.floor(Date.parse(item.receivedAt) / 60000);
    counted.set(minute, (counted.get(minute) ?? 0) + 1);
  };
  const timer = setInterval(draw, 15_000);
  return {
    element,
    update(items, news) {
      if (news) {
        add(news);
      } else if (items !== current) {
        counted.clear();
        items.forEach(add);
      }
      current = items;
      draw();
    },
    end: () => clearInterval(timer),
  };
}
