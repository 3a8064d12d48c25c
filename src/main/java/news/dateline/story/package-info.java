/** What an item means for those that came before it: versions, kills, repeats; rules only, no input or output. */
@NullMarked
package news.dateline.story;

import org.jspecify.annotations.NullMarked;
