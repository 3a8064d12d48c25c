/** What may become of a stretch of a payload: its colour and the word for it. */

/** Kinds of `wire.removed` that share a colour, since a desk asks the same of them. */
const GROUPS = {
  headline: 'headline',
  kept: 'kept',
  dateline: 'dateline',
  'date-line': 'date',
  byline: 'credit',
  credit: 'credit',
  'sign-off': 'credit',
  caption: 'caption',
  advisory: 'advisory',
  routing: 'routing',
  control: 'routing',
  markup: 'markup',
  other: 'other',
};

export function groupOf(kind) {
  return GROUPS[kind] ?? 'clutter';
}

const WORDS = {
  kept: 'text, kept',
  headline: 'headline, kept',
  'date-line': 'date',
  'sign-off': 'sign-off',
  'read-more': 'read more',
  markup: 'markup',
  other: 'not accounted for',
};

export function wordOf(kind) {
  return WORDS[kind] ?? kind;
}
