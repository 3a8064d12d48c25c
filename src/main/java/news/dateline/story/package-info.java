/** What an item means for those that came before it: versions, kills, holds, embargoes, stories; rules only, no input or output. */
@NullMarked
package news.dateline.story;

import org.jspecify.annotations.NullMarked;
