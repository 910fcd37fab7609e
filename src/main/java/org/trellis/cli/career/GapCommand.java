package org.trellis.cli.career;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
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
import org.trellis.gap.goals.Goals;
import org.trellis.model.Job;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.person.Person;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "gap")
public final class GapCommand implements Callable<Integer> {
    @Mixin private Terminal terminal;

    @Mixin private DataOptions options;

    @Mixin
    private FormatOption formats =
            new FormatOption("text", "json", "csv", "note", "pdf", "docx", "xlsx");

    @Option(names = "--person", paramLabel = "FILE")
    private Path person;

    @Option(names = "--people", paramLabel = "DIR")
    private Path people;

    @Mixin private RegionOption region;

    @Mixin private DateOption on;

    @Option(names = "--job", paramLabel = "LADDER/JOB")
    private List<String> jobs = new ArrayList<>();

    @Option(names = "--importance", paramLabel = "now|future", defaultValue = "now")
    private Importance importance;

    @Option(names = "--no-presumed")
    private boolean noPresumed;

    @Option(names = "--since", paramLabel = "YYYY-MM-DD")
    private String since;

    @Option(names = "--out", paramLabel = "FILE")
    private Path out;

    @Override
    public Integer call() {
        demandPerson();
        demandOneQuestion();
        Catalog nation = options.catalog(terminal);
        List<Job.Id> goals =
                jobs.stream().map(each -> Names.anyJob(nation, "--job", each)).toList();
        GapOutput output = new GapOutput(terminal, !noPresumed);
        if (people != null) {
            return caseload(nation, goals, output);
        }
        String format = formats.of(out);
        if (out == null) {
            GapOutput.demandScreen(format);
        }
        Person who = PersonOption.read(person, nation, terminal);
        Catalog catalog = region.of(nation, who, options, terminal);
        if (goals.size() > 1) {
            var question = new Goals.Question(on.get(), importance, !noPresumed);
            return new GoalsRun(catalog, terminal)
                    .run(who, goals, question, format, Optional.ofNullable(out));
        }
        GapReport report = report(new Gaps(catalog), who, goals.get(0));
        GapOutput shown = output.of(catalog, () -> options.data().courses(catalog));
        if (since != null) {
            progress(shown, format, who, report);
        } else if (out == null) {
            shown.print(format, report);
        } else {
            shown.write(out, format, report);
        }
        return Exit.DONE;
    }

    private void progress(GapOutput output, String format, Person who, GapReport now) {
        LocalDate day = DateOption.read("--since", since);
        if (!day.isBefore(now.on())) {
            throw Slip.of("cli.gap.since", since, now.on());
        }
        if (List.of("json", "csv", "note").contains(format)) {
            throw Slip.of("cli.format", format, "text, pdf, docx, xlsx");
        }
        GapReport before =
                new Gaps(output.catalog())
                        .report(
                                who.asOf(day, now.on()),
                                now.job().id(),
                                day,
                                importance,
                                !noPresumed);
        output.progress(Optional.ofNullable(out), format, before, now);
    }

    /** Several goals are asked about one person and one day. */
    private void demandOneQuestion() {
        if (jobs.size() > 1 && people != null) {
            throw Slip.of("cli.goals.with", "--people");
        }
        if (jobs.size() > 1 && since != null) {
            throw Slip.of("cli.goals.with", "--since");
        }
    }

    /** One person and one job, or a folder of people, whose goals may stand in a file. */
    private void demandPerson() {
        if (people != null && person != null) {
            throw Slip.of("cli.caseload.both");
        }
        if (people != null) {
            return;
        }
        List<String> missing = new ArrayList<>();
        if (person == null) {
            missing.add("--person FILE");
        }
        if (jobs.isEmpty()) {
            missing.add("--job LADDER/JOB");
        }
        if (!missing.isEmpty()) {
            throw missing.size() == 1
                    ? Slip.of("cli.option.missing", missing.get(0))
                    : Slip.of("cli.missing", missing);
        }
    }

    private GapReport report(Gaps gaps, Person who, Job.Id goal) {
        return gaps.report(who, goal, on.get(), importance, !noPresumed);
    }

    private int caseload(Catalog nation, List<Job.Id> goals, GapOutput output) {
        if (out == null) {
            throw Slip.of("cli.caseload.out");
        }
        Gaps gaps = new Gaps(nation);
        String format = formats.or("pdf");
        return new CaseloadRun(
                        nation,
                        terminal,
                        output.of(nation, () -> options.data().courses(nation)),
                        out)
                .run(
                        people,
                        goals.stream().findFirst(),
                        format,
                        (who, to) -> report(gaps, who, to),
                        on.get());
    }
}
