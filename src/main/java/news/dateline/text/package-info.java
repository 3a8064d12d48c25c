/** Text in every script: decoding, Unicode, lines, digits, dates, search keys, and the phrases that pages are made of. */
package news.dateline.text;
