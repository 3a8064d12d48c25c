/** A web page opened once: its tree, its JSON-LD mended and parsed, the names of its elements cut into words. */
package news.dateline.web;
