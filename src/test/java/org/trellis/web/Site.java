package org.trellis.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.trellis.Shipped;
import org.trellis.files.Loaded;

/**
 * The whole program with the shipped data on a free port, started once for all test classes of a
 * thread: classes that run at the same time do not see each other's clients.
 */
public final class Site {
    public static final Loaded LOADED = Shipped.LOADED;

    private static final ThreadLocal<Site> OWN = ThreadLocal.withInitial(() -> new Site(false));
    private static final ThreadLocal<Site> DESK =
            ThreadLocal.withInitial(() -> new Site(false, RegionalData.LOADED));
    private static final ThreadLocal<Site> OPEN = ThreadLocal.withInitial(() -> new Site(true));
    private static final ThreadLocal<Site> REGIONAL =
            ThreadLocal.withInitial(() -> new Site(true, RegionalData.LOADED));

    private final EmbeddedServer server;
    private final Path database;

    private Site(boolean open) {
        this(open, LOADED);
    }

    private Site(boolean open, Loaded loaded) {
        try {
            database = Files.createTempDirectory("trellis").resolve("trellis.db");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server = Server.start(new ServerOptions(0, "127.0.0.1", open, database), () -> loaded);
    }

    /** On a private computer, with a database. */
    public static Site own() {
        return OWN.get();
    }

    /** With {@code --public}. */
    public static Site open() {
        return OPEN.get();
    }

    /** On a private computer, with invented wages and lists of some regions. */
    public static Site desk() {
        return DESK.get();
    }

    /** With {@code --public}, and with invented wages and lists of some regions. */
    public static Site regional() {
        return REGIONAL.get();
    }

    /** A browser of the account that started the program. */
    public Browser browser() {
        Browser browser = stranger();
        String query = Server.ownersQuery(server);
        try {
            if (!query.isEmpty()) {
                browser.get("/" + query);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return browser;
    }

    /** A browser of somebody who has brought back a person file. */
    public Browser browserOf(String person) {
        Browser browser = browser();
        try {
            byte[] file = person.getBytes(StandardCharsets.UTF_8);
            var answer = browser.upload("/profile/upload", browser.token("/profile"), file);
            assertEquals(303, answer.statusCode(), answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return browser;
    }

    /** A browser of another account of the same computer. */
    public Browser stranger() {
        return new Browser(Server.address(server));
    }

    /** What the owner's browser keeps. */
    public String key() {
        return Server.ownersQuery(server).replace("?key=", "");
    }

    public int port() {
        return server.getPort();
    }

    public <T> T bean(Class<T> type) {
        return server.getApplicationContext().getBean(type);
    }

    public Path database() {
        return database;
    }
}
