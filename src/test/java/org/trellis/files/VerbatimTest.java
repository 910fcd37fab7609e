package org.trellis.files;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trellis.Shipped;
import org.trellis.files.person.PersonFile;
import org.trellis.message.Message;
import org.trellis.model.catalog.Catalog;
import org.trellis.report.CheckText;
import org.trellis.report.Words;

/** What somebody typed is shown as typed: an argument is never read as a pattern. */
class VerbatimTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Catalog CATALOG = Shipped.CATALOG;

    @ParameterizedTest
    @ValueSource(strings = {"x{0}y", "x{1}y", "x%sy", "x$1y", "x\\y", "it's", "{0}{1}{2}"})
    void aValueOfAFileIsShownAsTyped(String typed) {
        String yaml = "id: c\njob: \"" + typed.replace("\\", "\\\\") + "\"";
        var issues = PersonFile.read(SmallFiles.bytes(yaml), "p.yaml", CATALOG, TODAY).issues();
        for (String lang : new String[] {"en", "es"}) {
            String told = CheckText.of(issues, Words.of(lang));
            assertTrue(
                    told.contains(lang.equals("en") ? "'" + typed + "'" : "«" + typed + "»"), told);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"x{0}y", "x{1}y", "x%sy", "x$1y", "it's"})
    void aNameInsideASentenceInsideASentenceIsShownAsTyped(String typed) {
        Message inner = Message.of("remedy.row.fill", typed);
        String told = Words.of("en").say(Message.of("remedy.model.code", inner, "b"));
        assertTrue(told.contains("'Fill '" + typed + "'.' 'b'"), told);
    }
}
