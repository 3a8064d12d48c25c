/** One reader a wire format, in one ordered list; the first that accepts a payload reads it. */
package news.dateline.format;
