/** What a desk says to desks: updates, corrections, kills, and notes that are no part of the story. */
@NullMarked
package news.dateline.desk;

import org.jspecify.annotations.NullMarked;
