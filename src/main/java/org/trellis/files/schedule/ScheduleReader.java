package org.trellis.files.schedule;

import static org.trellis.files.schedule.ScheduleFigures.ends;
import static org.trellis.files.schedule.ScheduleFigures.hours;
import static org.trellis.files.schedule.ScheduleFigures.parsed;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.trellis.files.reading.Bilingual;
import org.trellis.files.reading.Cell;
import org.trellis.files.reading.Cells;
import org.trellis.files.reading.Fields;
import org.trellis.message.InvalidValue;
import org.trellis.message.Message;
import org.trellis.model.Credential;
import org.trellis.model.Evidence;
import org.trellis.model.Job;
import org.trellis.model.Text;
import org.trellis.model.schedule.Conditions;
import org.trellis.model.schedule.Conditions.Credit;
import org.trellis.model.schedule.Conditions.InterimCredential;
import org.trellis.model.schedule.Conditions.Probation;
import org.trellis.model.schedule.Conditions.Ratio;
import org.trellis.model.schedule.Hours;
import org.trellis.model.schedule.Provenance;
import org.trellis.model.schedule.Schedule;
import org.trellis.model.schedule.Standards;
import org.trellis.model.schedule.Terms;
import org.trellis.model.schedule.Terms.Approach;
import org.trellis.model.schedule.Terms.Months;
import org.trellis.model.schedule.Terms.Term;
import org.trellis.model.schedule.Trade;
import org.trellis.model.schedule.Trade.RapidsCode;

/** The fields of a schedule file as a {@link Schedule}. */
public final class ScheduleReader {
    private static final Message LENGTH =
            Message.of("expected.schedule.processes", Schedule.MOST_PROCESSES);
    private static final Message EVIDENCE =
            Message.of("expected.word", String.join(", ", Cells.wordsOf(Evidence.OF_CREDIT)));
    private static final Message SHOWN = Message.of("remedy.schedule.shown");

    private static final String[] KEYS = {
        "title",
        "title_es",
        "job",
        Cells.ONET_SOC,
        "onet_release",
        "rapids_code",
        "other_trades",
        "approach",
        "jurisdiction",
        "term",
        "work_processes",
        "related_instruction",
        "wage",
        "ratio",
        "probation_hours",
        "probation_months",
        "minimum_age",
        "selection",
        "selection_es",
        "credit",
        "interim_credentials",
        "completion",
        "sponsor",
        "credited_hours",
        "standards",
        "doubts",
        "sources"
    };

    private ScheduleReader() {}

    /** Empty when the title or the approach is missing, or a value is refused; issues say why. */
    static Optional<Schedule> read(Fields in) {
        in.reads(KEYS);
        in.filled("title");
        Approach approach = approach(in);
        List<Fields> processes = in.maps("work_processes");
        if (processes.size() > Schedule.MOST_PROCESSES) {
            in.error(
                    "work_processes",
                    Message.of("value.schedule.processes", processes.size()),
                    LENGTH,
                    Message.of("remedy.schedule.group"));
            return Optional.empty();
        }
        List<Fields> courses = in.maps("related_instruction");
        if (courses.size() > Schedule.MOST_COURSES) {
            Message most = Message.of("expected.schedule.courses", Schedule.MOST_COURSES);
            in.error("related_instruction", "", most, Message.of("remedy.schedule.courses"));
            return Optional.empty();
        }
        return Optional.of(
                new Schedule(
                        occupation(in),
                        terms(in, approach),
                        processes.stream().flatMap(p -> ScheduleParts.process(p).stream()).toList(),
                        courses.stream().flatMap(c -> ScheduleParts.course(c).stream()).toList(),
                        in.map("wage").flatMap(ScheduleParts::wage),
                        conditions(in),
                        provenance(in)));
    }

    private static Approach approach(Fields in) {
        if (!in.has("approach")) {
            in.error(
                    "approach",
                    "",
                    Message.of("expected.schedule.approach"),
                    Message.of("remedy.key.filled", "approach"));
        }
        return in.word("approach", Approach.class).orElse(Approach.TIME);
    }

    private static Terms terms(Fields in, Approach approach) {
        String place = jurisdiction(in);
        return new Terms(
                approach,
                place,
                in.map("term").map(ScheduleReader::term).orElse(Term.OPEN),
                hours(in, "credited_hours"));
    }

    private static Provenance provenance(Fields in) {
        return new Provenance(
                in.phrases("doubts"),
                in.list("sources").stream().map(Cell::text).toList(),
                in.place());
    }

    private static Trade occupation(Fields in) {
        return new Trade(
                Bilingual.ownText(in, "title").orElse(Text.of("untitled")),
                parsed(in, "job", Message.of("expected.schedule.job"), Job.Id::parse),
                in.text(Cells.ONET_SOC),
                in.text("onet_release"),
                rapidsCode(in),
                in.list("other_trades").stream().map(Cell::text).toList());
    }

