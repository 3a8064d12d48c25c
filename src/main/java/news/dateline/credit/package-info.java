/** Whom an article credits: bylines, agencies, the editors' closing line, photographers, who put it out. */
package news.dateline.credit;
