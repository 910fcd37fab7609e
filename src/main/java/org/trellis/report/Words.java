package org.trellis.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.trellis.message.Blanks;
import org.trellis.message.Code;
import org.trellis.message.Message;
import org.trellis.message.Quantity;
import org.trellis.message.Sentences;
import org.trellis.model.Job;
import org.trellis.model.Text;
import org.trellis.model.schedule.Hours;

/** Words and figures of a language, as people read them: rounded, with their unit. */
public final class Words {
    private static final Map<String, Words> READ = new ConcurrentHashMap<>();
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\u2028\\u2029]+");

    private final String lang;
    private final Sentences sentences;

    private Words(String lang) {
        this.lang = lang;
        this.sentences = new Sentences(lang);
    }

    /** The words of {@code lang}, "en" or "es"; English for anything else. */
    public static Words of(String lang) {
        String known = "es".equals(lang) ? "es" : "en";
        return READ.computeIfAbsent(known, Words::new);
    }

    public String lang() {
        return lang;
    }

    /**
     * The message of {@code key}. Stands beside the one with arguments because the expressions of
     * page templates cannot leave out a variable argument.
     *
     * @throws IllegalArgumentException when no message has this key
     */
    public String say(String key) {
        return say(key, new Object[0]);
    }

    /**
     * The message of {@code key} with {@code {0}}, {@code {1}} ... replaced.
     *
     * @throws IllegalArgumentException when no message has this key
     */
    public String say(String key, Object... args) {
        String pattern = sentences.find(key).orElseThrow(() -> unknown(key));
        return Blanks.filled(pattern, args);
    }

    private IllegalArgumentException unknown(String key) {
        return new IllegalArgumentException("no message '" + key + "' in " + lang);
    }

    /**
     * The sentence of {@code message} in this language.
     *
     * @throws IllegalArgumentException when no message has its key
     */
    public String say(Message message) {
        Object[] shown = message.arguments().stream().map(this::shown).toArray();
        return message.key().equals(Message.VERBATIM)
                ? (String) shown[0]
                : say(message.key(), shown);
    }

    /** An argument of a message as people read it. */
    private String shown(Object value) {
        if (value instanceof Message message) {
            return say(message);
        }
        if (value instanceof Text text) {
            return text(text);
        }
        if (value instanceof Quantity quantity) {
            return quantity(quantity);
        }
        if (value instanceof LocalDate date) {
            return date(date);
        }
        if (value instanceof Enum<?> constant) {
            return name(constant);
        }
        if (value instanceof List<?> list) {
            return list(list.stream().map(this::shown).toList());
        }
        if (value instanceof Hours.Range range) {
            return Digits.exact(range);
        }
        if (value instanceof Hours hours) {
            return Digits.exact(hours.value());
        }
        if (value instanceof BigDecimal exact) {
            return Digits.exact(exact.doubleValue());
        }
        return value instanceof Double figure ? number(figure) : String.valueOf(value);
    }

    /** The sentence in both languages, for data that is kept. */
    public static Text both(Message message) {
        return new Text(of("en").say(message), of("es").say(message));
    }

    private String quantity(Quantity quantity) {
        double value = quantity.value();
        return switch (quantity.unit()) {
            case USD -> money(value);
            case HOURS -> hours(value);
            case MONTHS -> months(value);
            case SHARE -> percent(value);
            case PERCENT -> inPercent(value);
        };
    }

    public boolean knows(String key) {
        return sentences.find(key).isPresent();
    }

    /** What is said of a number of things, which is argument 0. */
    public String count(String key, double number) {
        return count(key, number, new Object[0]);
    }

    /** What is said of a number of things, which is argument 0; {@code args} follow from 1. */
    public String count(String key, double number, Object... args) {
        return say(key, Stream.concat(Stream.of(number(number)), Stream.of(args)).toArray());
    }

    /** The word for a constant: {@code report.tier.workplace} for {@code Tier.WORKPLACE}. */
    public String name(Enum<?> constant) {
        String type = constant.getDeclaringClass().getSimpleName().toLowerCase(Locale.ROOT);
        return say("report." + type + "." + Code.of(constant));
    }

    /** For templates, which cannot ask {@link Code} themselves. */
    public String code(Enum<?> constant) {
        return Code.of(constant);
    }

    /** What the experience that a job asks is called. */
    public String experience(Job.AskedExperience asked) {
        return asked.name().map(this::text).orElseGet(() -> say("report.experience.related"));
    }

    /** The text in this language, English where it has no translation, safe for a terminal. */
    public String text(Text text) {
        return clean(text.in(lang));
    }

    /** Whole dollars: {@code $38,130}. */
    public String money(double usd) {
        return Digits.dollars(usd, 1);
    }

    /** Dollars to the nearest hundred from a thousand on, else to the nearest ten. */
    public String moneyAbout(double usd) {
        return Digits.dollars(usd, usd >= 1000 ? 100 : usd >= 100 ? 10 : 1);
    }

    public String moneyRange(double low, double high) {
        return range(moneyAbout(low), moneyAbout(high));
    }

    /** One decimal below ten, whole above. */
    public String months(double months) {
        return count("report.months", rounded(months));
    }

    /** Whole months below two years, else years and months: {@code 3 yr 7 mo}. */
    public String span(double months) {
        long whole = Math.round(months);
        if (months > 0 && whole == 0) {
            return say("report.months.short");
        }
        if (whole < 24) {
            return months(whole);
        }
        return whole % 12 == 0
                ? count("report.years", whole / 12)
                : say("report.span", whole / 12, whole % 12);
    }

    /** {@code May 2028}. */
    public String month(LocalDate date) {
        return say(
                "report.date.month", say("report.month." + date.getMonthValue()), date.getYear());
    }

    public String monthsRange(double low, double high) {
        String from = number(rounded(low));
        String to = number(rounded(high));
        return from.equals(to) ? months(low) : say("report.range.months", from, to);
    }

    public String hours(double hours) {
        return count("report.hours", rounded(hours));
    }

    /** The sign of hours stays on the line of its figure. */
    public static String withHours(String figure) {
        return figure + "\u00a0h";
    }

    public String hoursRange(double low, double high) {
        String from = number(rounded(low));
        String to = number(rounded(high));
        return from.equals(to) ? hours(low) : say("report.range.hours", from, to);
    }

    /** {@code 40%}, in Spanish {@code 40 %}, of a share from 0 to 1. */
    public String percent(double share) {
        return inPercent(Digits.wholePercent(share));
    }

    /** {@code 73.63%}, in Spanish {@code 73.63 %}, of 73.63. */
    public String inPercent(double percent) {
        return say("report.percent", Digits.exact(percent));
    }

    /** {@code 40–70%} for a table, or {@code 40%} when both ends read the same. */
    public String percentSpan(double low, double high) {
        long from = Digits.wholePercent(low);
        long to = Digits.wholePercent(high);
        return from == to ? inPercent(to) : say("report.percent", from + "–" + to);
    }

    /** {@code between 40% and 70%}, or {@code 40%} when both ends read the same. */
    public String percentRange(double low, double high) {
        return between(percent(low), percent(high));
    }

    /** {@code between 3 and 5}, or {@code 3} when both ends read the same. */
    public String between(String low, String high) {
        return low.equals(high) ? low : say("report.range.between", low, high);
    }

    /** At most one decimal, thousands set apart. */
    public String number(double number) {
        return Digits.grouped(number);
    }

    /** {@code May 1, 2026}. */
    public String date(LocalDate date) {
        String month = say("report.month." + date.getMonthValue());
        return say("report.date", month, date.getDayOfMonth(), date.getYear());
    }

    /** For tables: {@code 01/05/2027}; in Spanish, lest it be read as May, {@code 5 ene 2027}. */
    public String day(LocalDate date) {
        if (!lang.equals("es")) {
            return String.format(Locale.ROOT, "%tm/%<td/%<tY", date);
        }
        String month = say("report.month." + date.getMonthValue()).substring(0, 3);
        return date.getDayOfMonth() + " " + month + " " + date.getYear();
    }

    /** {@code a, b and c}. */
    public String list(List<String> items) {
        return joined(items, say("report.and"));
    }

    /** {@code a, b or c}. */
    public String either(List<String> items) {
        return joined(items, say("report.or"));
    }

    private static String joined(List<String> items, String word) {
        int last = items.size() - 1;
        return last < 1
                ? String.join("", items)
                : String.join(", ", items.subList(0, last)) + " " + word + " " + items.get(last);
    }

    private String range(String low, String high) {
        return low.equals(high) ? low : say("report.range", low, high);
    }

    private static double rounded(double number) {
        return number < 10 ? Math.round(number * 10) / 10.0 : Math.round(number);
    }

    /** Without control characters, direction marks and line ends, so that it cannot act. */
    public static String clean(String text) {
        return UNSEEN.matcher(text).replaceAll(" ").strip();
    }
}
