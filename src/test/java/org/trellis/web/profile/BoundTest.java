package org.trellis.web.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.micronaut.core.convert.ConversionService;
import io.micronaut.http.simple.SimpleHttpParameters;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trellis.cli.Main;
import org.trellis.files.CatalogFiles;
import org.trellis.files.person.PersonFile;
import org.trellis.files.reading.Folder;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.person.Person;
import org.trellis.report.Words;
import org.trellis.web.path.LimitForm;

/** A figure that one place takes is taken in all four: file, profile, address, command line. */
class BoundTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final Catalog CATALOG =
            CatalogFiles.load(Folder.inside("seeds"), Folder.inside("ladders"), DAY).catalog();

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({
        "max_moves, moves, moves, --max-moves, 1, true",
        "max_moves, moves, moves, --max-moves, 100, true",
        "max_moves, moves, moves, --max-moves, 0, false",
        "max_moves, moves, moves, --max-moves, 101, false",
        "max_months, most-months, within, --max-months, 1200, true",
        "max_months, most-months, within, --max-months, 1201, false",
        "max_step_months, step-months, step, --max-step-months, 1200, true",
        "max_step_months, step-months, step, --max-step-months, 1201, false",
        "budget_usd, budget, own_money, --budget, 99999999, true",
        "budget_usd, budget, own_money, --budget, 100000000, false",
        "living_usd, living, living, --living, 99999999, true",
        "living_usd, living, living, --living, 100000000, false",
        "learning_hours_per_week, hours, hours, --hours, 0.5, true",
        "learning_hours_per_week, hours, hours, --hours, 0.4, false",
        "learning_hours_per_week, hours, hours, --hours, 168, true",
        "learning_hours_per_week, hours, hours, --hours, 169, false"
    })
    void allFourPlacesAgree(
            String key, String profile, String address, String option, String value, boolean taken)
            throws IOException {
        String all = taken + " " + taken + " " + taken + " " + taken;
        assertEquals(
                all,
                inFile(key, value)
                        + " "
                        + inProfile(profile, value)
                        + " "
                        + inAddress(address, value)
                        + " "
                        + onCommandLine(option, value));
    }

    private static PersonFile.Result read(String text) {
        return PersonFile.read(text.getBytes(StandardCharsets.UTF_8), "p", CATALOG, DAY);
    }

    private static Person person() {
        return read("id: p\n").person().orElseThrow();
    }

    private static boolean inFile(String key, String value) {
        String line = key.equals("learning_hours_per_week") ? "" : "limits:\n  ";
        return read("id: p\n" + line + key + ": " + value + "\n").person().isPresent();
    }

    private static boolean inProfile(String field, String value) {
        var answers = new Answers(Map.of(field, value), Words.of("en"));
        return new PersonForm(CATALOG).read(answers, person(), DAY).isPresent();
    }

    private static boolean inAddress(String field, String value) {
        var asked = new SimpleHttpParameters(ConversionService.SHARED);
        asked.add(field, value);
        return new LimitForm(asked, person(), CATALOG).faults().isEmpty();
    }

    private boolean onCommandLine(String option, String value) throws IOException {
        Path file = Files.writeString(folder.resolve("p.yaml"), "id: p\n");
        var nowhere = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        String[] args = {"explore", "--person", file.toString(), "--limit", "1", option, value};
        return Main.run(args, nowhere, nowhere) == 0;
    }
}
