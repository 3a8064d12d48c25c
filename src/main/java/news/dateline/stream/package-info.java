/** Raw records in, one database transaction, one Kafka transaction out: the loop that makes the effects happen once. */
package news.dateline.stream;
