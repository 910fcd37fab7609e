package org.trellis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What the program says stands in the message files: the packages of the domain hold keys, codes,
 * patterns, queries and the words of other people's tables, and no sentence of ours.
 */
class ProseTest {
    private static final List<String> DOMAIN =
            List.of(
                    "board",
                    "credential",
                    "files",
                    "gap",
                    "lattice",
                    "message",
                    "model",
                    "path",
                    "plan",
                    "schedule",
                    "store");

    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");

    /** Words in a row, joined by a space: three of them, the first and last maybe cut by a gap. */
    private static final Pattern PROSE =
            Pattern.compile(
                    "(?<![A-Za-z*.\\\\_])[A-Za-z][a-z'-]*,?( [A-Za-z0-9][A-Za-z0-9'-]*[,.;]?){2,}");

    private static final Pattern QUERY =
            Pattern.compile("(?s)^ ?(select|insert|update|delete|values|on conflict|pragma)\\b.*");

    /** A regular expression. */
    private static final Pattern REGEX = Pattern.compile("(?s).*(\\\\\\\\[dDsSwWpb$]|\\(\\?:).*");

    /** The name of a column that is read or written, in front of the literal. */
    private static final Pattern COLUMN =
            Pattern.compile(
                    "(?s).*(\\bcolumn\\w*\\(reading, |\\b(cell|text)\\(|\\bmissing\\(.*, "
                            + "|^ {4}[A-Z_0-9]+\\((\\w+\\.)*\\w+, )$");

    private record Found(String file, MatchResult literal, String source) {
        String text() {
            return literal.group(1);
        }

        boolean isProse() {
            return PROSE.matcher(text()).find()
                    && !QUERY.matcher(text()).matches()
                    && !REGEX.matcher(text()).matches()
                    && !isColumn()
                    && !isTranslated();
        }

        private boolean isColumn() {
            int line = source.lastIndexOf('\n', literal.start()) + 1;
            return COLUMN.matcher(source.substring(line, literal.start())).matches();
        }

        /** A word of somebody else's table beside our code for it: {@code "High school", "hs"}. */
        private boolean isTranslated() {
            return source.substring(literal.end()).matches("(?s), \"[a-z-]+\"\\).*");
        }
    }

    private static Stream<Found> literals(Path file) {
        try {
            String code =
                    Files.readString(file)
                            .replaceAll("(?s)/\\*.*?\\*/", "")
                            .replaceAll("\"\\s*\\+\\s*\"", "");
            return LITERAL.matcher(code)
                    .results()
                    .map(found -> new Found(file.getFileName().toString(), found, code));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void theDomainHoldsNoSentence() throws IOException {
        int seen = 0;
        var prose = new java.util.ArrayList<String>();
        for (String name : DOMAIN) {
            Path folder = Path.of("src/main/java/org/trellis", name);
            if (Files.exists(folder)) {
                try (Stream<Path> files = Files.walk(folder)) {
                    List<Found> all =
                            files.filter(file -> file.toString().endsWith(".java"))
                                    .flatMap(ProseTest::literals)
                                    .toList();
                    seen += all.size();
                    all.stream()
                            .filter(Found::isProse)
                            .forEach(each -> prose.add(each.file() + ": " + each.text()));
                }
            }
        }
        assertTrue(seen > 1000, seen + " literals seen");
        assertEquals(List.of(), prose);
    }

    private static List<String> said(String family, String pattern) throws IOException {
        var found = new java.util.ArrayList<String>();
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/i18n"))) {
            for (Path file :
                    files.filter(f -> f.getFileName().toString().matches(family)).toList()) {
                Files.readAllLines(file).stream()
                        .filter(line -> line.matches("[^#=]+=.*\\b(" + pattern + ")\\b.*"))
                        .forEach(found::add);
            }
        }
        return found;
    }

    /** Pages say "way"; a path is what the command line and its reports call the same thing. */
    @Test
    void pagesSayWay() throws IOException {
        assertEquals(
                List.of("about.unit.partial-paths=partial paths"),
                said("(catalog|designer|explore|path|web)\\.properties", "[Pp]aths?"));
    }

    @Test
    void englishIsWhatAColleagueWouldSay() throws IOException {
        String odd =
                "told apart|likest|asked in this way|[Nn]othing of (it|the file)|print of your browser"
                        + "|says? of (it|them)sel(f|ves)|somebody|can not";
        assertEquals(List.of(), said("[a-z]+\\.properties", odd));
    }

    /** One word for pay and one for a job; the minimum wage has its own name. */
    @Test
    void spanishHasOneWordForPayAndOneForAJob() throws IOException {
        assertEquals(
                List.of(),
                said(
                        "[a-z]+_es\\.properties",
                        "[Ss]alarios?\\b(?! mínimo)|puestos? de trabajo|este puesto"));
    }
}
