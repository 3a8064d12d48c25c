/** How times, numbers and languages are written. */

const RIGHT_TO_LEFT = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'ks', 'ps', 'sd', 'ug', 'ur', 'yi']);
const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', second: '2-digit' });
const day = new Intl.DateTimeFormat('en-GB', { day: '2-digit', month: 'short' });
const whole = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'medium' });
const languages = new Intl.DisplayNames(['en'], { type: 'language' });
const regions = new Intl.DisplayNames(['en'], { type: 'region' });
const digits = new Intl.NumberFormat('en-GB');

/** In which direction a text runs: as it is stated, else as its language does, else as its first letter says. */
export function direction(language, stated) {
  if (stated) {
    return stated;
  }
  return language ? (RIGHT_TO_LEFT.has(language.split('-')[0].toLowerCase()) ? 'rtl' : 'ltr') : 'auto';
}

export function languageName(code) {
  return named(languages, code);
}

export function countryName(code) {
  return named(regions, code);
}

function named(names, code) {
  try {
    return names.of(code) ?? code;
  } catch {
    return code;
  }
}

export function number(value) {
  return digits.format(value);
}

/** The time of today, else the day with it. */
export function time(iso) {
  const at = new Date(iso);
  return at.toDateString() === new Date().toDateString() ? clock.format(at) : `${day.format(at)} ${clock.format(at)}`;
}

export function dateAndTime(iso) {
  return whole.format(new Date(iso));
}

/** A time as the source states it: a day alone stays a day. */
export function stated(text) {
  return /T/.test(text) ? dateAndTime(text) : text;
}

/** A length of time in its two largest units. */
export function duration(seconds) {
  const units = [['d', 86400], ['h', 3600], ['min', 60], ['s', 1]];
  const parts = [];
  let rest = Math.max(0, Math.round(seconds));
  for (const [unit, size] of units) {
    if (rest >= size && parts.length < 2) {
      parts.push(`${Math.floor(rest / size)} ${unit}`);
      rest %= size;
    } else if (parts.length > 0) {
      break;
    }
  }
  return parts.join(' ') || '0 s';
}

export function bytes(size) {
  return size < 1024 ? `${size} B` : size < 1048576 ? `${(size / 1024).toFixed(1)} kB` : `${(size / 1048576).toFixed(1)} MB`;
}

export function percent(share) {
  return `${(100 * share).toFixed(share < 0.1 && share > 0 ? 1 : 0)} %`;
}
