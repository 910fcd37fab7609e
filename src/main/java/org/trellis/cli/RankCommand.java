package org.trellis.cli;

import java.util.concurrent.Callable;
import org.trellis.gap.Ranking;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.person.Person;
import org.trellis.report.RankJson;
import org.trellis.report.RankText;
import org.trellis.report.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

@Command(
        name = "rank",
        mixinStandardHelpOptions = true,
        description = {"Lists the jobs nearest to a person.", "--format text or json."})
final class RankCommand implements Callable<Integer> {
    @ParentCommand private Main main;

    @Spec private CommandSpec spec;

    @Mixin private PersonOption person;

    @Mixin private DateOption on;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "10",
            description = "How many jobs at most.")
    private int limit;

    @Option(names = "--no-presumed", description = "Assume nothing from present and past jobs.")
    private boolean noPresumed;

    @Override
    public Integer call() {
        Words words = main.words();
        String format = main.format("text", "json");
        if (limit < 1 || limit > 10_000) {
            throw new Slip(words.say("report.cli.number", "--limit", limit, 1, 10_000));
        }
        var date = on.get(words);
        Catalog catalog = main.data().catalog(words);
        Person who = person.read(catalog, words, main.err());
        var nearest = Ranking.nearest(catalog, who, date, !noPresumed, limit);
        String text =
                format.equals("json")
                        ? RankJson.of(who, nearest, words)
                        : RankText.of(who, nearest, catalog, words);
        spec.commandLine().getOut().print(text);
        spec.commandLine().getOut().flush();
        return Main.DONE;
    }
}
