package org.trellis.cli.career;

import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.trellis.cli.option.DataOptions;
import org.trellis.cli.option.DateOption;
import org.trellis.cli.option.Exit;
import org.trellis.cli.option.FormatOption;
import org.trellis.cli.option.LimitOptions;
import org.trellis.cli.option.PersonOption;
import org.trellis.cli.option.RegionOption;
import org.trellis.cli.option.Terminal;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.person.Person;
import org.trellis.model.schedule.Programs;
import org.trellis.path.explore.Next;
import org.trellis.path.explore.Openers;
import org.trellis.path.terrain.Terrain;
import org.trellis.path.terrain.Traveler;
import org.trellis.report.Json;
import org.trellis.report.Words;
import org.trellis.report.explore.NextJson;
import org.trellis.report.explore.NextText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "next")
public final class NextCommand implements Callable<Integer> {
    @Mixin private Terminal terminal;

    @Mixin private DataOptions options;

    @Mixin private FormatOption formats = new FormatOption("text", "json");

    @Mixin private PersonOption person;

    @Mixin private RegionOption region;

    @Mixin private DateOption on;

    @Mixin private LimitOptions limits;

    @Option(names = "--country")
    private boolean country;

    @Option(names = "--by", paramLabel = "jobs|pay", defaultValue = "jobs")
    private Openers.By by;

    @Override
    public Integer call() {
        Words words = terminal.words();
        String format = formats.get();
        var date = on.get();
        Supplier<Programs> programs = options.programsMeanwhile();
        Catalog nation = options.catalog(terminal);
        Person who = limits.applied(person.read(nation, terminal), nation, terminal);
        Catalog catalog = region.of(nation, who, options, terminal);
        Next next = new Next(options.data().grounds(catalog, programs));
        boolean all = country || Terrain.startsInCountry(who);
        Openers openers = next.find(new Traveler(who, date, true, false, all), by);
        terminal.print(
                format.equals("json")
                        ? Json.text(NextJson.of(openers, who, date, catalog, words))
                        : NextText.of(openers, who, catalog, words));
        return Exit.DONE;
    }
}
