package org.trellis.files.person;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.trellis.files.reading.Fields;
import org.trellis.message.Message;
import org.trellis.model.Issue;
import org.trellis.model.Issue.Place;

/**
 * Finds what must not be in a person's file: a Social Security number or a birth date, in any key,
 * value or comment. The issue names the place and never repeats the value.
 */
public final class PrivateFacts {
    /**
     * 123-45-6789, 123 45 6789, 123-456789, 123.45.6789, 123456789; not the end of 1.123456789, and
     * none that is never issued: 000 or 666 first, 00 in the middle, 0000 last.
     */
    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?<![0-9])(?<![0-9]\\.)(?!000|666)"
                            + "([0-9]{3}[ -]{1,3}(?!00)[0-9]{2}[ -]{0,3}(?!0000)[0-9]{4}"
                            + "|[0-9]{3}[./_](?!00)[0-9]{2}[./_](?!0000)[0-9]{4}"
                            + "|[0-9]{3}(?!00)[0-9]{2}(?!0000)[0-9]{4})(?![0-9])");

    /** The same in any grouping, where the words say what it is. */
    private static final Pattern NAMED_NUMBER =
            Pattern.compile(
                    "(?<![a-z])(?:ssn|social security|seguro social)[^0-9]{0,20}"
                            + "[0-9](?:[^0-9\\p{L}]{0,3}[0-9]){8}(?![0-9])");

    private static final int DIGITS = 9;

    private static final Pattern DECIMAL = Pattern.compile("[0-9]+\\.[0-9]+");

    /** A day or a month, whichever comes first where somebody lives. */
    private static final String PART = "(0?[1-9]|[12][0-9]|3[01])";

    private static final Pattern DAY =
            Pattern.compile(
                    "(?<![0-9])((19|20)[0-9]{2}[-/.]%1$s[-/.]%1$s".formatted(PART)
                            + "|%1$s[-/.]%1$s[-/.]((19|20)[0-9]{2}|[0-9]{2}))(?![0-9])"
                                    .formatted(PART));

    private static final Pattern YEAR = Pattern.compile("(?<![0-9])(19|20)[0-9]{2}(?![0-9])");

    private static final Set<String> BIRTH_WORDS =
            Set.of(
                    "dob",
                    "born",
                    "bday",
                    "birth",
                    "birthdate",
                    "birthday",
                    "nacimiento",
                    "nacido",
                    "nacida",
                    "nacio",
                    "natalicio");

    private static final List<String> KEY_PARTS =
            List.of("birth", "nacimiento", "fechanac", "ssn", "socialsecurity", "segurosocial");

    /** Keys whose value is free text, where a day can only be somebody's. */
    private static final Set<String> FREE_TEXT = Set.of("name", "state");

    private static final String CASE_ID = "id";

    /** The key at the start of a line, and its value. */
    private static final Pattern CASE_ID_LINE =
            Pattern.compile(
                    "^[{\\s]*[\"']?id[\"']?\\s*:\\s*"
                            + "(\"(?:[^\"\\\\]|\\\\.)*\"|'[^']*'|[^#,}]*)");

    private PrivateFacts() {}

    /** Looks at the file as it stands: numbers anywhere, birth dates in comments. */
    static Optional<Issue> inText(String text, String file) {
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            String plain = plain(line);
            String rest = withoutCaseId(plain);
            if (hasNumber(rest) || isNumber(comment(rest)) || tellsBirth(comment(plain))) {
                return refused(new Place(file, number, 0));
            }
        }
        return Optional.empty();
    }

    private static String comment(String plain) {
        int start = plain.startsWith("#") ? 0 : plain.indexOf(" #");
        return start < 0 ? "" : plain.substring(start);
    }

    /** Looks at what the file means, escapes resolved: every key and value at any depth. */
    static Optional<Issue> inFields(Fields fields) {
        return fields.everything()
                .filter(
                        entry ->
                                isPrivateKey(plain(entry.key()))
                                        || isPrivateValue(plain(entry.key()), plain(entry.value())))
                .findFirst()
                .flatMap(entry -> refused(entry.place()));
    }

    /**
     * Whether what somebody typed holds a Social Security number or tells a birth date; nine digits
     * and nothing else are a number, however they are grouped.
     */
    public static boolean in(String words) {
        String plain = plain(words);
        return isNumber(plain) || holdsPrivate(plain);
    }

    /** Likewise of a line of a document, where {@code 400 500 600} are hours. */
    public static boolean inLine(String line) {
        return holdsPrivate(plain(line));
    }

    private static boolean holdsPrivate(String plain) {
        return hasNumber(plain) || tellsBirth(plain);
    }

    /** What a name holds that no name holds. */
    public static Optional<Message> inName(String name) {
        String plain = plain(name);
        if (hasNumber(plain) || runs(plain).anyMatch(PrivateFacts::isNumber)) {
            return Optional.of(Message.of("cases.id.like.ssn"));
        }
        return tellsBirth(plain) || holdsDay(plain)
                ? Optional.of(Message.of("cases.id.like.birth"))
                : Optional.empty();
    }

    private static Optional<Issue> refused(Place place) {
        return Optional.of(
                Issue.error(
                        place,
                        "",
                        Message.of("expected.person.private"),
                        Message.of("remedy.person.private")));
    }

    private static boolean isPrivateKey(String key) {
        String letters = key.replaceAll("[^a-z]", "");
        return hasNumber(key)
                || words(key).anyMatch(BIRTH_WORDS::contains)
                || KEY_PARTS.stream().anyMatch(letters::contains);
    }

    /** An id that is taken though it looks like something else. */
    private static String withoutCaseId(String plain) {
        Matcher id = CASE_ID_LINE.matcher(plain);
        return id.find() && !CaseId.isNeverTaken(id.group(1).replaceAll("[\"']", ""))
                ? plain.substring(id.end())
                : plain;
    }

    private static boolean isPrivateValue(String key, String value) {
        if (key.equals(CASE_ID)) {
            return CaseId.isNeverTaken(value);
        }
        boolean day = FREE_TEXT.contains(key) && DAY.matcher(value).find();
        boolean figure = !FREE_TEXT.contains(key) && DECIMAL.matcher(value).matches();
        return day || isNumber(value) && !figure || holdsPrivate(value);
    }

    static boolean hasNumber(String plain) {
        return NUMBER.matcher(plain).find() || NAMED_NUMBER.matcher(plain).find();
    }

    /** Nine digits and nothing but what stands between digits. */
    static boolean isNumber(String plain) {
        return plain.codePoints().noneMatch(Character::isLetter)
                && plain.codePoints().filter(Character::isDigit).count() == DIGITS;
    }

    /** The parts without letters. */
    private static Stream<String> runs(String plain) {
        return Pattern.compile("\\p{L}+").splitAsStream(plain);
    }

    static boolean holdsDay(String plain) {
        return DAY.matcher(plain).find();
    }

    static boolean isDay(String plain) {
        return DAY.matcher(plain).matches();
    }

    static boolean tellsBirth(String plain) {
        boolean dated = DAY.matcher(plain).find() || YEAR.matcher(plain).find();
        return dated && words(plain).anyMatch(BIRTH_WORDS::contains);
    }

    private static Stream<String> words(String plain) {
        return Pattern.compile("[^a-z]+").splitAsStream(plain);
    }

    /** Lower case, accents off, every kind of digit, hyphen and space as the plain one. */
    static String plain(String text) {
        var plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
            int c = text.codePointAt(i);
            if (c < 128) {
                plain.append((char) plain(c));
            } else {
                apart(c).forEach(part -> append(plain, part));
            }
        }
        return plain.toString().toLowerCase(Locale.ROOT);
    }

    private static void append(StringBuilder plain, int c) {
        int type = Character.getType(c);
        if (type != Character.NON_SPACING_MARK && type != Character.FORMAT) {
            plain.appendCodePoint(plain(c));
        }
    }

    /**
     * A letter and its accents. Each letter alone: a long run of accents is slow to put in order.
     */
    private static IntStream apart(int c) {
        return Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKD).codePoints();
    }

    private static int plain(int c) {
        if (Character.isDigit(c)) {
            return '0' + Character.digit(c, 10);
        }
        if (Character.getType(c) == Character.DASH_PUNCTUATION || c == '\u2212') {
            return '-';
        }
        return Character.isSpaceChar(c) || c == '\t' ? ' ' : c;
    }
}
