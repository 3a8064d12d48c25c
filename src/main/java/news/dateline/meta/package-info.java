/** What a page says about itself beside its text: who wrote it, when, under which address and title. */
package news.dateline.meta;
