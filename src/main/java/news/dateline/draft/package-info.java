/** What every reader shares: an opened payload, and the draft of an article made of what the reader found in it. */
package news.dateline.draft;
