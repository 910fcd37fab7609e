package org.trellis.cli.serve;

import io.micronaut.runtime.server.EmbeddedServer;
import java.util.concurrent.CompletableFuture;
import org.trellis.cli.option.DataOptions;
import org.trellis.cli.option.Terminal;
import org.trellis.files.Loaded;
import org.trellis.message.Message;
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
        var starting = CompletableFuture.supplyAsync(() -> Server.start(chosen, loading::join));
        loading.complete(data.load(terminal));
        EmbeddedServer server = starting.join();
        terminal.println(
                Message.of("cli.serving", Addresses.here(chosen.host(), server.getPort())));
        Addresses.phone(chosen.host(), server.getPort())
                .ifPresent(url -> terminal.println(Message.of("cli.serving.phone", url)));
    }
}
