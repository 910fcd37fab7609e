package org.trellis.web.library;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trellis.files.reading.Nearest;
import org.trellis.files.schedule.ScheduleFile;
import org.trellis.model.schedule.Programs;
import org.trellis.model.schedule.Schedule;
import org.trellis.schedule.library.Library;
import org.trellis.schedule.library.LibraryEntry;
import org.trellis.store.schedule.SavedSchedules;
import org.trellis.store.schedule.SavedVersion;
import org.trellis.web.Missing;
import org.trellis.web.Visit;
import org.trellis.web.guard.OwnerKey;
import org.trellis.web.words.Links;

/** The library as a visitor may see it: what was saved shows only to its owner. */
@Singleton
final class LibraryShelf {
    private final Programs programs;
    private final OwnerKey owner;
    private final SavedSchedules saved;

    /**
     * @param saved null in the public mode, where nothing is stored
     */
    LibraryShelf(Programs programs, OwnerKey owner, @Nullable SavedSchedules saved) {
        this.programs = programs;
        this.owner = owner;
        this.saved = saved;
    }

    /** The saved ones first. */
    Library library(Visit visit) {
        List<LibraryEntry> entries = new ArrayList<>();
        if (saved != null && owner.isHeldBy(visit.request())) {
            for (SavedVersion each : saved.list()) {
                Schedule schedule = schedule(each);
                entries.add(LibraryEntry.of(each.name(), LibraryEntry.Kind.SAVED, schedule));
            }
        }
        programs.schedules()
                .forEach(
                        (name, each) ->
                                entries.add(
                                        LibraryEntry.of(name, LibraryEntry.Kind.SHIPPED, each)));
        programs.approved().forEach(each -> entries.add(LibraryEntry.of(each)));
        return new Library(entries);
    }

    /**
     * @throws Missing in the public mode
     */
    SavedSchedules store() {
        if (saved == null) {
            throw new Missing("library", List.of());
        }
        return saved;
    }

    /**
     * @throws Missing naming the nearest ones
     */
    static LibraryEntry get(Library library, String name) {
        return library.findNamed(name).orElseThrow(() -> missing(library, name));
    }

    private static Missing missing(Library library, String name) {
        List<String> near =
                Nearest.names(name, library.entries().stream().map(LibraryEntry::name).toList());
        return new Missing(
                name,
                near.stream()
                        .map(library::findNamed)
                        .flatMap(Optional::stream)
                        .map(e -> new Missing.Suggestion(e.name(), e.title().en(), href(e)))
                        .toList());
    }

    static String href(LibraryEntry entry) {
        if (entry.schedule().isEmpty()) {
            return "";
        }
        String place = entry.kind() == LibraryEntry.Kind.SAVED ? "/library/saved/" : "/schedules/";
        return place + Links.encoded(entry.name());
    }

    static Schedule schedule(SavedVersion saved) {
        byte[] yaml = saved.yaml().getBytes(StandardCharsets.UTF_8);
        return ScheduleFile.read(yaml, saved.name()).schedule().orElseThrow();
    }
}
