package org.trellis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.context.ApplicationContext;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trellis.store.schedule.SavedSchedules;
import org.trellis.web.Server;
import org.trellis.web.ServerOptions;

class ScheduleLibraryTest {
    private static final String FITTER =
            "title: Zebra fitter\napproach: time\nterm: {hours: 2000}\n"
                    + "work_processes:\n- {title: Pipes, hours: 2000}\n";

    @TempDir Path folder;

    private Ran run(String... args) {
        Stream<String> db = Stream.of("--db", folder.resolve("a.db").toString());
        return Ran.trellis(Stream.concat(Stream.of(args), db).toArray(String[]::new));
    }

    @Test
    void savedAndShippedOnesAreListed() {
        assertTrue(run("schedule", "list", "sprinkler").out().contains("RAPIDS 0414S-R"));
        assertTrue(run("schedule", "list", "zebra").out().startsWith("No occupation"));
        save();
        Ran found = run("schedule", "list", "ZEBRA");
        assertTrue(found.out().contains("saved-zebra-fitter  Zebra fitter"), found.out());
        Ran json = run("schedule", "list", "zebra", "--format", "json");
        assertTrue(json.out().contains("\"kind\" : \"saved\""), json.out());
    }

    private void save() {
        var options = new ServerOptions(0, "127.0.0.1", false, folder.resolve("a.db"));
        try (ApplicationContext store =
                ApplicationContext.run(Server.storeSettings(options, Server::noPassphrase))) {
            SavedSchedules saved = store.getBean(SavedSchedules.class);
            saved.add("Zebra fitter", FITTER, Instant.EPOCH);
            String changed = FITTER.replace("2000", "3000");
            saved.change("saved-zebra-fitter", 1, changed, Instant.EPOCH);
        }
    }

    @Test
    void versionsAreComparedInWords() {
        save();
        Ran ran = run("schedule", "compare", "saved-zebra-fitter@1", "saved-zebra-fitter");
        assertEquals(0, ran.code(), ran.err());
        assertTrue(ran.out().contains("~ Hours of Pipes: 2,000 h before, 3,000 h now"), ran.out());
        Ran json = run("schedule", "compare", "machinist", "electrician", "--format", "json");
        assertTrue(json.out().contains("\"differences\""), json.err());
    }

    @Test
    void anUnknownNameIsASlipWithTheNearest() {
        Ran ran = run("schedule", "compare", "machinst", "electrician");
        assertEquals(2, ran.code());
        assertTrue(ran.firstErrorLine().contains("machinist"), ran.err());
        save();
        assertEquals(2, run("schedule", "compare", "saved-zebra-fitter@9", "machinist").code());
    }
}
