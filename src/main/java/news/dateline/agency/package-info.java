/** Who supplies text and pictures, and how credits write their names. */
@NullMarked
package news.dateline.agency;

import org.jspecify.annotations.NullMarked;
