/** What a page says about itself beside its text: who wrote it, when, under which address and title. */
@NullMarked
package news.dateline.meta;

import org.jspecify.annotations.NullMarked;
