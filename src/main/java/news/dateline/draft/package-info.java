/** The draft of an article, made of what a reader found in a payload. */
@NullMarked
package news.dateline.draft;

import org.jspecify.annotations.NullMarked;
