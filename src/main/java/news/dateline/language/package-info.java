/** In which language a text is written: by its script, by how often its runs of letters are met there, and by its words. */
@NullMarked
package news.dateline.language;

import org.jspecify.annotations.NullMarked;
