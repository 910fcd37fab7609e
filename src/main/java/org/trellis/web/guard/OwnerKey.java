package org.trellis.web.guard;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import org.trellis.store.database.DatabaseFile;

/**
 * What shows, on a private computer, that a browser belongs to the account that started the
 * program: the address printed at the start holds the key, and the browser keeps it as a cookie.
 * Another account of the same computer can open the pages, but nothing that is kept about people.
 *
 * @param key 32 hexadecimal digits; empty: nothing is kept, so nobody has to show anything
 */
public record OwnerKey(Optional<String> key) {
    static final String COOKIE = "trellis-key";

    /** Where nothing is kept. */
    public static OwnerKey none() {
        return new OwnerKey(Optional.empty());
    }

    /** The key beside a database, for its owner's eyes only; made when there is none yet. */
    public static OwnerKey beside(Path database) {
        Path file = DatabaseFile.beside(database, ".key");
        try {
            return new OwnerKey(Optional.of(read(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) throws IOException {
        DatabaseFile.ownerOnly(file);
        String known = Files.exists(file) ? Files.readString(file).strip() : "";
        if (!known.matches("[0-9a-f]{32}")) {
            byte[] random = new byte[16];
            new SecureRandom().nextBytes(random);
            known = HexFormat.of().formatHex(random);
            Files.deleteIfExists(file);
            DatabaseFile.create(file);
            Files.writeString(file, known);
        }
        return known;
    }

    /** What follows the address of the home page for the owner. */
    public String query() {
        return key.map(secret -> "?key=" + secret).orElse("");
    }

    /** Whether this browser may see what is kept. */
    public boolean isHeldBy(HttpRequest<?> request) {
        return request.getCookies()
                .findCookie(COOKIE)
                .map(Cookie::getValue)
                .map(this::opens)
                .orElse(key.isEmpty());
    }

    /** Whether {@code shown} is the key. */
    public boolean opens(String shown) {
        return key.map(secret -> same(secret, shown)).orElse(true);
    }

    private static boolean same(String secret, String shown) {
        return MessageDigest.isEqual(
                secret.getBytes(StandardCharsets.UTF_8), shown.getBytes(StandardCharsets.UTF_8));
    }

    /** The answer to this request hands the browser the key to keep. */
    public static void keep(HttpRequest<?> request, String shown) {
        request.setAttribute(COOKIE, shown);
    }

    /** The cookie that the answer has to set. */
    static Optional<String> fresh(HttpRequest<?> request) {
        return request.getAttribute(COOKIE, String.class);
    }
}
