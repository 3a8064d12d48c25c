/** Readers of the wires' JSON: the envelope, ninjs and the agencies' own. */
@NullMarked
package news.dateline.json;

import org.jspecify.annotations.NullMarked;
