package org.trellis.cli.cases;

import io.micronaut.context.ApplicationContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.trellis.cli.library.StoreOption;
import org.trellis.cli.option.DataOptions;
import org.trellis.cli.option.DateOption;
import org.trellis.cli.option.Exit;
import org.trellis.cli.option.FormatOption;
import org.trellis.cli.option.Slip;
import org.trellis.cli.option.Terminal;
import org.trellis.gap.Gaps;
import org.trellis.message.Message;
import org.trellis.model.catalog.Catalog;
import org.trellis.report.caseload.CaseRow;
import org.trellis.report.caseload.CaseloadQuery;
import org.trellis.report.caseload.CaseloadTable;
import org.trellis.report.caseload.CaseloadText;
import org.trellis.store.person.SavedPeople;
import org.trellis.store.person.SavedReports;
import org.trellis.web.cases.caseload.KeptCaseload;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code case list}: the caseload, with the filters of its page. */
@Command(name = "list")
public final class CaseListCommand implements Callable<Integer> {
    @Mixin private Terminal terminal;

    @Mixin private DataOptions options;

    @Mixin private FormatOption formats = new FormatOption("text", "json", "csv");

    @Mixin private StoreOption store;

    @Mixin private DateOption on;

    @Option(names = "--review", paramLabel = "any|overdue|week|none")
    private String review = "any";

    @Option(names = "--expiring", paramLabel = "any|soon")
    private String expiring = "any";

    @Option(names = "--must-haves", paramLabel = "any|missing|open|met")
    private String mustHaves = "any";

    @Option(names = "--report", paramLabel = "any|none")
    private String report = "any";

    @Option(names = "--by", paramLabel = "ORDER")
    private String by = "review";

    @Parameters(paramLabel = "WORDS", arity = "0..*")
    private List<String> words = List.of();

    @Override
    public Integer call() {
        String format = formats.get();
        LocalDate today = on.get();
        CaseloadQuery query = query();
        List<CaseRow> all = store.use(context -> rows(context, today), List::of);
        List<CaseRow> rows = query.select(all, today);
        switch (format) {
            case "json" -> terminal.print(CaseloadTable.json(rows));
            case "csv" -> terminal.print(CaseloadTable.csv(rows));
            default -> text(rows, all, today);
        }
        return Exit.DONE;
    }

    private List<CaseRow> rows(ApplicationContext context, LocalDate today) {
        Catalog catalog = options.catalog(terminal);
        var caseload =
                new KeptCaseload(
                        context.getBean(SavedPeople.class), context.getBean(SavedReports.class));
        return caseload.rows(new Gaps(catalog), catalog, today, terminal.words());
    }

    private void text(List<CaseRow> rows, List<CaseRow> all, LocalDate today) {
        if (rows.isEmpty()) {
            terminal.println(Message.of(all.isEmpty() ? "cases.heading.none" : "caseload.none"));
        } else {
            terminal.print(CaseloadText.of(rows, today, terminal.words()));
        }
    }

    private CaseloadQuery query() {
        Map<String, String> stated =
                Map.of(
                        "review", review,
                        "expiring", expiring,
                        "must-haves", mustHaves,
                        "report", report,
                        "by", by,
                        "q", String.join(" ", words));
        Function<String, Optional<String>> asked = name -> Optional.of(stated.get(name));
        CaseloadQuery.unknown(asked)
                .ifPresent(
                        each -> {
                            String known = String.join(", ", each.known());
                            throw Slip.of(
                                    "cli.case.choice", "--" + each.name(), each.choice(), known);
                        });
        return CaseloadQuery.of(asked);
    }
}
