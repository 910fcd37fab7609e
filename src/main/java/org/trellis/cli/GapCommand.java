package org.trellis.cli;

import java.util.concurrent.Callable;
import org.trellis.gap.GapReport;
import org.trellis.gap.Gaps;
import org.trellis.gap.Importance;
import org.trellis.model.Job;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.person.Person;
import org.trellis.report.GapCsv;
import org.trellis.report.GapJson;
import org.trellis.report.GapText;
import org.trellis.report.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

@Command(
        name = "gap",
        mixinStandardHelpOptions = true,
        description = {
            "Reports what a job asks of a person, line by line.",
            "--format text, json or csv."
        })
final class GapCommand implements Callable<Integer> {
    @ParentCommand private Main main;

    @Spec private CommandSpec spec;

    @Mixin private PersonOption person;

    @Mixin private DateOption on;

    @Option(names = "--job", paramLabel = "LADDER/JOB", required = true, description = "The job.")
    private String job;

    @Option(
            names = "--importance",
            paramLabel = "now|future",
            defaultValue = "now",
            description = "Ranks of today or of three years ahead.")
    private Importance importance;

    @Option(names = "--no-presumed", description = "Assume nothing from present and past jobs.")
    private boolean noPresumed;

    @Override
    public Integer call() {
        Words words = main.words();
        String format = main.format("text", "json", "csv");
        var date = on.get(words);
        Catalog catalog = main.data().catalog(words);
        Job.Id goal = Data.job(catalog, "--job", job, words);
        Person who = person.read(catalog, words, main.err());
        GapReport report = new Gaps(catalog).report(who, goal, date, importance, !noPresumed);
        spec.commandLine()
                .getOut()
                .print(
                        switch (format) {
                            case "json" -> GapJson.of(report, words);
                            case "csv" -> GapCsv.of(report, words);
                            default -> GapText.of(report, catalog, words);
                        });
        spec.commandLine().getOut().flush();
        return Main.DONE;
    }
}
