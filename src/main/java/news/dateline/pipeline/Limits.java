package news.dateline.pipeline;

/**
 * What a payload may not exceed.
 *
 * @param maxBytes the size of the payload, in bytes
 */
public record Limits(int maxBytes) {
    /** 8 MiB. */
    public static final Limits DEFAULT = new Limits(8 * 1024 * 1024);

    public Limits {
        if (maxBytes < 1) {
            throw new IllegalArgumentException("maxBytes is at least 1: " + maxBytes);
        }
    }
}
