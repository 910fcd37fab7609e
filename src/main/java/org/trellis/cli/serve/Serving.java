package org.trellis.cli.serve;

import io.micronaut.runtime.server.EmbeddedServer;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.trellis.cli.option.DataOptions;
import org.trellis.cli.option.Slip;
import org.trellis.cli.option.Terminal;
import org.trellis.cli.passphrase.Passphrases;
import org.trellis.files.Loaded;
import org.trellis.files.imports.ServedImports;
import org.trellis.message.Message;
import org.trellis.store.database.Unusable;
import org.trellis.web.Server;
import org.trellis.web.ServerOptions;

/** Starts the web pages and says where they are; returns while the server goes on. */
public final class Serving {
    private Serving() {}

    public static void start(Terminal terminal, DataOptions data, ServeOptions options) {
        terminal.words();
        ServerOptions chosen = options.get();
        ServeOptions.tryPort(chosen);
        var loading = new CompletableFuture<Loaded>();
        Map<String, Object> settings = settings(terminal, chosen);
        ServedImports imports = data.served(() -> loading.join().catalog());
        var starting =
                CompletableFuture.supplyAsync(
                        () -> Server.start(chosen, settings, loading::join, imports));
        Loaded loaded = data.load(terminal);
        loading.complete(loaded);
        EmbeddedServer server = started(starting, chosen);
        String here = Addresses.here(chosen.host(), server.getPort());
        terminal.println(Message.of("cli.serving", here + Server.ownersQuery(server)));
        if (!chosen.open()) {
            terminal.println(Message.of("cli.serving.key"));
        }
        Addresses.phone(chosen.host(), server.getPort())
                .ifPresent(url -> terminal.println(Message.of("cli.serving.phone", url)));
        new FirstPages(here, loaded.catalog()).ask();
    }

    private static Map<String, Object> settings(Terminal terminal, ServerOptions chosen) {
        try {
            return Server.settings(chosen, () -> Passphrases.current(terminal.command()));
        } catch (Unusable e) {
            throw new Slip(e.said());
        }
    }

    /** The database may have gone since it was opened. */
    private static EmbeddedServer started(
            CompletableFuture<EmbeddedServer> starting, ServerOptions chosen) {
        try {
            return starting.join();
        } catch (CompletionException e) {
            Unusable database = Unusable.behind(e, chosen.database().file()).orElseThrow(() -> e);
            throw new Slip(database.said());
        }
    }
}
