/**
 * Finds in a payload what became of each of its characters: the article's kept text and every span of `wire.removed`, and where
 * each of `wire.findings` stands. Spelling may differ where Dateline mended it, so what is not found as it is is looked for by
 * its letters and digits alone, then part by part.
 */
import { readable } from './readable.js';

const SHORTEST_PART = 12;
const LOOSE = /[\p{L}\p{N}]/u;
const TIGHT = /[^\s\p{Cf}\p{Cc}]/u;

/**
 * @param article as published
 * @returns the payload cut into `runs`, each of one kind; the `marks` that they belong to; the `findings` with their ranges
 */
export function align(raw, article) {
  const source = readable(raw);
  const stacks = [stack(source.text, TIGHT), stack(source.text, LOOSE)];
  const owner = new Int32Array(source.text.length).fill(-1);
  const marks = [];
  const claim = (text, kind, more) => {
    const ranges = find(text, stacks, owner, more?.after ?? 0, more?.before);
    const mark = { kind, text, ranges, ...more };
    marks.push(mark);
    for (const [begin, end] of ranges) {
      owner.fill(marks.length - 1, begin, end);
    }
    return mark;
  };

  const body = claimBody(article, claim);
  const first = body.find((mark) => mark.ranges.length > 0)?.ranges[0][0] ?? 0;
  // The headline nearest above the text is the one that was taken; others of the same words are repetitions.
  if (article.title) {
    claim(article.title, 'headline', { part: 'title', before: first });
  }
  claimRemoved(article, claim, first);
  claimStated(article, claim);
  const findings = (article.wire?.findings ?? []).map((finding) => ({
    finding,
    ranges: placeOf(finding, marks, source, stacks),
  }));
  return { runs: runs(raw, source, owner, marks, findings), marks, findings };
}

function claimBody(article, claim) {
  let after = 0;
  return paragraphs(article).map((text, index) => {
    const mark = claim(text, 'kept', { after, part: `body-${index}` });
    after = mark.ranges.at(-1)?.[1] ?? after;
    return mark;
  });
}

/** What was cut out of a paragraph first, since it stands where the paragraph does; then the rest, in its order. */
function claimRemoved(article, claim, start) {
  const removed = (article.wire?.removed ?? []).map((span, index) => ({ span, index }));
  for (const { span, index } of removed.filter(({ span }) => span.paragraph !== undefined)) {
    claim(span.text, span.kind, { after: Math.max(0, start - span.text.length - 400), paragraph: span.paragraph, start: span.start, end: span.end, removed: index });
  }
  let after = 0;
  for (const { span, index } of removed.filter(({ span }) => span.paragraph === undefined && span.kind !== 'control')) {
    const mark = claim(span.text, span.kind, { after, removed: index });
    after = mark.ranges.at(-1)?.[1] ?? after;
  }
}

/** What stands in fields of the source. */
function claimStated(article, claim) {
  for (const description of article.descriptions ?? []) {
    description.value.split('\n\n').forEach((text) => claim(text, 'kept', { part: 'summary' }));
  }
  for (const picture of article.wire?.pictures ?? []) {
    [picture.caption, picture.alt].filter(Boolean).forEach((text) => claim(text, 'caption'));
  }
  if (article.by) {
    claim(article.by, 'byline');
  }
  // What fields of the source state is text of the payload as well.
  for (const finding of article.wire?.findings ?? []) {
    if (finding.paragraph === undefined && finding.text) {
      claim(finding.text, finding.field.startsWith('wire.dateline') ? 'dateline' : 'credit');
    }
  }
}

export function paragraphs(article) {
  const main = (article.bodies ?? []).find((body) => body.role === 'main');
  return main ? main.value.split('\n\n') : [];
}

/** The characters that count, with where each stands in the text. */
function stack(text, counts) {
  const chars = [];
  const at = [];
  let i = 0;
  for (const char of text) {
    if (counts.test(char)) {
      for (let unit = 0; unit < char.length; unit++) {
        chars.push(char[unit]);
        at.push(i + unit);
      }
    }
    i += char.length;
  }
  return { text: chars.join(''), at, counts };
}

/**
 * Where a text stands in what nobody has claimed: the last time before a place, else the first time behind one, else anywhere;
 * parts of it where it does not stand as a whole.
 */
