package org.trellis.cli.library;

import java.util.List;
import java.util.concurrent.Callable;
import org.trellis.cli.option.DataOptions;
import org.trellis.cli.option.Exit;
import org.trellis.cli.option.FormatOption;
import org.trellis.cli.option.Terminal;
import org.trellis.model.schedule.Schedule;
import org.trellis.report.Words;
import org.trellis.report.library.CompareJson;
import org.trellis.report.library.CompareText;
import org.trellis.schedule.compare.Difference;
import org.trellis.schedule.compare.Differences;
import org.trellis.schedule.compare.SideBySide;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code schedule compare}: two schedules, or two versions of one, and what differs. */
@Command(name = "compare")
public final class ScheduleCompareCommand implements Callable<Integer> {
    @Mixin private Terminal terminal;

    @Mixin private DataOptions options;

    @Mixin private FormatOption formats = new FormatOption("text", "json");

    @Mixin private StoreOption store;

    @Parameters(index = "0", paramLabel = "A")
    private String first;

    @Parameters(index = "1", paramLabel = "B")
    private String second;

    @Override
    public Integer call() {
        String format = formats.get();
        Words words = terminal.words();
        Shelf shelf = new Shelf(options.programs(), store, terminal);
        Schedule before = shelf.get(first);
        Schedule after = shelf.get(second);
        SideBySide rows = SideBySide.of(before, after);
        List<Difference> differences = Differences.of(before, after);
        terminal.print(
                format.equals("json")
                        ? CompareJson.of(first, second, rows, differences, words)
                        : CompareText.of(
                                Words.clean(first), Words.clean(second), rows, differences, words));
        return Exit.DONE;
    }
}
