package org.trellis.cli.library;

import java.util.List;
import java.util.concurrent.Callable;
import org.trellis.cli.option.DataOptions;
import org.trellis.cli.option.Exit;
import org.trellis.cli.option.FormatOption;
import org.trellis.cli.option.Terminal;
import org.trellis.report.library.LibraryText;
import org.trellis.schedule.library.Library;
import org.trellis.schedule.library.LibraryEntry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code schedule list}: the library, or what of it has these words. */
@Command(name = "list")
public final class ScheduleListCommand implements Callable<Integer> {
    @Mixin private Terminal terminal;

    @Mixin private DataOptions options;

    @Mixin private FormatOption formats = new FormatOption("text", "json");

    @Mixin private StoreOption store;

    @Parameters(paramLabel = "WORDS", arity = "0..*")
    private List<String> words = List.of();

    @Override
    public Integer call() {
        String format = formats.get();
        Shelf shelf = new Shelf(options.programsOfLibrary(), store, terminal);
        List<LibraryEntry> found = new Library(shelf.entries()).find(String.join(" ", words));
        terminal.print(
                format.equals("json")
                        ? LibraryText.json(found, terminal.words())
                        : LibraryText.of(found, terminal.words()));
        return Exit.DONE;
    }
}
