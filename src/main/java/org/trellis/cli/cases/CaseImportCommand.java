package org.trellis.cli.cases;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.trellis.cli.library.StoreOption;
import org.trellis.cli.option.DataOptions;
import org.trellis.cli.option.Exit;
import org.trellis.cli.option.Slip;
import org.trellis.cli.option.Terminal;
import org.trellis.message.Message;
import org.trellis.report.Words;
import org.trellis.store.person.CaseTransfer;
import org.trellis.store.person.SavedCase;
import org.trellis.web.cases.archive.ArchiveReader;
import org.trellis.web.cases.archive.NoArchive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code case import}: a client who was exported, or a person's file, as a new client. */
@Command(name = "import")
public final class CaseImportCommand implements Callable<Integer> {
    private static final long MOST_BYTES = 100_000_000;

    @Mixin private Terminal terminal;

    @Mixin private DataOptions options;

    @Mixin private StoreOption store;

    @Parameters(index = "0", paramLabel = "FILE")
    private Path file;

    @Override
    public Integer call() {
        String name = Words.clean(file.getFileName() == null ? "" : file.getFileName().toString());
        byte[] bytes = bytes();
        Instant now = Instant.now();
        var reader = new ArchiveReader(options.catalog(terminal), LocalDate.now());
        try {
            ArchiveReader.Result read = reader.read(bytes, name, now);
            terminal.tell(read.issues());
            if (read.whole().isEmpty()) {
                throw Slip.of("cli.case.import.errors", file.toString());
            }
            return put(read.whole().get(), now);
        } catch (NoArchive e) {
            throw Slip.of("cli.case.import.wrong", file.toString(), e.said());
        }
    }

    private int put(SavedCase whole, Instant now) {
        String id = whole.client().id();
        return store.make(
                context -> {
                    context.getBean(CaseTransfer.class)
                            .put(whole, now)
                            .orElseThrow(() -> Slip.of("cli.case.import.taken", id));
                    terminal.println(
                            Message.of(
                                    "cli.case.imported",
                                    id,
                                    Message.of("cli.case.reports", whole.reports().size()),
                                    Message.of("cli.case.notes", whole.notes().size())));
                    return Exit.DONE;
                });
    }

    private byte[] bytes() {
        if (!Files.isRegularFile(file)) {
            throw Slip.of("cli.case.import.missing", file.toString());
        }
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw Slip.of("cli.case.import.wrong", file.toString(), tooBig());
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw Slip.of("cli.case.import.missing", file.toString());
        }
    }

    private static Message tooBig() {
        return Message.of("cases.import.big", MOST_BYTES / 1_000_000);
    }
}
