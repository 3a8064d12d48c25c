/** Sends records and notes with them, in one Kafka transaction, what was sent: whoever is killed knows afterwards. */
@NullMarked
package news.dateline.journal;

import org.jspecify.annotations.NullMarked;
