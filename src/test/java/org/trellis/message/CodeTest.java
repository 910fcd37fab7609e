package org.trellis.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("the language is that of the whole process")
class CodeTest {
    /** {@code x.name().toLowerCase(...)}, also over two lines, and as templates write it. */
    private static final Pattern OWN_WAY =
            Pattern.compile(
                    "\\bname\\(\\)\\s*\\.toLowerCase\\(|toLowerCase\\([^()]*(\\(\\)[^()]*)*\\bname\\(\\)\\)");

    private enum Kind {
        ON_PAPER_ISSUED
    }

    @Test
    void aConstantIsWrittenWithUnderscoresInFilesAndWithHyphensInAddresses() {
        assertEquals("on_paper_issued", Code.of(Kind.ON_PAPER_ISSUED));
        assertEquals("on-paper-issued", Code.hyphened(Kind.ON_PAPER_ISSUED));
    }

    @Test
    void eitherIsReadInAnyCase() {
        for (String typed : List.of("on_paper_issued", "on-paper-issued", "On-Paper_ISSUED")) {
            assertTrue(Code.isOf(Kind.ON_PAPER_ISSUED, typed), typed);
        }
        for (String typed : List.of("", "onpaperissued", "on_paper", "on_paper_issued ")) {
            assertFalse(Code.isOf(Kind.ON_PAPER_ISSUED, typed), typed);
        }
    }

    /** In Turkish, the small letter of I has no dot. */
    @Test
    void theLanguageOfTheMachineDoesNotMatter() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertEquals("on_paper_issued", Code.of(Kind.ON_PAPER_ISSUED));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void nothingElseMakesACodeOfAConstant() throws IOException {
        var own = new ArrayList<String>();
        try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
            for (Path file : files.filter(f -> f.toString().matches(".*[.](java|html)")).toList()) {
                if (OWN_WAY.matcher(Files.readString(file)).find()) {
                    own.add(file.getFileName().toString());
                }
            }
        }
        assertEquals(List.of("Code.java"), own);
        assertTrue(OWN_WAY.matcher("kind.name()\n  .toLowerCase(Locale.ROOT)").find());
        assertTrue(OWN_WAY.matcher("#strings.toLowerCase(e.kind().name())").find());
    }
}
