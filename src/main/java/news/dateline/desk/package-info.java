/** What a desk says to desks: updates, corrections, kills, and notes that are no part of the story. */
package news.dateline.desk;
