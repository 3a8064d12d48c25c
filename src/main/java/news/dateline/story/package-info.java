/** What an item means for those that came before it: versions, kills, repeats; rules only, no input or output. */
package news.dateline.story;
