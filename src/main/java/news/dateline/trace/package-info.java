/** One trace from a raw record through all that is done with it to the articles that come of it; nothing where tracing is off. */
@NullMarked
package news.dateline.trace;

import org.jspecify.annotations.NullMarked;
