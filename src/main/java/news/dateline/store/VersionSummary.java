package news.dateline.store;

import java.time.Instant;

/**
 * A version in an article's history.
 *
 * @param sequence as Dateline counts, from 1
 * @param version as published
 * @param disposition what the delivery led to: {@code created}, {@code updated} and so on
 */
public record VersionSummary(int sequence, String version, String disposition, Instant receivedAt) {}
