package org.trellis.schedule.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.trellis.files.reading.Folder;
import org.trellis.files.reading.Reading;
import org.trellis.files.table.Row;
import org.trellis.files.table.Table;
import org.trellis.message.Message;

/**
 * {@code seeds/rule_sources.csv}: on which part of which paragraph each rule rests, where that was
 * read, and which text is still to be compared.
 */
class RuleSourcesTest {
    private static final Folder SEEDS = Folder.inside("seeds");

    private static List<Row> rows(String file, String key) {
        return Table.readIfThere(new Reading(), SEEDS, file, key).rows();
    }

    private static List<Row> of(String kind) {
        return rows("rule_sources.csv", "name").stream()
                .filter(row -> row.text("kind").equals(kind))
                .toList();
    }

    private static String line(String name, Message citation) {
        boolean seen = citation.key().equals(Message.VERBATIM) || !citation.key().contains("cit");
        boolean own = citation.key().matches("schedule.citation.(form|own)");
        return name + " " + (seen || own ? "seen" : "memory");
    }

    private static List<String> lines(String kind) {
        return of(kind).stream().map(row -> row.text("name") + " " + row.text("status")).toList();
    }

    /** A rule that is marked as from memory in the program is one in the table, and the reverse. */
    @Test
    void everyRuleAndEveryRequirementHasItsRow() {
        assertEquals(
                Rules.sentences().stream().map(r -> line(r.rule(), r.citation())).toList(),
                lines("rule"));
        assertEquals(
                Clauses.ALL.stream().map(c -> line(c.name(), c.citation())).toList(),
                lines("requirement"));
    }

    @Test
    void theTableNamesTheParagraphThatTheProgramCites() {
        Map<String, String> cited =
                Rules.sentences().stream()
                        .filter(r -> !r.citation().key().matches("schedule.citation.(form|own)"))
                        .collect(
                                Collectors.toMap(
                                        Rules.Sentence::rule,
                                        r -> "" + r.citation().arguments().get(0)));
        for (Row row : of("rule")) {
            String name = row.text("name");
            assertEquals(cited.getOrDefault(name, row.text("citation")), row.text("citation"));
        }
        Stream<String> clauses = Clauses.ALL.stream().map(c -> "29 CFR " + c.paragraph());
        assertEquals(
                clauses.toList(), of("requirement").stream().map(r -> r.text("citation")).toList());
    }

    @Test
    void whatIsFromMemorySaysWhichTextToCompare() {
        List<String> sources =
                rows("sources.csv", "key").stream().map(row -> row.text("key")).toList();
        for (Row row : rows("rule_sources.csv", "name")) {
            assertFalse(row.text("rests_on").isEmpty(), row.text("name"));
            assertTrue(sources.contains(row.text("source")), row.text("source"));
            boolean open = row.text("status").equals("memory");
            assertTrue(!open || !row.text("compare").isEmpty(), row.text("name"));
        }
    }
}
