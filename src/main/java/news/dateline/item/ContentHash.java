package news.dateline.item;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The hash that names a payload: SHA-256, lower-case hexadecimal. Thread safe. */
public final class ContentHash {
    private ContentHash() {}

    public static String of(byte[] payload) {
        return HexFormat.of().formatHex(sha256().digest(payload));
    }

    /** A fresh digest, for one thread. */
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
