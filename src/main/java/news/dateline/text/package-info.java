/** Text in every script: decoding, Unicode, lines, digits, dates, search keys, and the phrases that pages are made of. */
@NullMarked
package news.dateline.text;

import org.jspecify.annotations.NullMarked;
