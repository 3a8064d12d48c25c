/** What callers over HTTP may ask: try a payload, send one in, read what came of it; errors are problem details. */
package news.dateline.api;
