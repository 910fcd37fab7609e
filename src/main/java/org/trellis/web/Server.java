package org.trellis.web;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.Micronaut;
import io.micronaut.runtime.server.EmbeddedServer;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.trellis.files.Loaded;
import org.trellis.files.imports.DataFolder;
import org.trellis.files.imports.Imports;
import org.trellis.files.imports.ServedImports;
import org.trellis.files.reading.Folder;
import org.trellis.message.Message;
import org.trellis.store.OpenVault;
import org.trellis.store.database.Database;
import org.trellis.store.database.Schema;
import org.trellis.store.database.SqliteDriver;
import org.trellis.store.database.Unusable;
import org.trellis.store.seal.Passphrase;
import org.trellis.store.seal.Sealing;
import org.trellis.web.guard.Cookies;
import org.trellis.web.guard.OwnerKey;

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
        DataFolder beside = new DataFolder(options.database().file().toAbsolutePath().getParent());
        Imports imports =
                new Imports(
                        beside,
                        () -> beside.over(Folder.inside("seeds")),
                        () -> data.get().catalog());
        return start(options, settings(options), data, ServedImports.now(imports, true));
    }

    /** With the settings that {@link #settings} gave, so that its faults come first. */
    public static EmbeddedServer start(
            ServerOptions options,
            Map<String, Object> settings,
            Supplier<Loaded> data,
            ServedImports imports) {
        ApplicationContext context =
                Micronaut.build(new String[0])
                        .mainClass(Server.class)
                        .banner(false)
                        .properties(settings)
                        .singletons(options, new Loading(data), owner(options), imports)
                        .start();
        return context.getBean(EmbeddedServer.class);
    }

    /** Where the pages of a started server are. */
    public static String address(EmbeddedServer server) {
        return server.getScheme() + "://" + server.getHost() + ":" + server.getPort() + "/";
    }

    private static OwnerKey owner(ServerOptions options) {
        return options.open() ? OwnerKey.none() : OwnerKey.beside(options.database().file());
    }

    /** What the owner of a private computer adds to the address of the home page, once. */
    public static String ownersQuery(EmbeddedServer server) {
        return server.getApplicationContext().getBean(OwnerKey.class).query();
    }

    /**
     * What the server needs; in the private mode its database is opened.
     *
     * @throws Unusable when it cannot be
     */
    public static Map<String, Object> settings(ServerOptions options) {
        return settings(options, Server::noPassphrase);
    }

    /**
     * @param passphrase asked where the database has one
     */
    public static Map<String, Object> settings(
            ServerOptions options, Supplier<Passphrase> passphrase) {
        Map<String, Object> settings = new HashMap<>();
        settings.put("micronaut.server.port", options.port() == 0 ? -1 : options.port());
        settings.put("micronaut.server.host", options.host());
        settings.put("trellis.open", options.open());
        boolean secure = options.secureCookies();
        settings.put("micronaut.session.http.cookie-secure", secure);
        settings.put("micronaut.session.http.cookie-name", Cookies.name("trellis", secure));
        if (options.open()) {
            settings.put("micronaut.session.max-inactive-interval", "30m");
            settings.put("micronaut.session.http.cookie-max-age", "30m");
        } else {
            settings.putAll(storeSettings(options, passphrase));
        }
        return settings;
    }

    /** For a database that is not to have one. */
    public static Passphrase noPassphrase() {
        throw Unusable.because(Message.of("store.seal.needed"), null);
    }

    /**
     * What the store needs; its database is made or brought up first.
     *
     * @param passphrase asked where the database has one
     * @throws Unusable when it cannot be used
     */
    public static Map<String, Object> storeSettings(
            ServerOptions options, Supplier<Passphrase> passphrase) {
        Database database = Schema.open(options.database());
        return Map.of(
                OpenVault.SETTING,
                Sealing.open(database, passphrase),
                "datasources.default.url",
                database.url(),
                "datasources.default.driver-class-name",
                SqliteDriver.class.getName(),
                "datasources.default.dialect",
                "ANSI",
                "datasources.default.maximum-pool-size",
                4);
    }
}
