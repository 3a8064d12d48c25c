/** The article in the text of a page: headline, date line, standfirst, pictures, body; the rest is accounted for. */
@NullMarked
package news.dateline.layout;

import org.jspecify.annotations.NullMarked;
