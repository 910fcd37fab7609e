package org.trellis.cli.library;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.trellis.cli.option.DataOptions;
import org.trellis.cli.option.Exit;
import org.trellis.cli.option.Slip;
import org.trellis.cli.option.Terminal;
import org.trellis.files.WholeFile;
import org.trellis.files.schedule.ApprovedFile;
import org.trellis.message.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code import approved-occupations}: the federal list, all of it or nothing. */
@Command(name = "approved-occupations")
public final class ImportApproved implements Callable<Integer> {
    private static final long MOST_BYTES = 20_000_000;

    @Mixin private Terminal terminal;

    @Mixin private DataOptions options;

    @Parameters(paramLabel = "FILE")
    private Path file;

    @Override
    public Integer call() throws IOException {
        Path list = file.toAbsolutePath();
        if (!Files.exists(list)) {
            throw Slip.of("cli.import.file", file.toString());
        }
        if (!Files.isRegularFile(list) || Files.size(list) > MOST_BYTES) {
            throw Slip.of("cli.import.approved.file", file.toString());
        }
        var read = ApprovedFile.read(Files.readAllBytes(list), list.getFileName().toString());
        if (read.occupations().isEmpty()) {
            terminal.tell(read.issues());
            terminal.tell(Message.of("cli.import.refused"));
            return Exit.DATA_HAS_ERRORS;
        }
        terminal.tell(read.issues());
        Path target = options.data().approved().resolve(ApprovedFile.NAME);
        String text = ApprovedFile.write(read.occupations());
        boolean same =
                Files.isRegularFile(target)
                        && Files.readString(target, StandardCharsets.UTF_8).equals(text);
        if (!same) {
            Files.createDirectories(target.getParent());
            WholeFile.write(target, text);
        }
        String key = "cli.import.approved." + (same ? "same" : "written");
        terminal.println(Message.count(key, read.occupations().size(), target.toString()));
        return Exit.DONE;
    }
}
