/** Readers of the wires' JSON: the envelope, ninjs and the agencies' own. */
package news.dateline.json;
