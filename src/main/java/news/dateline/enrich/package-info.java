/** What an article says about its making, one step each: language, byline, dateline, sign-off, agencies, photo credits, publisher. */
package news.dateline.enrich;
