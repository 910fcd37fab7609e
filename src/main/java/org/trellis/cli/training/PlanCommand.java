package org.trellis.cli.training;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
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
import org.trellis.files.course.WithinText;
import org.trellis.gap.GapReport;
import org.trellis.gap.Gaps;
import org.trellis.gap.Importance;
import org.trellis.model.Job;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.person.Person;
import org.trellis.plan.PlanQuery;
import org.trellis.plan.Plans;
import org.trellis.plan.TrainingPlan;
import org.trellis.plan.fund.Budgets;
import org.trellis.plan.fund.Payer;
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

    @Option(names = "--by", paramLabel = "usd|own|hours|end", defaultValue = "usd")
    private PlanQuery.By by;

    @Option(names = "--unknown", paramLabel = "met|gap", defaultValue = "met")
    private Unknown unknown;

    @Option(names = "--hours", paramLabel = "N")
    private Double hoursPerWeek;

    @Option(names = "--without", paramLabel = "CODE", split = ",")
    private List<String> without = List.of();

    @Option(names = "--done", paramLabel = "CODE", split = ",")
    private List<String> done = List.of();

    @Option(names = "--end-by", paramLabel = "DATE")
    private String endBy;

    @Option(names = "--budget", paramLabel = "DOLLARS")
    private String budget;

    @Option(names = "--funds", paramLabel = "PAYER=DOLLARS", split = ",")
    private List<String> funds = List.of();

    @Option(names = "--no-presumed")
    private boolean noPresumed;

    @Override
    public Integer call() {
        Words words = terminal.words();
        String format = formats.get();
        var date = on.get();
        PlanQuery query =
                PlanQuery.USUAL
                        .by(by)
                        .unrated(unknown == Unknown.GAP)
                        .hours(week())
                        .without(Set.copyOf(without))
                        .done(Set.copyOf(done))
                        .within(within())
                        .funds(budgets());
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
        check(plans, without, "plan.slip.without");
        check(plans, done, "plan.slip.done");
    }

    private static void check(Plans plans, List<String> codes, String slip) {
        for (String code : codes) {
            if (plans.find(code).isEmpty()) {
                throw Slip.of(slip, code);
            }
        }
    }

    private PlanQuery.Within within() {
        Optional<LocalDate> day = Optional.ofNullable(endBy).map(PlanCommand::day);
        OptionalDouble usd = budget == null ? OptionalDouble.empty() : WithinText.usd(budget);
        if (budget != null && usd.isEmpty()) {
            throw Slip.of("plan.slip.budget", budget);
        }
        return new PlanQuery.Within(day, usd);
    }

    private Budgets budgets() {
        Map<Payer, Long> cents = new EnumMap<>(Payer.class);
        for (String fund : funds) {
            String[] parts = fund.split("=", 2);
            Optional<Payer> payer = payer(parts[0].strip());
            OptionalDouble usd = WithinText.usd(parts[parts.length - 1]);
            if (parts.length < 2 || payer.isEmpty() || usd.isEmpty()) {
                throw Slip.of("plan.slip.funds", fund);
            }
            cents.merge(payer.get(), Budgets.cents(usd.getAsDouble()), Long::sum);
        }
        return new Budgets(cents);
    }

    private static Optional<Payer> payer(String name) {
        return Stream.of(Payer.values()).filter(p -> p.name().equalsIgnoreCase(name)).findFirst();
    }

    private static LocalDate day(String text) {
        return WithinText.day(text).orElseThrow(() -> Slip.of("plan.slip.day", text));
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
