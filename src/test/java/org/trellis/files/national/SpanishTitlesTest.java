package org.trellis.files.national;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.trellis.files.reading.Folder;
import org.trellis.files.reading.Reading;
import org.trellis.files.table.Row;
import org.trellis.files.table.Table;

/** The country's occupations by their Spanish titles and everyday words, which are ours. */
class SpanishTitlesTest {
    private static final List<String> SAME_IN_BOTH = List.of("Baristas", "Concierges");

    private final List<Row> spanish = rows("titles_es.csv", "onet_soc", "title_es");
    private final List<Row> occupations = rows("occupations.csv", "code", "title", "title_es");

    private static List<Row> rows(String file, String... columns) {
        var reading = new Reading();
        var folder = Folder.of(Path.of("seeds/national"));
        List<Row> rows = Table.read(reading, folder, file, columns).rows();
        assertEquals(List.of(), reading.issues());
        return rows;
    }

    private static List<String> column(List<Row> rows, String name) {
        return rows.stream().map(row -> row.text(name)).toList();
    }

    @Test
    void everyOccupationHasOneInTheOrderOfTheCodes() {
        assertEquals(column(occupations, "code"), column(spanish, "onet_soc"));
        assertEquals(column(occupations, "title_es"), column(spanish, "title_es"));
        assertEquals(
                List.of(), spanish.stream().filter(row -> row.text("title_es").isBlank()).toList());
    }

    /** A reader who sees only the title must not take one occupation for another. */
    @Test
    void noTwoOccupationsShareOne() {
        Map<String, List<String>> codes = new TreeMap<>();
        for (Row row : spanish) {
            codes.merge(
                    row.text("title_es").toLowerCase(Locale.ROOT),
                    List.of(row.text("onet_soc")),
                    (one, other) -> List.of(one.get(0), other.get(0)));
        }
        codes.values().removeIf(list -> list.size() == 1);
        assertEquals(Map.of(), codes);
    }

    @Test
    void noneIsLeftInEnglish() {
        var same = new LinkedHashMap<String, String>();
        for (Row row : occupations) {
            if (row.text("title").equals(row.text("title_es"))) {
                same.put(row.text("code"), row.text("title"));
            }
        }
        assertEquals(new TreeSet<>(SAME_IN_BOTH), new TreeSet<>(same.values()));
    }

    @Test
    void everydayWordsBelongToOccupationsAndStandOnce() {
        List<Row> words = rows("words_es.csv", "onet_soc", "word_es");
        var codes = new TreeSet<>(column(words, "onet_soc"));
        codes.removeAll(column(occupations, "code"));
        assertEquals(new TreeSet<>(), codes);
        assertEquals(List.of(), column(words, "word_es").stream().filter(String::isBlank).toList());
        var seen = new TreeSet<String>();
        assertEquals(
                List.of(),
                words.stream()
                        .map(row -> row.text("onet_soc") + " " + row.text("word_es").strip())
                        .filter(pair -> !seen.add(pair))
                        .toList());
    }
}
