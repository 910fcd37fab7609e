package org.trellis.store.seal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The key of a database that has a passphrase, in memory only; or none, and everything stands as it
 * is. Values are sealed with AES-256-GCM. What is looked up by its name is kept under a code of the
 * name, HMAC-SHA-256, since a sealed value never looks the same twice.
 */
public final class Vault {
    private record Keys(SecretKeySpec seal, SecretKeySpec code, String stamp) {}

    private final Optional<Keys> keys;

    private Vault(Optional<Keys> keys) {
        this.keys = keys;
    }

    /** Of a database without a passphrase. */
    public static Vault none() {
        return new Vault(Optional.empty());
    }

    /**
     * @param key 32 bytes
     */
    static Vault of(byte[] key) {
        var all = new SecretKeySpec(key, "HmacSHA256");
        return new Vault(
                Optional.of(
                        new Keys(
                                new SecretKeySpec(mac(all, "seal"), "AES"),
                                new SecretKeySpec(mac(all, "code"), "HmacSHA256"),
                                HexFormat.of().formatHex(mac(all, "stamp")))));
    }

    public boolean isSealing() {
        return keys.isPresent();
    }

    /** Tells databases with other keys apart and says nothing about the key; empty without one. */
    public String stamp() {
        return keys.map(Keys::stamp).orElse("");
    }

    /** What {@code name} is kept under in {@code table}; the name itself without a key. */
    public String code(String table, String name) {
        return keys.map(k -> HexFormat.of().formatHex(mac(k.code(), table + "|" + name)))
                .orElse(name);
    }

    /**
     * A row whose values are sealed for it: elsewhere they do not open.
     *
     * @param owner whose row it is, as it is kept
     */
    public SealedRow row(String table, String id, String owner) {
        return new SealedRow(keys.map(Keys::seal), table + "|" + id + "|" + owner);
    }

    private static byte[] mac(SecretKeySpec key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
