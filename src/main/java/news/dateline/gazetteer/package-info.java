/** Places by every name that they have, in every language, and which of several a dateline means. */
package news.dateline.gazetteer;
