/** Whom an article credits: bylines, agencies, the editors' closing line, photographers, who put it out. */
@NullMarked
package news.dateline.credit;

import org.jspecify.annotations.NullMarked;
