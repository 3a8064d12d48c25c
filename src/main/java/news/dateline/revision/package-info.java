/** What a later version of a text says otherwise than the one before: headline, paragraphs, figures; rules only. */
@NullMarked
package news.dateline.revision;

import org.jspecify.annotations.NullMarked;
