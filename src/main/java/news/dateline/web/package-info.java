/** A web page opened once: its tree, its JSON-LD mended and parsed, the names of its elements cut into words. */
@NullMarked
package news.dateline.web;

import org.jspecify.annotations.NullMarked;
