/** The cleaned article as JSON: IPTC ninjs 3.1 and the {@code wire} block, the same bytes for the same article. */
package news.dateline.ninjs;
