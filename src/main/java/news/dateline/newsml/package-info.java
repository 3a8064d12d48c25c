/** Readers of IPTC's XML: NITF, NewsML 1.2, NewsML-G2, and what agencies derive from them. */
package news.dateline.newsml;
