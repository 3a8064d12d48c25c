/** Where the program starts: the service, or one of the commands. */
package news.dateline;
