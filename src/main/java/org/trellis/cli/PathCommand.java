package org.trellis.cli;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
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
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

@Command(
        name = "path",
        mixinStandardHelpOptions = true,
        description = {"Finds the career paths of a person to a job.", "--format text or json."})
final class PathCommand implements Callable<Integer> {
    /** Whether a skill that nobody has checked has to be learned. */
    enum Unknown {
        GAP,
        MET
    }

    @ParentCommand private Main main;

    @Spec private CommandSpec spec;

    @Mixin private PersonOption person;

    @Mixin private DateOption on;

    @Option(names = "--to", paramLabel = "LADDER/JOB", required = true, description = "The goal.")
    private String to;

    @Option(
            names = "--from",
            paramLabel = "LADDER/JOB",
            description = "Start here; the real present job then counts as a past one.")
    private String from;

    @Option(names = "--k", paramLabel = "N", description = "Also the N best by one criterion.")
    private Integer k;

    @Option(
            names = "--by",
            paramLabel = "months|usd|moves|wage",
            defaultValue = "months",
            description = "The criterion of --k.")
    private Criterion by;

    @Option(
            names = "--unknown",
            paramLabel = "gap|met",
            defaultValue = "gap",
            description = "What a skill that nobody has checked counts as.")
    private Unknown unknown;

    @Option(names = "--no-presumed", description = "Assume nothing from present and past jobs.")
    private boolean noPresumed;

    @Option(
            names = "--why-not",
            paramLabel = "LADDER/JOB",
            description = "Say why no path shown passes this job.")
    private String whyNot;

    @Override
    public Integer call() {
        Words words = main.words();
        String format = main.format("text", "json");
        Catalog catalog = main.data().catalog(words);
        PathAnswer answer = new Paths(catalog, new Lattice(catalog)).find(query(catalog, words));
        String text =
                format.equals("json")
                        ? PathJson.of(answer, words)
                        : PathText.of(answer, catalog, words);
        spec.commandLine().getOut().print(text);
        spec.commandLine().getOut().flush();
        return Main.DONE;
    }

    private PathQuery query(Catalog catalog, Words words) {
        if (k != null && (k < 1 || k > 1000)) {
            throw new Slip(words.say("report.cli.number", "--k", k, 1, 1000));
        }
        var date = on.get(words);
        Job.Id goal = Data.job(catalog, "--to", to, words);
        Optional<Job.Id> start = optional(catalog, "--from", from, words);
        Optional<Job.Id> why = optional(catalog, "--why-not", whyNot, words);
        return new PathQuery(
                person.read(catalog, words, main.err()),
                start,
                goal,
                date,
                !noPresumed,
                unknown == Unknown.MET,
                k == null ? OptionalInt.empty() : OptionalInt.of(k),
                by,
                why);
    }

    private static Optional<Job.Id> optional(
            Catalog catalog, String option, String job, Words words) {
        return Optional.ofNullable(job).map(text -> Data.job(catalog, option, text, words));
    }
}
