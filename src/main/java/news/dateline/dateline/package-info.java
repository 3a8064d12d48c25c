/** Where and when a story says that it was filed: the dateline's grammar in every language, and which places it means. */
@NullMarked
package news.dateline.dateline;

import org.jspecify.annotations.NullMarked;
