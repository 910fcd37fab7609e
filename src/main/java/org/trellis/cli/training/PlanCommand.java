package org.trellis.cli.training;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.Callable;
import org.trellis.board.Board;
import org.trellis.cli.option.DataOptions;
import org.trellis.cli.option.DateOption;
import org.trellis.cli.option.Exit;
import org.trellis.cli.option.FormatOption;
import org.trellis.cli.option.Names;
import org.trellis.cli.option.PersonOption;
import org.trellis.cli.option.RegionOption;
import org.trellis.cli.option.Slip;
import org.trellis.cli.option.Terminal;
import org.trellis.gap.GapReport;
import org.trellis.gap.Gaps;
import org.trellis.gap.Importance;
import org.trellis.model.Job;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.person.Person;
import org.trellis.plan.PlanQuery;
import org.trellis.plan.Plans;
import org.trellis.plan.TrainingPlan;
import org.trellis.report.Json;
import org.trellis.report.Words;
import org.trellis.report.plan.PlanCalendar;
import org.trellis.report.plan.PlanCsv;
import org.trellis.report.plan.PlanJson;
import org.trellis.report.plan.PlanText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "plan")
public final class PlanCommand implements Callable<Integer> {
    private enum Unknown {
        MET,
        GAP
    }

    @Mixin private Terminal terminal;

    @Mixin private DataOptions options;

    @Mixin private FormatOption formats = new FormatOption("text", "json", "csv", "ics");

    @Mixin private PersonOption person;

    @Mixin private RegionOption region;

    @Mixin private DateOption on;

    @Option(names = "--job", paramLabel = "LADDER/JOB", required = true)
    private String job;

    @Option(names = "--by", paramLabel = "usd|hours|end", defaultValue = "usd")
    private PlanQuery.By by;

    @Option(names = "--unknown", paramLabel = "met|gap", defaultValue = "met")
    private Unknown unknown;

    @Option(names = "--hours", paramLabel = "N")
    private Double hoursPerWeek;

    @Option(names = "--without", paramLabel = "CODE", split = ",")
    private List<String> without = List.of();

    @Option(names = "--no-presumed")
    private boolean noPresumed;

    @Override
    public Integer call() {
        Words words = terminal.words();
        String format = formats.get();
        var date = on.get();
        PlanQuery query = new PlanQuery(by, unknown == Unknown.GAP, week(), Set.copyOf(without));
        Catalog nation = options.catalog(terminal);
        Job.Id goal = Names.anyJob(nation, "--job", job);
        Person who = person.read(nation, terminal);
        Catalog catalog = region.of(nation, who, options, terminal);
        Board board = new Board(catalog);
        GapReport gap = new Gaps(board).report(who, goal, date, Importance.NOW, !noPresumed);
        Plans plans = new Plans(board, options.data().courses(catalog));
        check(plans);
        TrainingPlan plan = plans.plan(gap, !noPresumed, query);
        terminal.print(
                switch (format) {
                    case "json" -> Json.text(PlanJson.of(plan, catalog, words));
                    case "ics" -> PlanCalendar.of(plan, catalog, words);
                    case "csv" -> PlanCsv.of(plan, catalog, words);
                    default -> PlanText.of(plan, catalog, words);
                });
        return Exit.DONE;
    }

    private void check(Plans plans) {
        for (String code : without) {
            if (plans.find(code).isEmpty()) {
                throw Slip.of("plan.slip.without", code);
            }
        }
    }

    private OptionalDouble week() {
        if (hoursPerWeek == null) {
            return OptionalDouble.empty();
        }
        if (!PlanQuery.canLearn(hoursPerWeek)) {
            throw Slip.of("plan.slip.hours", String.valueOf(hoursPerWeek));
        }
        return OptionalDouble.of(hoursPerWeek);
    }
}
