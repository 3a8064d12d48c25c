/** Readers of IPTC's XML: NITF, NewsML 1.2, NewsML-G2, and what agencies derive from them. */
@NullMarked
package news.dateline.newsml;

import org.jspecify.annotations.NullMarked;