function find(text, stacks, owner, after, before) {
  for (const one of stacks) {
    const range = last(text, one, owner, before) ?? whole(text, one, owner, after) ?? whole(text, one, owner, 0);
    if (range) {
      return [range];
    }
  }
  const half = Math.floor(text.length / 2);
  const space = text.indexOf(' ', half);
  const cut = space > 0 ? space : half;
  if (cut < SHORTEST_PART) {
    return [];
  }
  return [...find(text.slice(0, cut), stacks, owner, after), ...find(text.slice(cut), stacks, owner, after)];
}

function last(text, { text: hay, at, counts }, owner, before) {
  const needle = [...text].filter((char) => counts.test(char)).join('');
  let found = before === undefined || needle.length === 0 ? -1 : hay.lastIndexOf(needle, lowerBound(at, before) - needle.length);
  while (found > 0 && !isFree(at, found, found + needle.length, owner)) {
    found = hay.lastIndexOf(needle, found - 1);
  }
  return found >= 0 && isFree(at, found, found + needle.length, owner) ? [at[found], at[found + needle.length - 1] + 1] : null;
}

function whole(text, { text: hay, at, counts }, owner, after) {
  const needle = [...text].filter((char) => counts.test(char)).join('');
  if (needle.length === 0) {
    return null;
  }
  let from = lowerBound(at, after);
  for (;;) {
    const found = hay.indexOf(needle, from);
    if (found < 0) {
      return null;
    }
    const range = [at[found], at[found + needle.length - 1] + 1];
    if (isFree(at, found, found + needle.length, owner)) {
      return range;
    }
    from = found + 1;
  }
}

function isFree(at, from, to, owner) {
  for (let i = from; i < to; i++) {
    if (owner[at[i]] >= 0) {
      return false;
    }
  }
  return true;
}

function lowerBound(sorted, value) {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle] < value) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}

/** Where a finding is printed: in the span that was cut where it stands, else in the text nearest to it. */
function placeOf(finding, marks, source, stacks) {
  if (!finding.text) {
    return [];
  }
  const around = marks.filter((mark) => mark.paragraph !== undefined && mark.paragraph === finding.paragraph
    && finding.start < mark.end && mark.start < finding.end);
  const free = new Int32Array(source.text.length).fill(-1);
  for (const mark of around) {
    const begin = mark.ranges[0]?.[0];
    if (begin !== undefined) {
      const ranges = find(finding.text, stacks, free, begin + Math.max(0, finding.start - mark.start - 2));
      if (ranges.length > 0) {
        return ranges;
      }
    }
  }
  const beside = marks.find((mark) => mark.removed !== undefined && mark.ranges.length > 0 && mark.text.includes(finding.text));
  const after = beside?.ranges[0][0]
    ?? marks.find((mark) => mark.part === `body-${finding.paragraph ?? 0}`)?.ranges[0]?.[0] ?? 0;
  return find(finding.text, stacks, free, after);
}

/** The payload in runs of one kind, cut where a finding begins or ends. */
function runs(raw, source, owner, marks, findings) {
  const kind = new Int32Array(raw.length).fill(-2);
  for (let i = 0; i < source.text.length; i++) {
    kind.fill(owner[i], source.from[i], source.to[i]);
  }
  const lit = findings.map(({ ranges }) => ranges.map(([begin, end]) => [source.from[begin], source.to[end - 1]]));
  const cuts = new Set([0, raw.length, ...lit.flat(2)]);
  for (let i = 1; i < raw.length; i++) {
    if (kind[i] !== kind[i - 1]) {
      cuts.add(i);
    }
  }
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(0, -1).map((from, i) => {
    const mark = kind[from];
    const text = raw.slice(from, places[i + 1]);
    return {
      text,
      kind: mark < 0 ? unclaimed(mark, text) : marks[mark].kind,
      mark: mark < 0 ? null : mark,
      findings: lit.flatMap((ranges, index) => (ranges.some(([begin, end]) => begin <= from && from < end) ? [index] : [])),
    };
  });
}

function unclaimed(mark, text) {
  if (/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/.test(text)) {
    return 'control';
  }
  return mark === -1 && LOOSE.test(text) ? 'other' : 'markup';
}
