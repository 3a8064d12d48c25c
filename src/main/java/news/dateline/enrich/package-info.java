/** A step of enrichment, and what steps share: how they cut text out, note what they found, and how sure they are. */
package news.dateline.enrich;
