package org.trellis.files.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.trellis.files.reading.Cells;
import org.trellis.files.reading.Numeral;
import org.trellis.message.Code;
import org.trellis.model.Credential;
import org.trellis.model.Held;
import org.trellis.model.Scales;
import org.trellis.model.person.Limits;
import org.trellis.model.person.Person;
import org.trellis.model.person.Person.FullTime;
import org.trellis.model.person.Person.HeldCredential;
import org.trellis.model.person.Person.Rating;
import org.trellis.model.person.Work.Served;

/** Writes one person in the order of the design's example; what is not known has no line. */
public final class PersonWriter {
    private final StringBuilder out = new StringBuilder();

    String write(Person person) {
        line("id", Optional.of(text(person.id())));
        line("name", person.name().map(PersonWriter::text));
        line("state", person.state().map(PersonWriter::text));
        stateRequires(person.stateRequires());
        line("region", person.residence().region().map(PersonWriter::text));
        line("household", person.residence().household().map(PersonWriter::text));
        line("job", person.job().map(Object::toString));
        if (person.job().isPresent()) {
            line("months_in_job", number(person.monthsInJob()));
        }
        list("history", person.history().stream().map(PersonWriter::served).toList());
        line("learning_hours_per_week", number(person.learningHoursPerWeek()));
        line("pay_usd_per_year", number(person.payUsdPerYear()));
        fullTime(person.fullTime());
        list("held", person.ratings().stream().map(PersonWriter::rating).toList());
        person.credentials().ifPresent(this::credentials);
        line("diploma", person.diploma().map(answer -> Code.of(answer)));
        limits(person.limits());
        return out.toString();
    }

    private void stateRequires(Map<Credential.Id, Boolean> requires) {
        if (!requires.isEmpty()) {
            out.append("state_requires:\n");
        }
        requires.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(e -> line("  " + e.getKey(), Optional.of(e.getValue() ? "yes" : "no")));
    }

    /** An empty list says that none is held; no list, that nothing is known. */
    private void credentials(List<HeldCredential> held) {
        if (held.isEmpty()) {
            out.append("credentials: []\n");
        }
        list("credentials", held.stream().map(PersonWriter::credential).toList());
    }

    private void limits(Limits limits) {
        if (limits.equals(Limits.NONE)) {
            return;
        }
        out.append("limits:\n");
        if (limits.maxMoves().isPresent()) {
            line("  max_moves", Optional.of(Integer.toString(limits.maxMoves().getAsInt())));
        }
        line("  max_months", number(limits.maxMonths()));
        line("  max_step_months", number(limits.maxStepMonths()));
        line("  budget_usd", number(limits.budgetUsd()));
        line("  living_usd", number(limits.livingUsd()));
        line("  min_wage_usd_per_year", number(limits.minWageUsdPerYear()));
        line("  min_goal_wage_usd_per_year", number(limits.minGoalWageUsdPerYear()));
        words("  without_kinds", limits.withoutKinds().stream().map(kind -> kind.code()).toList());
        words("  without_jobs", limits.withoutJobs().stream().map(Object::toString).toList());
    }

    private void fullTime(FullTime fullTime) {
        if (!fullTime.equals(FullTime.NOT_ALLOWED)) {
            out.append("full_time: {allowed: ").append(fullTime.allowed() ? "yes" : "no");
            out.append(", pay_kept_percent: ").append(Numeral.write(fullTime.payKeptPercent()));
            out.append("}\n");
        }
    }

    private void line(String key, Optional<String> value) {
        value.ifPresent(v -> out.append(key).append(": ").append(v).append('\n'));
    }

    private void words(String key, List<String> words) {
        if (!words.isEmpty()) {
            List<String> sorted = words.stream().sorted().toList();
            line(key, Optional.of("[" + String.join(", ", sorted) + "]"));
        }
    }

    private void list(String key, List<String> entries) {
        if (!entries.isEmpty()) {
            out.append(key).append(":\n");
            entries.forEach(entry -> out.append("  - {").append(entry).append("}\n"));
        }
    }

    private static String served(Served served) {
        String months =
                served.months().isPresent()
                        ? ", months: " + Numeral.write(served.months().getAsDouble())
                        : "";
        String until = served.until().map(day -> ", until: " + day).orElse("");
        return "job: " + served.job() + months + until;
    }

    private static String rating(Rating rating) {
        return "competency: %s, %s, evidence: %s, date: %s%s"
                .formatted(
                        rating.competency(),
                        held(rating.held()),
                        Code.of(rating.evidence()),
                        rating.date(),
                        rating.score().map(PersonWriter::score).orElse(""));
    }

    private static String score(Scales.Score score) {
        String form = score.form().map(text -> ", form: \"" + text + "\"").orElse("");
        return ", test: " + score.test() + form + ", score: " + score.score();
    }

    private static String held(Held held) {
        if (held instanceof Held.AtLevel at) {
            return "level: " + at.level().number() + ", scale: " + at.level().scale();
        }
        if (held instanceof Held.NotAssessed) {
            return "has: " + RatingReader.UNSEEN;
        }
        return held instanceof Held.Has ? "has: yes" : "has: no";
    }

    private static String credential(HeldCredential held) {
        return "credential: "
                + held.credential()
                + day("earned", held.earned())
                + day("expires", held.expires());
    }

    private static String day(String key, Optional<LocalDate> day) {
        return day.map(d -> ", " + key + ": " + d).orElse("");
    }

    private static Optional<String> number(OptionalDouble number) {
        return number.isPresent()
                ? Optional.of(Numeral.write(number.getAsDouble()))
                : Optional.empty();
    }

    /** Quoted unless it is a plain word. */
    private static String text(String text) {
        boolean word = Cells.isCode(text) && Character.isLetter(text.charAt(0));
        if (word && !text.equalsIgnoreCase("null")) {
            return text;
        }
        var quoted = new StringBuilder("\"");
        text.chars()
                .forEach(
                        c -> {
                            if (c == '"' || c == '\\') {
                                quoted.append('\\').append((char) c);
                            } else if (c < ' '
                                    || c >= 0x7f && c < 0xa0
                                    || c == '\u2028'
                                    || c == '\u2029') {
                                quoted.append(String.format("\\u%04X", c));
                            } else {
                                quoted.append((char) c);
                            }
                        });
        return quoted.append('"').toString();
    }
}
