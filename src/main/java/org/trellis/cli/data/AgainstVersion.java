package org.trellis.cli.data;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trellis.cli.option.Data;
import org.trellis.files.Loaded;
import org.trellis.files.person.PersonFile;
import org.trellis.files.reading.Folder;
import org.trellis.files.schedule.ScheduleFiles;
import org.trellis.lattice.Lattice;
import org.trellis.model.Issue;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.person.Person;
import org.trellis.model.schedule.Programs;
import org.trellis.path.explore.Explore;
import org.trellis.path.version.CatalogChanges;
import org.trellis.path.version.DataVersion;
import org.trellis.path.version.VersionChanges;
import org.trellis.path.version.WayChange;
import org.trellis.path.version.WayChanges;
import org.trellis.report.Json;
import org.trellis.report.Words;
import org.trellis.report.version.ChangesJson;
import org.trellis.report.version.ChangesText;

/** What changes from an earlier version of the data to the present one. */
final class AgainstVersion {
    private static final String PEOPLE = "people";

    private final Read before;
    private final Read after;
    private final LocalDate on;

    AgainstVersion(Data earlier, Data present, LocalDate on) {
        this.before = Read.of(earlier);
        this.after = Read.of(present);
        this.on = on;
    }

    /** One version, and what answers questions about it. */
    private record Read(Folder seeds, DataVersion version, Explore explore, long errors) {
        static Read of(Data data) {
            Loaded loaded = data.loadForAnswers();
            Catalog catalog = loaded.catalog();
            ScheduleFiles.Result schedules = data.schedules();
            Programs programs = new Programs(schedules.byName(), data.jurisdictions());
            DataVersion version = new DataVersion(catalog, data.courses(catalog), programs);
            return new Read(
                    data.seeds(),
                    version,
                    new Explore(catalog, new Lattice(catalog), programs),
                    loaded.issues().stream()
                            .filter(issue -> issue.severity() == Issue.Severity.ERROR)
                            .count());
        }

        private Catalog catalog() {
            return version.catalog();
        }

        private Optional<Person> person(String file, byte[] yaml, LocalDate on) {
            return PersonFile.read(yaml, file, catalog(), on).person();
        }
    }

    /** How many errors the earlier version has: what they made unreadable counts as missing. */
    long errors() {
        return before.errors();
    }

    String told(boolean json, Words words) {
        VersionChanges changes = changes();
        return json
                ? Json.text(ChangesJson.of(changes, on))
                : ChangesText.of(changes, before.catalog(), after.catalog(), words);
    }

    /** The people are those of the present version; each is read as either version reads them. */
    private VersionChanges changes() {
        List<WayChange> ways = new ArrayList<>();
        int people = 0;
        for (String name : after.seeds().names(PEOPLE)) {
            Optional<byte[]> yaml = after.seeds().bytes(PEOPLE + "/" + name);
            if (name.endsWith(".yaml") && yaml.isPresent()) {
                people += ways(name, yaml.get(), ways) ? 1 : 0;
            }
        }
        return new VersionChanges(
                CatalogChanges.between(before.version(), after.version()), ways, people);
    }

    private boolean ways(String file, byte[] yaml, List<WayChange> ways) {
        Optional<Person> old = before.person(file, yaml, on);
        Optional<Person> now = after.person(file, yaml, on);
        if (old.isEmpty() && now.isEmpty()) {
            return false;
        }
        ways.addAll(WayChanges.between(before.explore(), old, after.explore(), now, on));
        return true;
    }
}
