package org.trellis.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.trellis.files.table.Table;

/**
 * A column that a reader asks a row for stands in a table that it reads: a mistyped name would read
 * as an empty cell for ever. Columns in lower case are ours; those of others are needed ones.
 */
class ColumnNamesTest {
    private static final Path READERS = Path.of("src/main/java/org/trellis/files");

    private static final Pattern ASKED =
            Pattern.compile(
                    "\\brow\\s*\\.\\s*(?:text|filled|code|texts|numeral|whole|number|flag|word"
                            + "|neededWhole|neededNumber|wordIfGiven|known|competency|job|level"
                            + "|credentials|source|parts)\\(\\s*\"([a-z_0-9]+)\"");

    private static final Pattern TABLE = Pattern.compile("\"(?:[\\w/]*/)?(\\w+\\.csv)\"");

    /** Tables that an import makes and nothing ships. */
    private static final Set<String> OF_IMPORTS =
            Set.of(
                    "onet_soc",
                    "kind",
                    "task",
                    "area",
                    "name",
                    "name_es",
                    "state",
                    "soc",
                    "year",
                    "family",
                    "usd_per_hour",
                    "source");

    @Test
    void everyColumnThatIsReadIsThere() throws IOException {
        List<String> unknown = new ArrayList<>();
        Map<Path, List<String>> shipped = columnsOfTables();
        int asked = 0;
        for (Path reader : files(READERS, ".java")) {
            String code = Files.readString(reader);
            Set<String> columns = columns(tables(code), shipped);
            for (var call : ASKED.matcher(code).results().toList()) {
                asked++;
                if (!columns.contains(call.group(1))) {
                    unknown.add(reader.getFileName() + " " + call.group(1));
                }
            }
        }
        assertEquals(List.of(), unknown);
        assertTrue(asked > 100, "calls found: " + asked);
    }

    /** That a reader names; every table where it names none, for its callers do. */
    private static Set<String> tables(String code) {
        return TABLE.matcher(code).results().map(m -> m.group(1)).collect(Collectors.toSet());
    }

    private static Map<Path, List<String>> columnsOfTables() throws IOException {
        Map<Path, List<String>> columns = new HashMap<>();
        for (Path folder : List.of(Path.of("seeds"), Path.of("ladders"))) {
            for (Path table : files(folder, ".csv")) {
                columns.put(table, Table.columns(Files.readString(table)));
            }
        }
        return columns;
    }

    private static Set<String> columns(Set<String> tables, Map<Path, List<String>> shipped) {
        Set<String> columns = new HashSet<>(OF_IMPORTS);
        shipped.forEach(
                (table, of) -> {
                    if (tables.isEmpty() || tables.contains(table.getFileName().toString())) {
                        columns.addAll(of);
                    }
                });
        return columns;
    }

    private static List<Path> files(Path folder, String end) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(end)).sorted().toList();
        }
    }
}
