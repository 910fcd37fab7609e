package org.trellis.cli.library;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trellis.cli.option.Slip;
import org.trellis.cli.option.Terminal;
import org.trellis.files.reading.Nearest;
import org.trellis.files.schedule.ScheduleFile;
import org.trellis.model.schedule.Programs;
import org.trellis.model.schedule.Schedule;
import org.trellis.schedule.library.LibraryEntry;
import org.trellis.store.schedule.SavedSchedules;
import org.trellis.store.schedule.SavedVersion;

/** The schedules that ship and those that were saved, for the commands. */
final class Shelf {
    private static final long MOST_BYTES = 5_000_000;

    private final Programs programs;
    private final StoreOption store;
    private final Terminal terminal;

    Shelf(Programs programs, StoreOption store, Terminal terminal) {
        this.programs = programs;
        this.store = store;
        this.terminal = terminal;
    }

    /** The saved ones first. */
    List<LibraryEntry> entries() {
        List<LibraryEntry> entries = new ArrayList<>();
        for (SavedVersion each : saved()) {
            read(each)
                    .ifPresent(
                            s ->
                                    entries.add(
                                            LibraryEntry.of(
                                                    each.name(), LibraryEntry.Kind.SAVED, s)));
        }
        programs.schedules()
                .forEach(
                        (name, s) ->
                                entries.add(LibraryEntry.of(name, LibraryEntry.Kind.SHIPPED, s)));
        programs.approved().forEach(each -> entries.add(LibraryEntry.of(each)));
        return entries;
    }

    private List<SavedVersion> saved() {
        return store.use(
                context -> context.getBean(SavedSchedules.class).list(), List::<SavedVersion>of);
    }

    /**
     * A file, the name of a schedule, or {@code NAME@3} for the third version of a saved one.
     *
     * @throws Slip naming the nearest names
     */
    Schedule get(String asked) {
        Optional<Schedule> shipped = Optional.ofNullable(programs.schedules().get(asked));
        return shipped.or(() -> file(asked))
                .or(() -> store.use(context -> saved(context, asked), Optional::<Schedule>empty))
                .orElseThrow(() -> unknown(asked));
    }

    private Optional<Schedule> file(String asked) {
        Path file = Path.of(asked);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw Slip.of("cli.schedule.big", asked);
            }
            var read = ScheduleFile.read(Files.readAllBytes(file), file.getFileName().toString());
            terminal.tell(read.issues());
            return Optional.of(
                    read.schedule().orElseThrow(() -> Slip.of("cli.library.broken", asked)));
        } catch (IOException e) {
            throw Slip.of("cli.schedule.unreadable", asked);
        }
    }

    private static Optional<Schedule> saved(ApplicationContext context, String asked) {
        SavedSchedules saved = context.getBean(SavedSchedules.class);
        String[] parts = asked.split("@", 2);
        Optional<SavedVersion> version =
                parts.length == 1
                        ? saved.newest(asked)
                        : parts[1].matches("\\d{1,4}")
                                ? saved.find(parts[0], Integer.parseInt(parts[1]))
                                : Optional.empty();
        return version.flatMap(Shelf::read);
    }

    private static Optional<Schedule> read(SavedVersion saved) {
        byte[] yaml = saved.yaml().getBytes(StandardCharsets.UTF_8);
        return ScheduleFile.read(yaml, saved.name()).schedule();
    }

    Slip unknown(String asked) {
        List<String> names = entries().stream().map(LibraryEntry::name).toList();
        List<String> near = Nearest.names(asked, names);
        return near.isEmpty()
                ? Slip.of("cli.library.unknown", asked)
                : Slip.of("cli.library.near", asked, String.join(", ", near));
    }
}
