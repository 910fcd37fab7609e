package org.trellis.web.profile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Predicate;
import org.trellis.files.person.CaseId;
import org.trellis.files.person.PrivateFacts;
import org.trellis.files.reading.Cells;
import org.trellis.files.reading.Numeral;
import org.trellis.message.Message;
import org.trellis.model.Job;
import org.trellis.model.person.Bound;
import org.trellis.model.person.PersonDay;
import org.trellis.model.person.Written;
import org.trellis.report.Words;

/** What somebody typed into a form, and what is wrong with it, field by field. */
public final class Answers {
    private final Map<String, String> typed;
    private final Map<String, String> wrong = new LinkedHashMap<>();
    private final Words words;

    public Answers(Map<String, String> typed, Words words) {
        this.typed = new LinkedHashMap<>(typed);
        this.words = words;
    }

    Words words() {
        return words;
    }

    /** Blank when nothing was typed. */
    public String value(String field) {
        return value(typed, field);
    }

    /** What was typed into a field of one line; blank for nothing. */
    public static String value(Map<String, String> typed, String field) {
        return Written.line(Cells.strip(typed.getOrDefault(field, "")));
    }

    /** Whether the form had the field, filled in or not. */
    boolean isAsked(String field) {
        return typed.containsKey(field);
    }

    /** Empty when nothing was typed. */
    Optional<String> told(String field) {
        return has(field) ? Optional.of(value(field)) : Optional.empty();
    }

    public boolean has(String field) {
        return !value(field).isEmpty();
    }

    public boolean is(String field, String value) {
        return value(field).equals(value);
    }

    /** The message beside the field; empty when it is right. */
    public String wrong(String field) {
        return wrong.getOrDefault(field, "");
    }

    /** Whether something is wrong in a field whose name starts so. */
    public boolean isWrongIn(String prefix) {
        return wrong.keySet().stream().anyMatch(field -> field.startsWith(prefix));
    }

    /** By field, in the order of the form, which is the order in which a browser sends them. */
    public Map<String, String> faults() {
        Map<String, String> sorted = new LinkedHashMap<>();
        typed.keySet().stream()
                .filter(wrong::containsKey)
                .forEach(field -> sorted.put(field, wrong.get(field)));
        wrong.forEach(sorted::putIfAbsent);
        return sorted;
    }

    /** What is wrong with a field, after the name of the field if it has one. */
    public String fault(String field) {
        String label = "profile." + field;
        return words.knows(label) ? words.say(label) + ": " + wrong(field) : wrong(field);
    }

    /** What must not be shown again. */
    public void forget(String field) {
        typed.remove(field);
    }

    /** An id that may be one; what it must never be is not shown again. */
    boolean isCaseId(String field) {
        Optional<CaseId.Look> refused = CaseId.refusal(value(field), has("insist"));
        refused.ifPresent(look -> fault(field, look.said()));
        refused.filter(CaseId.Look::never).ifPresent(look -> forget(field));
        return refused.isEmpty();
    }

    /** A name that says more than a name; it is not shown again. */
    boolean holdsPrivate(String field) {
        Optional<Message> like = PrivateFacts.inName(value(field));
        like.ifPresent(said -> fault(field, Message.of("cases.name.refused", said)));
        like.ifPresent(said -> forget(field));
        return like.isPresent();
    }

    /** One of {@code known}, or nothing; a fault for anything else. */
    Optional<String> choice(String field, Collection<String> known) {
        Optional<String> told = told(field);
        if (told.filter(value -> !known.contains(value)).isPresent()) {
            fault(field, "profile.wrong.choice");
            return Optional.empty();
        }
        return told;
    }

    public void fault(String field, String key, Object... args) {
        wrong.putIfAbsent(field, words.say(key, args));
    }

    public void fault(String field, Message message) {
        wrong.putIfAbsent(field, words.say(message));
    }

    public OptionalDouble number(String field, Bound bound) {
        OptionalDouble number = number(field, bound.least(), bound.most());
        if (number.isPresent() && !bound.holds(number.getAsDouble())) {
            fault(field, Message.of("remedy.number.decimals"));
            return OptionalDouble.empty();
        }
        return number;
    }

    /**
     * By the rule for numbers, after a dollar sign; a fault unless it is from {@code low} to {@code
     * high}.
     */
    public OptionalDouble number(String field, double low, double high) {
        String text = value(field).replaceFirst("^\\$ ?", "");
        if (text.isEmpty()) {
            return OptionalDouble.empty();
        }
        Numeral numeral = Numeral.read(text);
        if (numeral.value().isEmpty()) {
            wrong.putIfAbsent(field, words.say(numeral.typedRemedy()));
            return OptionalDouble.empty();
        }
        double number = numeral.value().getAsDouble();
        if (number < low || number > high) {
            fault(field, "profile.wrong.number", words.number(low), words.number(high));
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(number);
    }

    /** A fault unless it is a day written as the browser does: {@code 2026-05-01}. */
    Optional<LocalDate> date(String field) {
        try {
            return has(field) ? Optional.of(LocalDate.parse(value(field))) : Optional.empty();
        } catch (DateTimeException e) {
            fault(field, "profile.wrong.date");
            return Optional.empty();
        }
    }

    /** A day that this can be, else a fault that says when it can be. */
    public Optional<LocalDate> date(String field, PersonDay limits, LocalDate today) {
        Optional<LocalDate> date = date(field);
        if (date.isPresent() && !limits.holds(date.get(), today)) {
            String last = words.date(limits.last(today));
            fault(field, "profile.wrong.day", words.date(PersonDay.FIRST), last);
        }
        return date;
    }

    /** A day on which something can have happened, else a fault. */
    public Optional<LocalDate> pastDate(String field, LocalDate today) {
        Optional<LocalDate> date = date(field).map(day -> PersonDay.orToday(day, today));
        if (date.isPresent() && !PersonDay.HAPPENED.holds(date.get(), today)) {
            boolean late = date.get().isAfter(today);
            fault(field, late ? "profile.wrong.future" : "profile.wrong.year");
        }
        return date;
    }

    /** A job from a list; a fault unless it is known. */
    public Optional<Job.Id> job(String field, Predicate<Job.Id> known) {
        if (!has(field)) {
            return Optional.empty();
        }
        try {
            Job.Id id = Job.Id.parse(value(field));
            if (known.test(id)) {
                return Optional.of(id);
            }
        } catch (IllegalArgumentException e) {
            fault(field, "profile.wrong.job");
        }
        fault(field, "profile.wrong.job");
        return Optional.empty();
    }

    /** One of some constants by its name; empty for anything else. */
    public static <E extends Enum<E>> Optional<E> constant(Set<E> offered, String name) {
        return offered.stream().filter(c -> c.name().equals(name)).findFirst();
    }
}
