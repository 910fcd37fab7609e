package org.trellis.cli.option;

import java.util.List;
import java.util.Optional;
import org.trellis.files.area.AreaFiles;
import org.trellis.files.reading.Folder;
import org.trellis.files.reading.Nearest;
import org.trellis.message.Message;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.person.Person;
import org.trellis.model.region.Area;
import picocli.CommandLine.Option;

/** {@code --region NAME}: whose wages count; else those of the person's region. */
public final class RegionOption {
    @Option(names = "--region", paramLabel = "NAME")
    private String region;

    /**
     * The catalog as it is seen from the region; the nation's where none is chosen. That nothing is
     * known of a person's region is told.
     *
     * @throws Slip when nothing is known of the one that {@code --region} names
     */
    public Catalog of(Catalog nation, Person who, DataOptions options, Terminal terminal) {
        Optional<String> written = Optional.ofNullable(region).or(() -> who.residence().region());
        if (written.isEmpty()) {
            return nation;
        }
        Folder seeds = options.data().seeds();
        AreaFiles areas = AreaFiles.in(seeds);
        Optional<Area> found = areas.find(written.get());
        if (found.isEmpty() && region != null) {
            throw Slip.of("cli.region", region, hint(areas.areas()));
        }
        if (found.isEmpty()) {
            terminal.tell(Message.of("cli.region.person", written.get()));
        }
        return found.map(area -> nation.in(areas.region(area, seeds))).orElse(nation);
    }

    private Message hint(List<Area> areas) {
        List<String> titles = areas.stream().map(Area::title).toList();
        Message none = Message.of("cli.region.none");
        Message first = titles.isEmpty() ? none : Message.of("cli.region.such", titles.get(0));
        return titles.isEmpty() ? none : Nearest.remedy(region, titles, first);
    }
}
