/** What an article says about itself in its first and last lines: who wrote, filed, supplied and published it; each step finds one of these. */
package news.dateline.enrich;
