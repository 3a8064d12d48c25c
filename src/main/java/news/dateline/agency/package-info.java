/** Who supplies text and pictures, and how credits write their names. */
package news.dateline.agency;
