/** The one ordered list of readers, and what opens a payload for them. */
package news.dateline.format;
