package org.trellis.files;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trellis.Shipped;
import org.trellis.files.schedule.ScheduleFile;
import org.trellis.files.schedule.TimesheetFile;
import org.trellis.files.template.StandardsTemplate;
import org.trellis.files.template.StandardsTemplate.Sheet;
import org.trellis.files.template.StandardsTemplate.Source;
import org.trellis.model.Issue;
import org.trellis.model.Job;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.schedule.Schedule;
import org.trellis.report.Words;

/**
 * Each kind of table that holds a figure, with a sound example. {@code @} is the figure; a letter
 * with an accent is in each, so that the encoding shows.
 */
enum AnyTable {
    LADDER(
            "code,title,title_es,onet_soc,band,wage_usd_per_year,wage_year,wage_source,source",
            "clerk,Clerk,Cajéro,,entry,@,2024,editorial,editorial",
            "wage_usd_per_year",
            "code",
            "code"),
    SEEDS(
            "code,name,name_es,kind,fee_usd,fee_source,hours,hours_source,requires,wioa_counts,source",
            "aide-course,Aide course,Lección,course-completion,,,75,editorial,,verify,editorial\n"
                    + "aide-card,Aide"
                    + " card,Tarjeta,license,@,memory,10,editorial,aide-course,yes,editorial",
            "fee_usd",
            "code",
            "code"),
    TIMESHEET("week,process,hours,note", "2026-11-09,Reparación,@,", "hours", "process", "process"),
    TEMPLATE(
            "Work Process Sort Order,Work Process Title,Work Process Description,Minimum Hours,"
                    + "Maximum Hours,Skill Title",
            "1,Tubería,,@,,",
            "Minimum Hours",
            "Maximum Hours",
            "Maximum Hours");

    /** What is said of small pay, however it is written. */
    private static final String HARDLY = "expected.pay.year";

    private static final Catalog EMPTY = Shipped.CATALOG;
    private static final String DETAILS =
            "Registration State,Sponsor Name,Occupation Title,Onet Code,RAPIDS Code,Type,"
                    + "Term (in months),Minimum OJT Hours,Maximum OJT Hours,"
                    + "Ratio of Apprentice to Journeyworker,Probationary Period\n"
                    + "WA,Sponsor,Rigger,47-2152.00,0414,Time-based,12,2000,2000,1:2,3\n";
    private static final Schedule SCHEDULE =
            ScheduleFile.read(
                            ("title: T\napproach: time\nwork_processes:\n"
                                            + "- {title: Welding}\n- {title: Reparación}\n")
                                    .getBytes(UTF_8),
                            "s.yaml")
                    .schedule()
                    .orElseThrow();

    final String header;
    final String rows;

    /** The name of the column that holds the figure. */
    final String figure;

    /** The name of a column that it cannot do without, and how it is asked for. */
    final String needed;

    final String asked;

    AnyTable(String header, String rows, String figure, String needed, String asked) {
        this.header = header;
        this.rows = rows;
        this.figure = figure;
        this.needed = needed;
        this.asked = asked;
    }

    /** The sound example with a figure in it, in quotes if need be. */
    String with(String number) {
        String cell = number.matches(".*[,;].*") ? '"' + number + '"' : number;
        return header + "\n" + rows.replace("@", cell) + "\n";
    }

    /** What is read: the figure, and the errors and warnings, one a line without their place. */
    String read(byte[] bytes, Path folder) {
        Result result = result(bytes, folder);
        Words words = Words.of("en");
        return Stream.concat(
                        result.figure.stream().mapToObj(String::valueOf),
                        result.issues.stream()
                                .filter(issue -> issue.severity() != Issue.Severity.NOTE)
                                .filter(issue -> !issue.expected().key().equals(HARDLY))
                                .map(i -> words.say(i.expected()) + " | " + words.say(i.remedy())))
                .collect(Collectors.joining("\n"));
    }

    private record Result(OptionalDouble figure, List<Issue> issues) {}

    private Result result(byte[] bytes, Path folder) {
        return switch (this) {
            case LADDER -> {
                Loaded read = new SmallFiles().with("ladders/desk/jobs.csv", bytes).load(folder);
                var job = read.catalog().findJob(Job.Id.parse("desk/clerk"));
                yield new Result(wage(job), read.issues());
            }
            case SEEDS -> {
                Loaded read = new SmallFiles().with("seeds/credentials.csv", bytes).load(folder);
                yield new Result(fee(read.catalog()), read.issues());
            }
            case TIMESHEET -> {
                LocalDate today = LocalDate.of(2026, 11, 21);
                var read = TimesheetFile.read(bytes, "t.csv", SCHEDULE, today.minusYears(1), today);
                yield new Result(
                        read.worked().stream().mapToDouble(w -> w.hours().value()).findFirst(),
                        read.issues());
            }
            case TEMPLATE -> {
                Map<Sheet, Source> sources = new EnumMap<>(Sheet.class);
                sources.put(Sheet.DETAILS, new Source("in__Details.csv", DETAILS.getBytes(UTF_8)));
                sources.put(Sheet.WORK_PROCESSES, new Source("in__WorkProcesses.csv", bytes));
                var read = StandardsTemplate.read(sources, EMPTY);
                yield new Result(hours(read), read.issues());
            }
        };
    }

    private static OptionalDouble wage(java.util.Optional<Job> job) {
        return job.flatMap(Job::wage).stream().mapToDouble(Job.Wage::usdPerYear).findFirst();
    }

    private static OptionalDouble fee(Catalog catalog) {
        return catalog.credentials().values().stream()
                .filter(card -> card.id().toString().equals("aide-card"))
                .flatMapToDouble(card -> card.feeUsd().stream())
                .findFirst();
    }

    private static OptionalDouble hours(StandardsTemplate.Read read) {
        return read.schedule().stream()
                .flatMap(schedule -> schedule.workProcesses().stream())
                .flatMap(process -> process.hours().stream())
                .mapToDouble(range -> range.min().value())
                .findFirst();
    }
}
