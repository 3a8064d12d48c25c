/** A map of the world with a circle for each place, its area by a count. The projection is Equal Earth. */
import { svg, replace } from './dom.js';
import { countryName, number } from './words.js';

const WIDTH = 960;
const HEIGHT = 410;
const NORTH = 84;
const LARGEST = 22;
const SMALLEST = 2.5;
/** The polynomial's numbers, as its authors published them. */
const [A1, A2, A3, A4] = [1.340264, -0.081106, 0.000893, 0.003796];
const M = Math.sqrt(3) / 2;
const SCALE = WIDTH / (2 * equalEarth(180, 0)[0]);

let outlines = null;

export function worldMap() {
  const land = svg('path', { class: 'land' });
  const dots = svg('g', { class: 'dots' });
  const element = svg('svg', { class: 'world', viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: 'img', 'aria-label': 'Datelines on a map of the world; the list beside it has the same places' }, land, dots);
  outlines ??= fetch('/console/land.txt').then((answer) => answer.text()).then(pathOf);
  outlines.then((d) => land.setAttribute('d', d), () => (outlines = null));
  return {
    element,
    update(places) {
      const most = Math.max(1, ...places.map((place) => place.count));
      // The largest first, so that the small ones lie on top.
      replace(dots, [...places].sort((a, b) => b.count - a.count).map((place) => {
        const [x, y] = project(place.longitude, place.latitude);
        const radius = Math.max(SMALLEST, LARGEST * Math.sqrt(place.count / most) * Math.min(1, Math.sqrt(most) / 6));
        return svg('circle', { cx: x.toFixed(1), cy: y.toFixed(1), r: radius.toFixed(1) },
          svg('title', null, `${place.name}${place.country ? `, ${countryName(place.country)}` : ''}: ${number(place.count)}`));
      }));
    },
  };
}

function project(longitude, latitude) {
  const [x, y] = equalEarth(longitude, latitude);
  const [, top] = equalEarth(0, NORTH);
  return [WIDTH / 2 + x * SCALE, (top - y) * SCALE];
}

function equalEarth(longitude, latitude) {
  const t = Math.asin(M * Math.sin(latitude * Math.PI / 180));
  const t2 = t * t;
  const t6 = t2 * t2 * t2;
  return [
    longitude * Math.PI / 180 * Math.cos(t) / (M * (A1 + 3 * A2 * t2 + t6 * (7 * A3 + 9 * A4 * t2))),
    t * (A1 + A2 * t2 + t6 * (A3 + A4 * t2)),
  ];
}

/** Each line is an outline: longitude and latitude in tenths of a degree, each point by its distance from the one before. */
function pathOf(text) {
  return text.trim().split('\n').map((line) => {
    const steps = line.split(' ').map(Number);
    let longitude = 0;
    let latitude = 0;
    let d = '';
    for (let i = 0; i < steps.length; i += 2) {
      longitude += steps[i];
      latitude += steps[i + 1];
      const [x, y] = project(longitude / 10, latitude / 10);
      d += `${i === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`;
    }
    return `${d}Z`;
  }).join('');
}
