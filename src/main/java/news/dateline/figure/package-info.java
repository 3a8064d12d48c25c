/** The pictures of a page: each with its caption, its photographer and its credit line. */
package news.dateline.figure;
