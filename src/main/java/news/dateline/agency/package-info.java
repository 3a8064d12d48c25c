/** Agencies, papers and broadcasters by every name that credits write them with, and which of them a credit names. */
package news.dateline.agency;
