package org.trellis.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.trellis.model.Competency;
import org.trellis.model.Level;
import org.trellis.model.Schedule;
import org.trellis.model.Schedule.Course;
import org.trellis.model.Schedule.Wage;
import org.trellis.model.Schedule.WageStep;
import org.trellis.model.Schedule.WorkProcess;
import org.trellis.model.Text;

/** The repeated parts of a schedule file: processes, courses and the wage table. */
final class ScheduleParts {
    private ScheduleParts() {}

    static Optional<WorkProcess> process(ScheduleFields in) {
        Optional<Text> title = in.words("title");
        if (title.isEmpty()) {
            in.missing("title", "the name of the work process", "Write title: ... in this entry.");
        }
        Optional<WorkProcess> process =
                title.map(
                        words ->
                                new WorkProcess(
                                        words,
                                        in.range("hours"),
                                        in.listOfWords("tasks"),
                                        skills(in),
                                        in.text("source"),
                                        in.place()));
        in.done();
        return process;
    }

    private static List<Schedule.Skill> skills(ScheduleFields in) {
        List<Schedule.Skill> skills = new ArrayList<>();
        for (ScheduleFields entry : in.list("competencies")) {
            var competency = entry.parsed("competency", "model/code", Competency.Id::parse);
            var words = entry.words("text");
            var level = level(entry);
            boolean core = entry.yes("core");
            var assessedBy = entry.text("assessed_by");
            if (competency.isEmpty() && words.isEmpty() && !entry.has("competency")) {
                entry.missing(
                        "competency", "model/code, or text: its own words", "Add one of the two.");
            } else if (competency.isPresent() || words.isPresent()) {
                skills.add(new Schedule.Skill(competency, words, level, core, assessedBy));
            }
            entry.done();
        }
        return skills;
    }

    /** {@code level} on {@code scale}; both or neither. */
    private static Optional<Level> level(ScheduleFields in) {
        OptionalInt value = in.whole("level");
        Optional<String> scale = in.text("scale");
        if (value.isEmpty() || scale.isEmpty()) {
            if (value.isPresent()) {
                in.wrong(
                        "level", value.getAsInt() + "", "a level with its scale", "Add scale: ...");
            }
            return Optional.empty();
        }
        return in.made(
                "level", "a level of the scale", () -> new Level(scale.get(), value.getAsInt()));
    }

    static Optional<Course> course(ScheduleFields in) {
        Optional<Text> title = in.words("course");
        if (title.isEmpty()) {
            in.missing("course", "the name of the course", "Write course: ... in this entry.");
        }
        Optional<Course> course =
                title.flatMap(
                        words -> {
                            var code = in.text("code");
                            var provider = in.text("provider");
                            var objectives = in.listOfWords("objectives");
                            var hours = in.range("hours");
                            var year = in.whole("year");
                            var skills = skills(in);
                            return in.made(
                                    "year",
                                    "a year from 1 to 10",
                                    () ->
                                            new Course(
                                                    words,
                                                    code,
                                                    provider,
                                                    objectives,
                                                    hours,
                                                    year,
                                                    skills,
                                                    in.place()));
                        });
        in.done();
        return course;
    }

    static Optional<Wage> wage(ScheduleFields in) {
        var journeyworker = in.number("journeyworker_usd_per_hour");
        var asOf = in.date("as_of");
        var minimum = in.number("minimum_usd_per_hour");
        List<WageStep> steps =
                in.list("steps").stream().flatMap(step -> wageStep(step).stream()).toList();
        Optional<Wage> wage =
                in.made(
                        "journeyworker_usd_per_hour",
                        "US dollars an hour",
                        () -> new Wage(journeyworker, asOf, minimum, steps));
        in.done();
        return wage;
    }

    private static Optional<WageStep> wageStep(ScheduleFields in) {
        var percent = in.number("percent");
        var usd = in.number("usd_per_hour");
        var hours = in.hours("hours");
        OptionalInt months = in.whole("months");
        Optional<WageStep> step =
                in.made(
                        percent.isPresent() ? "percent" : "usd_per_hour",
                        "a wage above 0",
                        () -> new WageStep(percent, usd, hours, months));
        in.done();
        return step;
    }
}
