package org.trellis.files.schedule;

import static org.trellis.files.schedule.ScheduleFigures.hours;
import static org.trellis.files.schedule.ScheduleFigures.made;
import static org.trellis.files.schedule.ScheduleFigures.number;
import static org.trellis.files.schedule.ScheduleFigures.parsed;
import static org.trellis.files.schedule.ScheduleFigures.range;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.trellis.files.reading.Bilingual;
import org.trellis.files.reading.Fields;
import org.trellis.message.Message;
import org.trellis.model.Competency;
import org.trellis.model.Level;
import org.trellis.model.Text;
import org.trellis.model.person.Doubt;
import org.trellis.model.schedule.Course;
import org.trellis.model.schedule.Skill;
import org.trellis.model.schedule.Wage;
import org.trellis.model.schedule.WorkProcess;

/** The repeated parts of a schedule file: processes, courses and the wage table. */
public final class ScheduleParts {
    private ScheduleParts() {}

    static Optional<WorkProcess> process(Fields in) {
        in.reads("title", "title_es", "hours", "tasks", "competencies", "source");
        in.filled("title");
        var hours = range(in, "hours");
        List<Text> tasks = in.phrases("tasks");
        List<Skill> skills = skills(in);
        return Bilingual.ownText(in, "title")
                .map(
                        title ->
                                new WorkProcess(
                                        title,
                                        hours,
                                        tasks,
                                        skills,
                                        in.given("source"),
                                        in.place()));
    }

    private static List<Skill> skills(Fields in) {
        return in.maps("competencies").stream().flatMap(entry -> skill(entry).stream()).toList();
    }

    private static Optional<Skill> skill(Fields entry) {
        entry.reads(
                "competency",
                "text",
                "text_es",
                "level",
                "scale",
                "core",
                "assessed_by",
                "assessed_by_es");
        var competency =
                parsed(
                        entry,
                        "competency",
                        Message.of("expected.competency.code"),
                        Competency.Id::parse);
        var words = Bilingual.ownText(entry, "text");
        var level = level(entry);
        boolean core = entry.flag("core").orElse(false);
        if (words.isEmpty() && !entry.has("competency")) {
            Message remedy = Message.of("remedy.schedule.skill");
            entry.error("competency", "", Message.of("expected.schedule.skill"), remedy);
        }
        if (words.isEmpty() && competency.isEmpty()) {
            return Optional.empty();
        }
        var by = Bilingual.ownText(entry, "assessed_by");
        return Optional.of(new Skill(competency, words, level, core, by));
    }

    /** {@code level} on {@code scale}; both or neither. */
    private static Optional<Level> level(Fields in) {
        OptionalInt value = in.whole("level", 0, Integer.MAX_VALUE);
        Optional<String> scale = in.given("scale");
        if (value.isPresent() && scale.isEmpty()) {
            in.error(
                    "level",
                    in.text("level"),
                    Message.of("expected.schedule.level"),
                    Message.of("remedy.key.filled", "scale"));
        }
        return value.isEmpty()
                ? Optional.empty()
                : scale.map(name -> new Level(name, value.getAsInt()));
    }

    static Optional<Course> course(Fields in) {
        in.reads(
                "course",
                "course_es",
                "code",
                "provider",
                "objectives",
                "hours",
                "year",
                "competencies");
        in.filled("course");
        List<Text> objectives = in.phrases("objectives");
        var hours = range(in, "hours");
        OptionalInt year = in.whole("year", 1, 10);
        List<Skill> skills = skills(in);
        return Bilingual.ownText(in, "course")
                .map(
                        title ->
                                new Course(
                                        title,
                                        in.given("code"),
                                        in.given("provider"),
                                        objectives,
                                        hours,
                                        year,
                                        skills,
                                        in.place()));
    }

    static Optional<Wage> wage(Fields in) {
        in.reads("journeyworker_usd_per_hour", "as_of", "minimum_usd_per_hour", "steps");
        var journeyworker = number(in, "journeyworker_usd_per_hour");
        var asOf = in.date("as_of");
        var minimum = number(in, "minimum_usd_per_hour");
        doubt(in, "journeyworker_usd_per_hour", journeyworker);
        doubt(in, "minimum_usd_per_hour", minimum);
        List<Wage.Step> steps =
                in.maps("steps").stream().flatMap(step -> wageStep(step).stream()).toList();
        return made(
                in,
                "journeyworker_usd_per_hour",
                Message.of("expected.schedule.wage"),
                () -> new Wage(journeyworker, asOf, minimum, steps));
    }

    private static void doubt(Fields in, String key, OptionalDouble usdPerHour) {
        usdPerHour.stream()
                .boxed()
                .flatMap(usd -> Doubt.ofPayPerHour(usd).stream())
                .forEach(doubt -> in.warning(key, in.text(key), doubt.expected(), doubt.remedy()));
    }

    private static Optional<Wage.Step> wageStep(Fields in) {
        in.reads("percent", "usd_per_hour", "hours", "months");
        var percent = number(in, "percent");
        var usd = number(in, "usd_per_hour");
        doubt(in, "usd_per_hour", usd);
        var hours = hours(in, "hours");
        OptionalInt months = in.whole("months", 1, 120);
        return made(
                in,
                usd.isPresent() ? "usd_per_hour" : "percent",
                Message.of("expected.schedule.step"),
                () -> new Wage.Step(Wage.Pay.of(percent, usd), Wage.Length.of(hours, months)));
    }
}
