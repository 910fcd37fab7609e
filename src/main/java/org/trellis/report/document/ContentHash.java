package org.trellis.report.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of all that a report says: two papers with the same hash say the same. */
public final class ContentHash {
    private ContentHash() {}

    public static String of(String content) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first sixteen digits, in fours. */
    public static String first(String hash) {
        return hash.isEmpty() ? "" : hash.substring(0, 16).replaceAll("(.{4})(?=.)", "$1 ");
    }
}
