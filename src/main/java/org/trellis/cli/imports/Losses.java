package org.trellis.cli.imports;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.trellis.cli.option.Terminal;
import org.trellis.files.table.LostCells;
import org.trellis.message.Message;
import picocli.CommandLine.Option;

/** {@code --allow-loss}: an import that would blank what was there lists it and stops. */
final class Losses {
    private static final int MOST_LISTED = 20;

    @Option(names = "--allow-loss")
    private boolean allowed;

    /** Whether {@code text} may be written in the place of {@code file}. */
    boolean mayReplace(Terminal terminal, Path file, String text, String keyColumn)
            throws IOException {
        if (Files.notExists(file)) {
            return true;
        }
        String before = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        List<LostCells> lost =
                LostCells.between(before.replaceFirst("^\uFEFF", ""), text, keyColumn);
        lost.stream()
                .limit(MOST_LISTED)
                .forEach(
                        cell ->
                                terminal.tell(
                                        Message.of(
                                                "cli.loss",
                                                cell.key(),
                                                cell.column(),
                                                cell.value())));
        if (lost.size() > MOST_LISTED) {
            terminal.tell(Message.of("cli.loss.more", lost.size() - MOST_LISTED));
        }
        if (!lost.isEmpty() && !allowed) {
            terminal.tell(Message.of("cli.loss.stopped", file.toString()));
        }
        return allowed || lost.isEmpty();
    }
}
