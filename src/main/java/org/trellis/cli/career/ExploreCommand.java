package org.trellis.cli.career;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.trellis.cli.option.DataOptions;
import org.trellis.cli.option.DateOption;
import org.trellis.cli.option.Exit;
import org.trellis.cli.option.FormatOption;
import org.trellis.cli.option.LimitOptions;
import org.trellis.cli.option.PersonOption;
import org.trellis.cli.option.RegionOption;
import org.trellis.cli.option.Slip;
import org.trellis.cli.option.Terminal;
import org.trellis.model.Job;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.person.Person;
import org.trellis.model.schedule.Programs;
import org.trellis.path.explore.Explore;
import org.trellis.path.explore.ExploreQuery;
import org.trellis.path.explore.Explored;
import org.trellis.path.explore.Filter;
import org.trellis.path.terrain.AskedEducation;
import org.trellis.path.terrain.Traveler;
import org.trellis.report.Json;
import org.trellis.report.Words;
import org.trellis.report.explore.ExploreJson;
import org.trellis.report.explore.ExploreText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "explore")
public final class ExploreCommand implements Callable<Integer> {
    @Mixin private Terminal terminal;

    @Mixin private DataOptions options;

    @Mixin private FormatOption formats = new FormatOption("text", "json");

    @Mixin private PersonOption person;

    @Mixin private RegionOption region;

    @Mixin private DateOption on;

    @Mixin private LimitOptions limits;

    @Mixin private CountryOptions occupations;

    @Option(names = "--field", paramLabel = "SOC")
    private String field;

    @Option(names = "--band", paramLabel = "entry|mid|senior|management")
    private Job.Band band;

    @Option(names = "--openings", paramLabel = "N")
    private Double openings;

    @Option(names = "--by", paramLabel = "earned|months|usd|first-raise", defaultValue = "earned")
    private ExploreQuery.Order by;

    @Option(names = "--education", paramLabel = "typical|required", defaultValue = "typical")
    private AskedEducation education;

    @Option(names = "--horizon", paramLabel = "3|5|10")
    private Integer horizon;

    @Option(names = "--limit", paramLabel = "N", defaultValue = "20")
    private int limit;

    @Override
    public Integer call() {
        Words words = terminal.words();
        String format = formats.get();
        if (limit < 1 || limit > 10_000) {
            throw Slip.of("cli.number", "--limit", limit, 1, 10_000);
        }
        if (horizon != null && (horizon < 1 || horizon > 50)) {
            throw Slip.of("cli.number", "--horizon", horizon, 1, 50);
        }
        var filter = filter();
        var date = on.get();
        Supplier<Programs> programs = options.programsMeanwhile();
        Catalog nation = options.catalog(terminal);
        Person who = limits.applied(person.read(nation, terminal), nation, terminal);
        Catalog catalog = region.of(nation, who, options, terminal);
        Explore explore = new Explore(options.data().grounds(catalog, programs));
        Explored found = explore.find(query(who, date, filter));
        terminal.print(
                format.equals("json")
                        ? json(found, who, date, catalog, words)
                        : ExploreText.of(found, who, catalog, limit, words));
        return Exit.DONE;
    }

    private ExploreQuery query(Person who, LocalDate date, Filter filter) {
        return new ExploreQuery(
                new Traveler(who, date, true, false, occupations.country(), education),
                filter,
                by.criterion(),
                horizon == null ? OptionalInt.empty() : OptionalInt.of(horizon));
    }

    private Filter filter() {
        return new Filter(
                occupations.filter(field(), OptionalDouble.empty()),
                Optional.ofNullable(band),
                openings == null ? OptionalDouble.empty() : OptionalDouble.of(openings));
    }

    private Optional<String> field() {
        if (field != null && !field.matches("[0-9]{2}(-[0-9]{1,4}(\\.[0-9]{2})?)?")) {
            throw Slip.of("cli.field", field);
        }
        return Optional.ofNullable(field);
    }

    private String json(Explored found, Person who, LocalDate date, Catalog catalog, Words words) {
        var part = ExploreJson.first(found, limit);
        return Json.text(ExploreJson.of(found, who, date, part, catalog, words));
    }
}
