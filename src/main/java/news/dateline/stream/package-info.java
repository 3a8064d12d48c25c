/** Raw records in, one database transaction, one Kafka transaction out: the loop that makes the effects happen once. */
@NullMarked
package news.dateline.stream;

import org.jspecify.annotations.NullMarked;
