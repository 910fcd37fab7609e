package org.trellis.files;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.trellis.model.Hours;
import org.trellis.model.Job;
import org.trellis.model.Schedule;
import org.trellis.model.Schedule.Approach;
import org.trellis.model.Schedule.Credit;
import org.trellis.model.Schedule.InterimCredential;
import org.trellis.model.Schedule.Months;
import org.trellis.model.Schedule.Probation;
import org.trellis.model.Schedule.RapidsCode;
import org.trellis.model.Schedule.Ratio;
import org.trellis.model.Schedule.Term;
import org.trellis.model.Text;

/** The fields of a schedule file as a {@link Schedule}. */
final class ScheduleReader {
    private static final String LENGTH = "at most " + Schedule.MOST_PROCESSES + " work processes";

    private ScheduleReader() {}

    /** Empty when the title or the approach is missing, or a value is refused; issues say why. */
    static Optional<Schedule> read(ScheduleFields in) {
        Optional<Text> title = in.words("title");
        Optional<Approach> approach = in.word("approach", Approach.class);
        if (title.isEmpty()) {
            in.missing("title", "the name of the occupation", "Add a line 'title: ...'.");
        }
        if (approach.isEmpty() && in.text("approach").isEmpty()) {
            in.missing("approach", "time, competency or hybrid", "Add a line 'approach: ...'.");
        }
        List<ScheduleFields> processes = in.list("work_processes");
        if (processes.size() > Schedule.MOST_PROCESSES) {
            in.wrong(
                    "work_processes",
                    processes.size() + " work processes",
                    LENGTH,
                    "Group them: a schedule names the major processes, and tasks below them.");
            return Optional.empty();
        }
        Schedule read =
                new Schedule(
                        title.orElse(Text.of("untitled")),
                        in.parsed("job", "ladder/job", Job.Id::parse),
                        in.text("onet_soc").orElse(""),
                        in.text("onet_release").orElse(""),
                        rapidsCode(in),
                        approach.orElse(Approach.TIME),
                        jurisdiction(in),
                        in.map("term")
                                .map(ScheduleReader::term)
                                .orElse(new Term(Optional.empty(), Optional.empty())),
                        processes.stream().flatMap(p -> ScheduleParts.process(p).stream()).toList(),
                        in.list("related_instruction").stream()
                                .flatMap(c -> ScheduleParts.course(c).stream())
                                .toList(),
                        in.map("wage").flatMap(ScheduleParts::wage),
                        ratio(in),
                        probation(in),
                        age(in),
                        in.words("selection"),
                        in.map("credit").flatMap(ScheduleReader::credit),
                        in.list("interim_credentials").stream()
                                .flatMap(c -> interim(c).stream())
                                .toList(),
                        in.text("sponsor"),
                        in.listOfWords("doubts"),
                        in.texts("sources"),
                        in.place());
        in.done();
        return Optional.of(read);
    }

    private static Optional<RapidsCode> rapidsCode(ScheduleFields in) {
        Optional<String> text = in.text("rapids_code");
        if (text.isPresent() && text.get().matches("\\d{1,3}(\\D.*)?")) {
            String digits = text.get().replaceAll("\\D.*", "");
            String whole = "0".repeat(4 - digits.length()) + text.get();
            in.warn(
                    "rapids_code",
                    text.get(),
                    "four digits, then a suffix",
                    "A spreadsheet took a leading zero; if this is "
                            + whole
                            + ", write it in quotes.");
            return Optional.empty();
        }
        return in.parsed(
                "rapids_code",
                "a code such as 0414S-R or 1034CB",
                code -> new RapidsCode(code.toUpperCase(Locale.ROOT)));
    }

    private static String jurisdiction(ScheduleFields in) {
        return in.parsed(
                        "jurisdiction",
                        "US or the two letters of a state",
                        code -> {
                            if (!code.toUpperCase(Locale.ROOT).matches("[A-Z]{2}")) {
                                throw new IllegalArgumentException("write US, WA, CA ...");
                            }
                            return code.toUpperCase(Locale.ROOT);
                        })
                .orElse("US");
    }

