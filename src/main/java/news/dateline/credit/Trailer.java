package news.dateline.credit;

import news.dateline.item.Removed;

/**
 * Lines at the end of a text that are no part of the story.
 *
 * @param first the first paragraph of them; they go on to the end
 * @param kind what they are
 */
record Trailer(int first, Removed.Kind kind) {}
