package org.trellis.files.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.trellis.message.Code;
import org.trellis.message.Message;
import org.trellis.model.Credential;

/** How a cell is written: numbers, dates, words, codes, and what spreadsheets make of them. */
public final class Cells {
    private static final LocalDate SPREADSHEET_DAY_0 = LocalDate.of(1899, 12, 30);

    /** Their words are joined by hyphens in files, those of others by underscores. */
    private static final Set<Class<?>> HYPHENATED =
            Set.of(Credential.Kind.class, CrosswalkKind.class);

    /** The column, and the key, of an occupation's code. */
    public static final String ONET_SOC = "onet_soc";

    private Cells() {}

    public static boolean isCode(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean alphanumeric = c < 128 && Character.isLetterOrDigit(c);
            if (!alphanumeric && (i == 0 || "-._".indexOf(c) < 0)) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    /** Whether a code, which points and all may have, is in lower case and without underscores. */
    public static boolean isLowerCase(String code) {
        return code.chars().noneMatch(c -> c == '_' || c >= 'A' && c <= 'Z');
    }

    public static String asCode(String text) {
        return text.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }

    public static Message codeRemedy(String text) {
        String code = asCode(text);
        return code.isEmpty()
                ? Message.of("remedy.row.code.other")
                : Message.of("remedy.row.code", code);
    }

    /** Without the spaces, no-break spaces and characters without width around it. */
    public static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.FORMAT;
    }

    public static String listed(Collection<?> values) {
        return values.stream().map(Object::toString).collect(Collectors.joining(", "));
    }

    public static Message range(double least, double most) {
        String from = plain(least);
        if (most == Double.MAX_VALUE || most == Integer.MAX_VALUE) {
            return Message.of("expected.number.least", from);
        }
        return Message.of("expected.number.range", from, plain(most));
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }

    public static Optional<LocalDate> date(String text) {
        boolean shaped = text.length() == 10 && text.charAt(4) == '-' && text.charAt(7) == '-';
        try {
            return shaped ? Optional.of(LocalDate.parse(text)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A day written month/day/year: {@code 5/31/2026}. */
    public static Optional<LocalDate> americanDate(String text) {
        if (!text.matches("[0-9]{1,2}/[0-9]{1,2}/[0-9]{4}")) {
            return Optional.empty();
        }
        String[] parts = text.split("/");
        return date(
                String.format(
                        Locale.ROOT,
                        "%s-%02d-%02d",
                        parts[2],
                        Integer.parseInt(parts[0]),
                        Integer.parseInt(parts[1])));
    }

    public static Message dateRemedy(String text) {
        if (text.matches("\\d{5}")) {
            LocalDate day = SPREADSHEET_DAY_0.plusDays(Integer.parseInt(text));
            return Message.of("remedy.date.number", day.toString());
        }
        return americanDate(text)
                .map(day -> Message.of("remedy.date.slashes", day.toString()))
                .orElse(Message.of("remedy.date.form"));
    }

    /** As an O*NET-SOC code is written: {@code 51-2092.00}. */
    public static boolean isOnetSoc(String text) {
        return text.length() == 10
                && text.charAt(2) == '-'
                && text.charAt(7) == '.'
                && digits(text.substring(0, 2) + text.substring(3, 7) + text.substring(8));
    }

    public static Message onetSocRemedy(String text) {
        String digits = text.replaceAll("[^0-9]", "");
        if (digits.length() >= 6 && digits.length() <= 8) {
            String all = (digits + "00").substring(0, 8);
            return Message.of(
                    "remedy.onet.digits",
                    all.substring(0, 2) + "-" + all.substring(2, 6) + "." + all.substring(6));
        }
        return Message.of("remedy.onet.form");
    }

    public static boolean digits(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    public static <E extends Enum<E>> Optional<E> word(String text, Class<E> type) {
        return word(text, EnumSet.allOf(type));
    }

    public static <E extends Enum<E>> Optional<E> word(String text, Set<E> known) {
        return known.stream()
                .filter(constant -> Code.isOf(constant, text.replace(' ', '-')))
                .findFirst();
    }

    public static <E extends Enum<E>> List<String> wordsOf(Set<E> known) {
        return known.stream().map(Cells::written).toList();
    }

    private static String written(Enum<?> constant) {
        return HYPHENATED.contains(constant.getDeclaringClass())
                ? Code.hyphened(constant)
                : Code.of(constant);
    }
}