    private static Term term(ScheduleFields in) {
        Optional<Months> months =
                in.ends("months", "months, or [min, max]")
                        .flatMap(
                                ends ->
                                        in.made(
                                                "months",
                                                "1 to 120 months, the minimum first",
                                                () ->
                                                        new Months(
                                                                ScheduleFigures.whole(ends.get(0)),
                                                                ScheduleFigures.whole(
                                                                        ends.get(1)))));
        Term term = new Term(in.range("hours"), months);
        in.done();
        return term;
    }

    /** {@code {apprentices: 1, journeyworkers: 1}}, {@code 1:1}, or words. */
    private static Optional<Ratio> ratio(ScheduleFields in) {
        if (in.isText("ratio")) {
            return in.parsed(
                    "ratio",
                    "{apprentices: 1, journeyworkers: 1}",
                    words -> {
                        String[] parts = words.split(":");
                        return words.matches("\\d{1,4} ?: ?\\d{1,4}")
                                ? new Ratio.Numeric(
                                        Integer.parseInt(parts[0].strip()),
                                        Integer.parseInt(parts[1].strip()))
                                : new Ratio.InWords(Text.of(words));
                    });
        }
        return in.map("ratio")
                .flatMap(
                        fields -> {
                            OptionalInt apprentices = fields.whole("apprentices");
                            OptionalInt journeyworkers = fields.whole("journeyworkers");
                            fields.done();
                            return in.made(
                                    "ratio",
                                    "apprentices and journeyworkers, 1 or more",
                                    () ->
                                            new Ratio.Numeric(
                                                    apprentices.orElse(0),
                                                    journeyworkers.orElse(0)));
                        });
    }

    private static Optional<Probation> probation(ScheduleFields in) {
        Optional<Hours> hours = in.hours("probation_hours");
        var months = in.number("probation_months");
        if (hours.isPresent()) {
            return hours.map(Probation.InHours::new);
        }
        return months.isEmpty()
                ? Optional.empty()
                : in.made(
                        "probation_months",
                        "months, 0 or more",
                        () -> new Probation.InMonths(months.getAsDouble()));
    }

    private static OptionalInt age(ScheduleFields in) {
        OptionalInt age = in.whole("minimum_age");
        if (age.isPresent() && (age.getAsInt() < 1 || age.getAsInt() > 99)) {
            in.wrong(
                    "minimum_age",
                    age.getAsInt() + "",
                    "years, 1 to 99",
                    "Write the age in years.");
            return OptionalInt.empty();
        }
        return age;
    }

    private static Optional<Credit> credit(ScheduleFields in) {
        Optional<Hours> most = in.hours("max_hours");
        if (!in.has("max_hours")) {
            in.missing("max_hours", "the most hours credited", "Write max_hours: ... here.");
        }
        Set<Schedule.Evidence> evidence = EnumSet.noneOf(Schedule.Evidence.class);
        for (String word : in.texts("evidence")) {
            try {
                evidence.add(
                        Schedule.Evidence.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_')));
            } catch (IllegalArgumentException e) {
                in.wrong(
                        "evidence",
                        word,
                        "test, supervisor, hours_log, credential",
                        "Credit is given for what was shown; what somebody says of themself shows nothing.");
            }
        }
        in.done();
        return most.map(hours -> new Credit(hours, evidence));
    }

    private static Optional<InterimCredential> interim(ScheduleFields in) {
        Optional<String> credential = in.text("credential");
        Optional<Hours> after = in.hours("after_hours");
        if (credential.isEmpty()) {
            in.missing("credential", "a code or a name", "Write credential: ... in this entry.");
        }
        in.done();
        return credential.map(name -> new InterimCredential(name, after));
    }
}
