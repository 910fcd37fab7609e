package org.trellis.cli.career;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.trellis.cli.option.DataOptions;
import org.trellis.cli.option.DateOption;
import org.trellis.cli.option.Exit;
import org.trellis.cli.option.FormatOption;
import org.trellis.cli.option.Names;
import org.trellis.cli.option.PersonOption;
import org.trellis.cli.option.Slip;
import org.trellis.cli.option.Terminal;
import org.trellis.lattice.Lattice;
import org.trellis.model.Job;
import org.trellis.model.catalog.Catalog;
import org.trellis.path.Criterion;
import org.trellis.path.PathAnswer;
import org.trellis.path.PathQuery;
import org.trellis.path.Paths;
import org.trellis.report.PathJson;
import org.trellis.report.PathText;
import org.trellis.report.Words;
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

    @Mixin private DateOption on;

    @Option(names = "--to", paramLabel = "LADDER/JOB", required = true)
    private String to;

    @Option(names = "--from", paramLabel = "LADDER/JOB")
    private String from;

    @Option(names = "--k", paramLabel = "N")
    private Integer k;

    @Option(names = "--by", paramLabel = "months|usd|moves|wage", defaultValue = "months")
    private Criterion by;

    @Option(names = "--unknown", paramLabel = "gap|met", defaultValue = "gap")
    private Unknown unknown;

    @Option(names = "--no-presumed")
    private boolean noPresumed;

    @Option(names = "--why-not", paramLabel = "LADDER/JOB")
    private String whyNot;

    @Override
    public Integer call() {
        Words words = terminal.words();
        String format = formats.get();
        Catalog catalog = options.catalog(terminal);
        PathAnswer answer = new Paths(catalog, new Lattice(catalog)).find(query(catalog));
        String text =
                format.equals("json")
                        ? PathJson.of(answer, words)
                        : PathText.of(answer, catalog, words);
        terminal.print(text);
        return Exit.DONE;
    }

    private PathQuery query(Catalog catalog) {
        if (k != null && (k < 1 || k > 1000)) {
            throw Slip.of("cli.number", "--k", k, 1, 1000);
        }
        var date = on.get();
        Job.Id goal = Names.job(catalog, "--to", to);
        Optional<Job.Id> start = Names.findJob(catalog, "--from", from);
        Optional<Job.Id> why = Names.findJob(catalog, "--why-not", whyNot);
        return new PathQuery(
                person.read(catalog, terminal),
                start,
                goal,
                date,
                !noPresumed,
                unknown == Unknown.MET,
                k == null ? OptionalInt.empty() : OptionalInt.of(k),
                by,
                why);
    }
}
