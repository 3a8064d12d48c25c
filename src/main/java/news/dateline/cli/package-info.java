/** What a person at a terminal can do without the service: send files to the raw topic, clean files. */
package news.dateline.cli;
