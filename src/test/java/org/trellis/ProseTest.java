package org.trellis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    /**
     * Words in a row, joined by a space: three of them, or two in lower case, the first and last
     * maybe cut by a gap.
     */
    private static final Pattern PROSE =
            Pattern.compile(
                    "(?<![A-Za-z*.\\\\_])[A-Za-z][a-z'-]*,?( [A-Za-z0-9][A-Za-z0-9'-]*[,.;]?){2,}"
                            + "|(?<![\\p{L}0-9*.%\\\\_-])[a-z]+,? [a-z]+(?![A-Za-z0-9_./=:-])");

    /** A word and a gap or a gap and a word: all that an exception needs to be a sentence. */
    private static final Pattern CUT_OFF = Pattern.compile("[A-Za-z]{2,}[,:]? $|^ [A-Za-z]{2,}");

    /** In front of the literal: what is thrown, but not the keys of messages in it. */
    private static final Pattern THROWN =
            Pattern.compile(
                    "(?s).*\\bnew [\\w.]*(Exception|Error|InvalidValue)\\(((?!\\.of\\()[^;])*");

    /** Words in what others made, compared or written as they are there, and lines of the log. */
    private static final Pattern NOT_SAID =
            Pattern.compile("(?s).*(\\.contains\\(|\\bLOG\\.\\w+\\()\\s*");

    /** Words of the government's import template and of a table of the BLS. */
    private static final Set<String> OF_FORMATS = Set.of("shown by ", " an hour", "$0 per year");

    private static final Pattern QUERY =
            Pattern.compile(
                    "(?s)^ ?(select|insert|update|delete|values \\(|where|order by|on conflict|begin"
                            + "|vacuum|pragma)\\b.*");

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
            boolean words =
                    PROSE.matcher(text()).find()
                            || CUT_OFF.matcher(text()).find() && isAfter(THROWN);
            return words
                    && !OF_FORMATS.contains(text())
                    && !isAfter(NOT_SAID)
                    && !QUERY.matcher(text()).matches()
                    && !REGEX.matcher(text()).matches()
                    && !isColumn()
                    && !isTranslated();
        }

        private boolean isAfter(Pattern before) {
            int statement = source.lastIndexOf(';', literal.start()) + 1;
            return before.matcher(source.substring(statement, literal.start())).matches();
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
            return literals(file.getFileName().toString(), Files.readString(file));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Stream<Found> literals(String file, String source) {
        String code = source.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("\"\\s*\\+\\s*\"", "");
        return LITERAL.matcher(code).results().map(found -> new Found(file, found, code));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "throw new InvalidValue(what + \" must be above \" + least + \", not \" + value);",
                "throw new InvalidValue(what + \" needs \" + least);",
                "throw new IllegalArgumentException(\"weight \" + weight);",
                "throw new NoSuchElementException(\"no job \" + id);",
                "return \"not above \" + least;",
                "return \"The term has no hours.\";",
                "String text = \"values of a kind\" + \" that nobody knows\";"
            })
    void english(String code) {
        assertTrue(literals("", code).anyMatch(Found::isProse), code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "throw new InvalidValue(Message.of(\"remedy.model.above\", what, least));",
                "statement.execute(\"select script from \" + table + \" where version is not null\");",
                "if (e.getMessage().contains(\"no transaction is active\")) {",
                "LOG.warn(\"traces of a deletion are left for later: {}\", e);",
                "return row.text(\"Some column title\");",
                "return \"--\" + name + \" \" + value;"
            })
    void noEnglish(String code) {
        assertEquals(List.of(), literals("", code).filter(Found::isProse).toList(), code);
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
                List.of(), said("(catalog|designer|explore|path|web)\\.properties", "[Pp]aths?"));
    }

    /** But for "on the way" and "along the way", which are said of both. */
    @Test
    void theCommandLineSaysPath() throws IOException {
        assertEquals(
                List.of(),
                said("(cli|issues|report)\\.properties", "(?<!(on|[Aa]long) the )[Ww]ays?"));
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
