package org.trellis.cli.cases;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.trellis.cli.library.StoreOption;
import org.trellis.cli.option.Exit;
import org.trellis.cli.option.Slip;
import org.trellis.cli.option.Terminal;
import org.trellis.files.WholeFile;
import org.trellis.message.Message;
import org.trellis.store.database.DatabaseFile;
import org.trellis.store.person.CaseTransfer;
import org.trellis.web.cases.archive.CaseArchive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code case export}: all that is kept of a client in one file, which only its owner can read. */
@Command(name = "export")
public final class CaseExportCommand implements Callable<Integer> {
    @Mixin private Terminal terminal;

    @Mixin private StoreOption store;

    @Option(names = "--out", paramLabel = "FILE")
    private Path out;

    @Option(names = "--force")
    private boolean force;

    @Parameters(index = "0", paramLabel = "ID")
    private String id;

    @Override
    public Integer call() {
        return CaseStore.use(
                store,
                id,
                (context, client) -> {
                    String name = CaseArchive.fileName(client.id(), LocalDate.now());
                    Path file = out == null ? Path.of(name) : out;
                    demandFree(file);
                    Instant now = Instant.now();
                    var whole = context.getBean(CaseTransfer.class).take(client, now);
                    write(file, CaseArchive.write(whole, now));
                    terminal.println(
                            Message.of(
                                    "cli.case.exported",
                                    client.id(),
                                    file.toString(),
                                    Message.of("cli.case.reports", whole.reports().size()),
                                    Message.of("cli.case.notes", whole.notes().size())));
                    return Exit.DONE;
                });
    }

    private void demandFree(Path file) {
        store.demandOther(file);
        if (Files.isDirectory(file)) {
            throw Slip.of("cli.case.folder", file.toString());
        }
        if (Files.exists(file) && !force) {
            throw Slip.of("store.backup.exists", file.toString());
        }
    }

    private static void write(Path file, byte[] bytes) {
        try {
            if (Files.notExists(file)) {
                writeNew(file, bytes);
                return;
            }
            if (Files.isRegularFile(file)) {
                DatabaseFile.ownerOnly(file);
            }
            WholeFile.write(file, bytes);
        } catch (IOException e) {
            throw Slip.of("store.backup.unwritable", file.toString());
        }
    }

    /** Leaves nothing behind where it fails. */
    private static void writeNew(Path file, byte[] bytes) throws IOException {
        DatabaseFile.create(file);
        try {
            WholeFile.write(file, bytes);
        } catch (IOException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }
}
