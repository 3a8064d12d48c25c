/** What a person at a terminal can do without the service: send files to the raw topic, clean files. */
@NullMarked
package news.dateline.cli;

import org.jspecify.annotations.NullMarked;
