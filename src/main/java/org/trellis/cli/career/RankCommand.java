package org.trellis.cli.career;

import java.util.concurrent.Callable;
import org.trellis.cli.option.DataOptions;
import org.trellis.cli.option.DateOption;
import org.trellis.cli.option.Exit;
import org.trellis.cli.option.FormatOption;
import org.trellis.cli.option.PersonOption;
import org.trellis.cli.option.RegionOption;
import org.trellis.cli.option.Slip;
import org.trellis.cli.option.Terminal;
import org.trellis.gap.Gaps;
import org.trellis.gap.rank.CountryRanking;
import org.trellis.gap.rank.Ranking;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.person.Person;
import org.trellis.report.Json;
import org.trellis.report.Part;
import org.trellis.report.Words;
import org.trellis.report.gap.CountryRankJson;
import org.trellis.report.gap.CountryRankText;
import org.trellis.report.gap.RankJson;
import org.trellis.report.gap.RankText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "rank")
public final class RankCommand implements Callable<Integer> {
    @Mixin private Terminal terminal;

    @Mixin private DataOptions options;

    @Mixin private FormatOption formats = new FormatOption("text", "json");

    @Mixin private PersonOption person;

    @Mixin private RegionOption region;

    @Mixin private DateOption on;

    @Mixin private OccupationOptions occupations;

    private static final int ALL = 10_000;

    @Option(names = "--limit", paramLabel = "N", defaultValue = "10")
    private int limit;

    @Option(names = "--no-presumed")
    private boolean noPresumed;

    @Override
    public Integer call() {
        Words words = terminal.words();
        String format = formats.get();
        if (limit < 1 || limit > ALL) {
            throw Slip.of("cli.number", "--limit", limit, 1, ALL);
        }
        var filter = occupations.filter(terminal);
        var date = on.get();
        Catalog nation = options.catalog(terminal);
        Person who = person.read(nation, terminal);
        Catalog catalog = region.of(nation, who, options, terminal);
        var gaps = new Gaps(catalog);
        if (filter.isPresent()) {
            int most = format.equals("json") ? limit + 1 : limit;
            var found =
                    new CountryRanking(gaps).nearest(who, date, !noPresumed, filter.get(), most);
            var part = Part.first(found.nearest(), RankJson::name, limit);
            terminal.print(
                    format.equals("json")
                            ? Json.text(CountryRankJson.of(who, date, found, part, catalog, words))
                            : CountryRankText.of(who, found, catalog, words));
            return Exit.DONE;
        }
        var nearest = Ranking.nearest(gaps, who, date, !noPresumed, ALL);
        var part = Part.first(nearest, RankJson::name, limit);
        terminal.print(
                format.equals("json")
                        ? Json.text(RankJson.of(who, date, part, catalog, words))
                        : RankText.of(who, part.items(), catalog, words));
        return Exit.DONE;
    }
}
