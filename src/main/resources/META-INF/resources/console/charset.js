/** Turns bytes into the text that Dateline made of them, as far as a browser can: it tries charsets and keeps the best. */

const CHARSETS = ['utf-8', 'windows-1252', 'windows-1256', 'windows-1251', 'iso-8859-2', 'windows-1254', 'iso-8859-6', 'utf-16le', 'utf-16be', 'gb18030', 'shift_jis', 'euc-kr'];
const ENOUGH_WORDS = 40;

/**
 * @param article what was made of the bytes; its words must stand in the text
 */
export function decode(bytes, article) {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // another charset
  }
  const words = wordsOf(article);
  let best = null;
  for (const charset of CHARSETS) {
    const text = new TextDecoder(charset).decode(bytes);
    const found = words.filter((word) => text.includes(word)).length;
    if (best === null || found > best.found) {
      best = { text, found };
    }
  }
  return best.text;
}

function wordsOf(article) {
  const text = [article?.title ?? '', ...(article?.bodies ?? []).map((body) => body.value)].join(' ');
  const words = text.split(/[^\p{L}]+/u).filter((word) => /[^\x00-\x7f]/.test(word));
  return words.slice(0, ENOUGH_WORDS);
}
