package org.trellis.cli;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.trellis.files.Loaded;
import org.trellis.report.Words;
import org.trellis.web.Server;
import org.trellis.web.ServerOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Serves the web pages until it is stopped; also what a bare start does.")
final class ServeCommand implements Callable<Integer> {
    @ParentCommand private Main main;

    @Spec private CommandSpec spec;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "8080",
            description = "0 takes a free one. Default: ${DEFAULT-VALUE}.")
    private int port = 8080;

    @Option(
            names = "--host",
            paramLabel = "HOST",
            defaultValue = "127.0.0.1",
            description =
                    "The address to listen on. Default: ${DEFAULT-VALUE}, this computer only.")
    private String host = "127.0.0.1";

    @Option(
            names = "--public",
            description =
                    "For phones and shared computers: any host, nothing about anyone is stored, and"
                            + " sessions end after 30 minutes.")
    private boolean open;

    @Override
    public Integer call() {
        Words words = main.words();
        ServerOptions options = options(words);
        tryPort(words);
        var loading = new CompletableFuture<Loaded>();
        var starting = CompletableFuture.supplyAsync(() -> Server.start(options, loading::join));
        Data data = main.data();
        Loaded loaded = data.load(LocalDate.now());
        loading.complete(loaded);
        data.tell(loaded.issues(), words);
        String address = Server.address(starting.join());
        spec.commandLine().getOut().println(words.say("report.cli.serving", address));
        spec.commandLine().getOut().flush();
        return Main.DONE;
    }

    /** A server that cannot listen ends the whole program, so this is tried first. */
    private void tryPort(Words words) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(host, port));
        } catch (IOException | IllegalArgumentException e) {
            throw new Slip(words.say("report.cli.port", Words.clean(host), String.valueOf(port)));
        }
    }

    private ServerOptions options(Words words) {
        if (port < 0 || port > 65535) {
            throw new Slip(words.say("report.cli.number", "--port", port, 0, 65535));
        }
        try {
            return new ServerOptions(port, host, open, database(words));
        } catch (IllegalArgumentException e) {
            throw new Slip(Words.clean(e.getMessage()));
        }
    }

    private Path database(Words words) {
        Path file =
                main.database()
                        .map(url -> sqliteFile(url, words))
                        .orElseGet(() -> userData().resolve("trellis.db"))
                        .toAbsolutePath();
        try {
            if (!open && !Files.isDirectory(file.getParent())) {
                Files.createDirectories(file.getParent());
                ownerOnly(file.getParent(), "rwx------");
            }
            if (!open && Files.notExists(file)) {
                Files.createFile(file);
                ownerOnly(file, "rw-------");
            }
            return file;
        } catch (IOException e) {
            throw new Slip(words.say("report.cli.database", Words.clean(file.toString())));
        }
    }

    /** A file as it is, or jdbc:sqlite:FILE; the address of any other database is a slip. */
    private static Path sqliteFile(String url, Words words) {
        String file = url.replaceFirst("^jdbc:sqlite:", "");
        if (file.isBlank() || file.matches("[A-Za-z][A-Za-z0-9+]+:.*")) {
            throw new Slip(words.say("report.cli.sqlite", Words.clean(url)));
        }
        return Path.of(file);
    }

    /**
     * The database holds what is known about people; SQLite gives its other files the same rights.
     */
    private static void ownerOnly(Path path, String rights) throws IOException {
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(rights));
        }
    }

    private static Path userData() {
        String data = System.getenv("XDG_DATA_HOME");
        if (data == null || data.isBlank()) {
            data = System.getenv("APPDATA");
        }
        return data == null || data.isBlank()
                ? Path.of(System.getProperty("user.home"), ".local", "share", "trellis")
                : Path.of(data, "trellis");
    }
}
