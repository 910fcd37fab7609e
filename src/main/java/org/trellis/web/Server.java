package org.trellis.web;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.Micronaut;
import io.micronaut.runtime.server.EmbeddedServer;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.trellis.files.Loaded;
import org.trellis.store.SqliteDriver;

/** Starts the web pages. */
public final class Server {
    private Server() {}

    /** What the pages show, read while the server starts. */
    record Loading(Supplier<Loaded> data) {}

    /**
     * Starts and returns at once; close the server to stop it.
     *
     * @param data asked once, by whatever needs it first; may wait
     */
    public static EmbeddedServer start(ServerOptions options, Supplier<Loaded> data) {
        ApplicationContext context =
                Micronaut.build(new String[0])
                        .mainClass(Server.class)
                        .banner(false)
                        .properties(properties(options))
                        .singletons(options, new Loading(data))
                        .start();
        return context.getBean(EmbeddedServer.class);
    }

    /** Where the pages of a started server are. */
    public static String address(EmbeddedServer server) {
        return server.getScheme() + "://" + server.getHost() + ":" + server.getPort() + "/";
    }

    private static Map<String, Object> properties(ServerOptions options) {
        Map<String, Object> settings = new HashMap<>();
        settings.put("micronaut.server.port", options.port() == 0 ? -1 : options.port());
        settings.put("micronaut.server.host", options.host());
        if (options.open()) {
            settings.put("micronaut.session.max-inactive-interval", "30m");
            settings.put("micronaut.session.http.cookie-max-age", "30m");
        } else {
            settings.putAll(storeSettings(options));
        }
        return settings;
    }

    /** What the store needs to open the database of {@code options}. */
    public static Map<String, Object> storeSettings(ServerOptions options) {
        return Map.of(
                "datasources.default.url",
                databaseUrl(options.database()),
                "datasources.default.driver-class-name",
                SqliteDriver.class.getName(),
                "datasources.default.dialect",
                "ANSI",
                "datasources.default.maximum-pool-size",
                4,
                "flyway.datasources.default.enabled",
                true,
                "flyway.datasources.default.locations",
                "classpath:db/sqlite");
    }

    private static String databaseUrl(Path database) {
        return "jdbc:sqlite:"
                + database
                + "?journal_mode=WAL&busy_timeout=5000&foreign_keys=true"
                + "&transaction_mode=IMMEDIATE&synchronous=NORMAL&secure_delete=true";
    }
}
