package org.trellis.store.seal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.trellis.message.Message;
import org.trellis.store.database.Unusable;

/**
 * Seals the values of one row and opens them. A sealed value is a format byte, a random nonce of 96
 * bits, and what AES-256-GCM makes of the value with the table, row and column as associated data.
 * Text is kept in Base64 after a mark; nothing that was typed begins with it, being a control
 * character.
 */
public final class SealedRow {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final byte FORMAT = 1;
    private static final char MARK = '\u0001';
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final Optional<SecretKeySpec> key;
    private final String place;

    SealedRow(Optional<SecretKeySpec> key, String place) {
        this.key = key;
        this.place = place;
    }

    /** Null stays null: that there is nothing can be seen. */
    public String seal(String column, String value) {
        return value == null || key.isEmpty()
                ? value
                : MARK + Base64.getEncoder().encodeToString(sealed(column, bytes(value)));
    }

    /**
     * @throws Unusable when the value was not sealed for this place with this key
     */
    public String open(String column, String value) {
        boolean marked = value != null && !value.isEmpty() && value.charAt(0) == MARK;
        if (value == null || (key.isEmpty() && !marked)) {
            return value;
        }
        if (key.isEmpty() || !marked) {
            throw broken(null);
        }
        try {
            byte[] sealed = Base64.getDecoder().decode(value.substring(1));
            return new String(opened(column, sealed), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw broken(e);
        }
    }

    public byte[] seal(String column, byte[] value) {
        return key.isEmpty() ? value : sealed(column, value);
    }

    /**
     * @throws Unusable when the value was not sealed for this place with this key
     */
    public byte[] open(String column, byte[] value) {
        return key.isEmpty() ? value : opened(column, value);
    }

    private byte[] sealed(String column, byte[] value) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        try {
            byte[] made = cipher(Cipher.ENCRYPT_MODE, nonce, column).doFinal(value);
            return ByteBuffer.allocate(1 + NONCE_BYTES + made.length)
                    .put(FORMAT)
                    .put(nonce)
                    .put(made)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] opened(String column, byte[] sealed) {
        if (sealed.length <= NONCE_BYTES || sealed[0] != FORMAT) {
            throw broken(null);
        }
        byte[] nonce = new byte[NONCE_BYTES];
        ByteBuffer.wrap(sealed, 1, NONCE_BYTES).get(nonce);
        int from = 1 + NONCE_BYTES;
        try {
            return cipher(Cipher.DECRYPT_MODE, nonce, column)
                    .doFinal(sealed, from, sealed.length - from);
        } catch (GeneralSecurityException e) {
            throw broken(e);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, String column) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key.orElseThrow(), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(bytes(place + "|" + column));
        return cipher;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Unusable broken(Exception cause) {
        return Unusable.because(Message.of("store.seal.broken"), cause);
    }
}
