package org.trellis.cli.library;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.trellis.cli.option.DataOptions;
import org.trellis.cli.option.Exit;
import org.trellis.cli.option.FormatOption;
import org.trellis.cli.option.Slip;
import org.trellis.cli.option.Terminal;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.schedule.Terms.Approach;
import org.trellis.report.library.LibraryText;
import org.trellis.schedule.library.Library;
import org.trellis.schedule.library.LibraryEntry;
import org.trellis.schedule.library.Similar;
import org.trellis.schedule.library.Similarity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code schedule list}: the library, or what of it has these words. */
@Command(name = "list")
public final class ScheduleListCommand implements Callable<Integer> {
    private static final int MOST_SIMILAR = 20;

    @Mixin private Terminal terminal;

    @Mixin private DataOptions options;

    @Mixin private FormatOption formats = new FormatOption("text", "json");

    @Mixin private StoreOption store;

    @Option(names = "--approach", paramLabel = "CODE")
    private String approach = "";

    @Option(names = "--like", paramLabel = "NAME")
    private String like = "";

    @Parameters(paramLabel = "WORDS", arity = "0..*")
    private List<String> words = List.of();

    @Override
    public Integer call() {
        String format = formats.get();
        Shelf shelf = new Shelf(options.programsOfLibrary(), store, terminal);
        Library library = new Library(shelf.entries());
        if (!like.isEmpty()) {
            return print(similar(shelf, library), format);
        }
        List<LibraryEntry> found = library.find(String.join(" ", words), approach());
        terminal.print(
                format.equals("json")
                        ? LibraryText.json(found, terminal.words())
                        : LibraryText.of(found, terminal.words()));
        return Exit.DONE;
    }

    private Optional<Approach> approach() {
        Optional<Approach> asked = Approach.find(approach);
        if (asked.isEmpty() && !approach.isEmpty()) {
            throw Slip.of("cli.library.approach", approach);
        }
        return asked;
    }

    private List<Similar> similar(Shelf shelf, Library library) {
        LibraryEntry entry = library.findNamed(like).orElseThrow(() -> shelf.unknown(like));
        Catalog catalog = options.catalog(terminal);
        Similarity similarity = new Similarity(catalog.national().related(), catalog.assumptions());
        return similarity.of(entry, library, MOST_SIMILAR);
    }

    private int print(List<Similar> found, String format) {
        terminal.print(
                format.equals("json")
                        ? LibraryText.similarJson(found, terminal.words())
                        : LibraryText.similar(found, terminal.words()));
        return Exit.DONE;
    }
}
