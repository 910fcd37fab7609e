package org.trellis.cli.serve;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Optional;
import org.trellis.cli.option.DatabaseOption;
import org.trellis.cli.option.Slip;
import org.trellis.cli.option.Stated;
import org.trellis.message.InvalidValue;
import org.trellis.web.ServerOptions;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Where to serve and what to keep; a bare start takes these too. */
public final class ServeOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(names = "--port", paramLabel = "PORT", defaultValue = "8080")
    private int port;

    @Option(names = "--host", paramLabel = "HOST", defaultValue = "127.0.0.1")
    private String host;

    @Option(names = "--public")
    private boolean open;

    @Option(names = "--secure-cookies")
    private boolean secureCookies;

    @Option(names = "--db", paramLabel = "FILE")
    private String database;

    /**
     * @throws Slip when they cannot be used
     */
    ServerOptions get() {
        int number = Stated.<Integer>value(command, "--port").orElseThrow();
        String address = Stated.<String>value(command, "--host").orElseThrow();
        boolean anyone = Stated.<Boolean>value(command, "--public").orElse(false);
        boolean secure = Stated.<Boolean>value(command, "--secure-cookies").orElse(false);
        Optional<String> url = Stated.value(command, "--db");
        if (number < 0 || number > 65535) {
            throw Slip.of("cli.number", "--port", number, 0, 65535);
        }
        try {
            return new ServerOptions(number, address, anyone, secure, DatabaseOption.database(url));
        } catch (InvalidValue e) {
            throw new Slip(e.said());
        }
    }

    /** A server that cannot listen ends the whole program, so this is tried first. */
    static void tryPort(ServerOptions options) {
        var address = new InetSocketAddress(options.host(), options.port());
        if (address.isUnresolved()) {
            throw Slip.of("cli.host.unknown", "--host", options.host());
        }
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(address);
        } catch (IOException e) {
            throw Slip.of("cli.port", options.host(), options.port());
        }
    }
}
