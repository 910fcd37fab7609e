package org.trellis.store.seal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;
import org.trellis.message.Message;
import org.trellis.store.database.Unusable;

/**
 * The key of a database as the database keeps it: under a key that PBKDF2 with HMAC-SHA-256 makes
 * of the passphrase. Without the passphrase nothing opens it.
 *
 * @param salt 16 random bytes in hexadecimal digits
 * @param rounds of PBKDF2
 * @param wrapped a nonce of 96 bits and the key under AES-256-GCM, in hexadecimal digits
 */
record WrappedKey(String salt, int rounds, String wrapped) {
    static final int KEY_BYTES = 32;

    /**
     * Each takes a guess that much longer; tests, which set a passphrase hundreds of times, take
     * fewer.
     */
    private static final int ROUNDS = Integer.getInteger("trellis.passphrase.rounds", 600_000);

    private static final int MOST_ROUNDS = 20_000_000;
    private static final int SALT_BYTES = 16;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final HexFormat HEX = HexFormat.of();

    static byte[] random(int bytes) {
        byte[] random = new byte[bytes];
        new SecureRandom().nextBytes(random);
        return random;
    }

    /** With a salt of its own. */
    static WrappedKey wrap(byte[] key, Passphrase passphrase) {
        String salt = HEX.formatHex(random(SALT_BYTES));
        byte[] nonce = random(NONCE_BYTES);
        var empty = new WrappedKey(salt, ROUNDS, "");
        try {
            byte[] made = empty.cipher(Cipher.ENCRYPT_MODE, nonce, passphrase).doFinal(key);
            return new WrappedKey(salt, ROUNDS, HEX.formatHex(nonce) + HEX.formatHex(made));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Empty for another passphrase.
     *
     * @throws Unusable when this is no wrapped key
     */
    Optional<byte[]> open(Passphrase passphrase) {
        if (rounds < 1 || rounds > MOST_ROUNDS) {
            throw broken(null);
        }
        try {
            byte[] all = HEX.parseHex(wrapped);
            byte[] nonce = Arrays.copyOf(all, NONCE_BYTES);
            byte[] key = Arrays.copyOfRange(all, NONCE_BYTES, all.length);
            return Optional.of(cipher(Cipher.DECRYPT_MODE, nonce, passphrase).doFinal(key));
        } catch (AEADBadTagException e) {
            return Optional.empty();
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw broken(e);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, Passphrase passphrase)
            throws GeneralSecurityException {
        var asked =
                new PBEKeySpec(
                        passphrase.letters(), HEX.parseHex(salt), rounds, KEY_BYTES * Byte.SIZE);
        try {
            byte[] made =
                    SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                            .generateSecret(asked)
                            .getEncoded();
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            var under = new SecretKeySpec(made, "AES");
            cipher.init(mode, under, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(("key|" + salt + "|" + rounds).getBytes(StandardCharsets.UTF_8));
            return cipher;
        } finally {
            asked.clearPassword();
        }
    }

    private static Unusable broken(Exception cause) {
        return Unusable.because(Message.of("store.seal.broken"), cause);
    }
}
