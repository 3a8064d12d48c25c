/**
 * What an article says about its making, one step each: language, signal, notes of the desk, byline, dateline and its
 * places, sign-off and trailers, suppliers, photo credits, publisher.
 */
package news.dateline.enrich;
