package org.trellis.web;

import java.nio.file.Path;
import org.trellis.message.InvalidValue;
import org.trellis.message.Message;
import org.trellis.store.database.Database;

/**
 * How to serve.
 *
 * @param port 0 takes a free one
 * @param open the {@code --public} mode: any host, nothing stored, short sessions
 * @param secureCookies browsers send cookies back over HTTPS only: for a server behind TLS
 */
public record ServerOptions(
        int port, String host, boolean open, boolean secureCookies, Database database) {
    public ServerOptions {
        if (!open && !isLoopback(host)) {
            throw new InvalidValue(Message.of("cli.host", "--host", host));
        }
    }

    public ServerOptions(int port, String host, boolean open, Path database) {
        this(port, host, open, false, Database.at(database));
    }

    static boolean isLoopback(String host) {
        return host.equals("localhost")
                || host.equals("::1")
                || host.matches("127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}");
    }
}
