package org.trellis.files.person;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.trellis.files.reading.Folder;
import org.trellis.files.reading.Reading;
import org.trellis.files.table.Row;
import org.trellis.files.table.Table;
import org.trellis.message.Message;
import org.trellis.model.Competency;
import org.trellis.model.Level;
import org.trellis.model.Scales.Band;
import org.trellis.model.Scales.TestPart;
import org.trellis.model.Text;

/** Reads {@code test_scores.csv}: which scores of a test show which level. */
public final class ScoreFile {
    private static final int HIGHEST = 100_000;

    private ScoreFile() {}

    /** After the scales and the competencies; a folder without the table has no tests. */
    public static Map<String, TestPart> read(Reading reading, Folder seeds) {
        Map<String, TestPart> parts = new LinkedHashMap<>();
        String[] needed = {
            "test", "name", "competency", "score_from", "score_to", "level", "scale"
        };
        Table table = Table.readIfThere(reading, seeds, "test_scores.csv", needed);
        table.rows().forEach(row -> add(row, parts));
        return parts;
    }

    private static void add(Row row, Map<String, TestPart> parts) {
        String code = row.code("test");
        Optional<Text> name = row.texts("name");
        Optional<Competency.Id> skill = row.competency("competency", "");
        OptionalInt from = row.neededWhole("score_from", 0, HIGHEST);
        OptionalInt to = row.neededWhole("score_to", 0, HIGHEST);
        Optional<Level> level = row.level("level", row.text("scale"));
        String source = row.source("source");
        if (!row.usable()
                || name.isEmpty()
                || skill.isEmpty()
                || level.isEmpty()
                || from.isEmpty()
                || to.isEmpty()) {
            return;
        }
        Band band = new Band(from.getAsInt(), to.getAsInt(), level.get(), source);
        TestPart before = parts.get(code);
        List<Band> bands = before == null ? List.of() : before.bands();
        if (isApart(band, bands)) {
            parts.put(code, new TestPart(code, name.get(), skill.get(), with(band, bands)));
        } else {
            Message expected = Message.of("expected.scores.apart");
            row.error("score_from", expected, Message.of("remedy.scores.apart"));
        }
    }

    private static boolean isApart(Band band, List<Band> others) {
        return band.from() <= band.to()
                && others.stream().noneMatch(b -> band.from() <= b.to() && b.from() <= band.to());
    }

    private static List<Band> with(Band band, List<Band> others) {
        List<Band> all = new ArrayList<>(others);
        all.add(band);
        all.sort(Comparator.comparingInt(Band::from));
        return all;
    }
}
