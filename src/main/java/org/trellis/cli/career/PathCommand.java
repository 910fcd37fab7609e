package org.trellis.cli.career;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.trellis.cli.option.DataOptions;
import org.trellis.cli.option.DateOption;
import org.trellis.cli.option.Exit;
import org.trellis.cli.option.FormatOption;
import org.trellis.cli.option.Names;
import org.trellis.cli.option.PersonOption;
import org.trellis.cli.option.RegionOption;
import org.trellis.cli.option.Slip;
import org.trellis.cli.option.Terminal;
import org.trellis.lattice.Lattice;
import org.trellis.model.Job;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.person.Person;
import org.trellis.model.schedule.Programs;
import org.trellis.path.Choices;
import org.trellis.path.PathAnswer;
import org.trellis.path.PathQuery;
import org.trellis.path.Paths;
import org.trellis.path.counted.Counting;
import org.trellis.path.search.Criterion;
import org.trellis.path.step.Grounds;
import org.trellis.path.terrain.AskedEducation;
import org.trellis.report.Json;
import org.trellis.report.Words;
import org.trellis.report.path.PathJson;
import org.trellis.report.path.PathText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "path")
public final class PathCommand implements Callable<Integer> {
    /** Whether a skill that nobody has checked has to be learned. */
    enum Unknown {
        GAP,
        MET
    }

    @Mixin private Terminal terminal;

    @Mixin private DataOptions options;

    @Mixin private FormatOption formats = new FormatOption("text", "json");

    @Mixin private PersonOption person;

    @Mixin private RegionOption region;

    @Mixin private DateOption on;

    @Option(names = "--to", paramLabel = "LADDER/JOB", required = true)
    private String to;

    @Option(names = "--from", paramLabel = "LADDER/JOB")
    private String from;

    @Option(names = "--k", paramLabel = "N")
    private Integer k;

    @Option(names = "--by", paramLabel = "months|usd|first-raise|whole-cost|moves|wage")
    private PathQuery.Order by;

    @Option(names = "--education", paramLabel = "typical|required", defaultValue = "typical")
    private AskedEducation education;

    @Option(names = "--unknown", paramLabel = "gap|met", defaultValue = "gap")
    private Unknown unknown;

    @Option(names = "--horizon", paramLabel = "3|5|10")
    private Integer horizon;

    @Option(names = "--country")
    private boolean country;

    @Option(names = "--no-presumed")
    private boolean noPresumed;

    @Option(names = "--plans")
    private boolean plans;

    @Option(names = "--why-not", paramLabel = "LADDER/JOB")
    private String whyNot;

    @Override
    public Integer call() {
        Words words = terminal.words();
        String format = formats.get();
        Supplier<Programs> programs = options.programsMeanwhile();
        Catalog nation = options.catalog(terminal);
        PathQuery query = query(nation);
        Catalog catalog = region.of(nation, query.person(), options, terminal);
        Grounds grounds = options.data().grounds(catalog, programs);
        Paths paths = new Paths(grounds);
        PathAnswer answer = paths.find(query);
        Choices choices = Choices.of(answer, paths, catalog.assumptions());
        Optional<Counting> counting = counting(grounds.lattice(), catalog, query);
        String text =
                format.equals("json")
                        ? Json.text(PathJson.of(answer, choices, catalog, counting, words))
                        : PathText.of(answer, choices, catalog, counting, words);
        terminal.print(text);
        return Exit.DONE;
    }

    private Optional<Counting> counting(Lattice lattice, Catalog catalog, PathQuery query) {
        return plans
                ? Optional.of(new Counting(lattice.gaps(), options.data().courses(catalog), query))
                : Optional.empty();
    }

    private PathQuery query(Catalog catalog) {
        if (k != null && (k < 1 || k > 1000)) {
            throw Slip.of("cli.number", "--k", k, 1, 1000);
        }
        if (horizon != null && (horizon < 1 || horizon > 50)) {
            throw Slip.of("cli.number", "--horizon", horizon, 1, 50);
        }
        var date = on.get();
        Job.Id goal = Names.anyJob(catalog, "--to", to);
        Optional<Job.Id> start = Names.findAnyJob(catalog, "--from", from);
        Optional<Job.Id> why = Names.findAnyJob(catalog, "--why-not", whyNot);
        Person known = person.read(catalog, terminal);
        if (known.limits().withoutJobs().contains(goal)) {
            throw Slip.of("cli.avoided", "--to", to);
        }
        return new PathQuery(
                known,
                start,
                goal,
                date,
                !noPresumed,
                unknown == Unknown.MET,
                country,
                horizon == null ? OptionalInt.empty() : OptionalInt.of(horizon),
                k == null ? OptionalInt.empty() : OptionalInt.of(k),
                by == null ? Criterion.MONTHS : by.criterion(),
                why,
                by != null && k == null,
                education);
    }
}
