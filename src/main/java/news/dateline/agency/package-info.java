/** Agencies, papers and broadcasters by every name that credits write them with, and which of them a credit names. */
@NullMarked
package news.dateline.agency;

import org.jspecify.annotations.NullMarked;