    private static Conditions conditions(Fields in) {
        return new Conditions(
                in.given("sponsor"),
                ratio(in),
                probation(in),
                in.whole("minimum_age", 1, 99),
                Bilingual.ownText(in, "selection"),
                in.map("credit").flatMap(ScheduleReader::credit),
                in.maps("interim_credentials").stream().flatMap(c -> interim(c).stream()).toList(),
                in.given("completion").filter(Cells::isCode).map(Credential.Id::new),
                in.map("standards").map(StandardsFields::read).orElse(Standards.NONE));
    }

    private static Optional<RapidsCode> rapidsCode(Fields in) {
        Optional<String> text = in.given("rapids_code");
        if (text.isPresent() && text.get().matches("\\d{1,3}(\\D.*)?")) {
            String digits = text.get().replaceAll("\\D.*", "");
            String whole = "0".repeat(4 - digits.length()) + text.get();
            in.warning(
                    "rapids_code",
                    text.get(),
                    Message.of("expected.schedule.rapids.zero"),
                    Message.of("remedy.schedule.zero", whole));
            return Optional.empty();
        }
        return parsed(
                in,
                "rapids_code",
                Message.of("expected.schedule.rapids"),
                code -> new RapidsCode(code.toUpperCase(Locale.ROOT)));
    }

    private static String jurisdiction(Fields in) {
        return parsed(
                        in,
                        "jurisdiction",
                        Message.of("expected.schedule.place"),
                        code -> {
                            if (!code.toUpperCase(Locale.ROOT).matches("[A-Z]{2}")) {
                                throw new InvalidValue(Message.of("remedy.schedule.place"));
                            }
                            return code.toUpperCase(Locale.ROOT);
                        })
                .orElse("US");
    }

    private static Term term(Fields in) {
        in.reads("hours", "months");
        Optional<Months> months =
                ends(
                        in,
                        "months",
                        Message.of("expected.schedule.months"),
                        (from, to) ->
                                new Months(ScheduleFigures.whole(from), ScheduleFigures.whole(to)));
        Optional<Hours.Range> hours =
                ScheduleFigures.range(in, "hours", "expected.schedule.term", Term::whole);
        return new Term(hours, months);
    }

    /** {@code {apprentices: 1, journeyworkers: 1}}, {@code 1:1}, or words. */
    private static Optional<Ratio> ratio(Fields in) {
        if (in.raw("ratio").isPresent()) {
            return parsed(
                    in,
                    "ratio",
                    Message.of("expected.schedule.ratio"),
                    words -> {
                        String[] parts = words.split(":");
                        return words.matches("\\d{1,4} ?: ?\\d{1,4}")
                                ? new Ratio.Numeric(
                                        Integer.parseInt(parts[0].strip()),
                                        Integer.parseInt(parts[1].strip()))
                                : new Ratio.InWords(Text.of(words));
                    });
        }
        return in.map("ratio").flatMap(ScheduleReader::numbers);
    }

    private static Optional<Ratio> numbers(Fields in) {
        in.reads("apprentices", "journeyworkers");
        in.filled("apprentices");
        in.filled("journeyworkers");
        OptionalInt apprentices = in.whole("apprentices", 1, 1000);
        OptionalInt journeyworkers = in.whole("journeyworkers", 1, 1000);
        return apprentices.isEmpty() || journeyworkers.isEmpty()
                ? Optional.empty()
                : Optional.of(new Ratio.Numeric(apprentices.getAsInt(), journeyworkers.getAsInt()));
    }

    private static Optional<Probation> probation(Fields in) {
        Optional<Hours> hours = hours(in, "probation_hours");
        OptionalDouble months = in.number("probation_months", 0, 120);
        if (hours.isPresent() && months.isPresent()) {
            in.warning(
                    "probation_months",
                    in.text("probation_months"),
                    Message.of("expected.schedule.probation"),
                    Message.of("remedy.schedule.probation"));
        }
        if (hours.isPresent()) {
            return hours.map(Probation.InHours::new);
        }
        return months.isEmpty()
                ? Optional.empty()
                : Optional.of(new Probation.InMonths(months.getAsDouble()));
    }

    private static Optional<Credit> credit(Fields in) {
        in.reads("max_hours", "evidence");
        in.filled("max_hours");
        Set<Evidence> evidence = EnumSet.noneOf(Evidence.class);
        for (Cell word : in.list("evidence")) {
            Cells.word(word.text(), Evidence.OF_CREDIT)
                    .ifPresentOrElse(evidence::add, () -> word.error(EVIDENCE, SHOWN));
        }
        return hours(in, "max_hours").map(most -> new Credit(most, evidence));
    }

    private static Optional<InterimCredential> interim(Fields in) {
        in.reads("credential", "after_hours");
        in.filled("credential");
        Optional<Hours> after = hours(in, "after_hours");
        return in.given("credential").map(name -> new InterimCredential(name, after));
    }
}
