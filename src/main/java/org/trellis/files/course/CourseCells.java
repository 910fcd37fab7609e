package org.trellis.files.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.DoubleFunction;
import org.trellis.files.reading.Cells;
import org.trellis.files.reading.Reading;
import org.trellis.files.reading.Vocabulary;
import org.trellis.files.table.Row;
import org.trellis.message.Message;
import org.trellis.model.Competency;
import org.trellis.model.CompetencyModel;
import org.trellis.model.Credential;
import org.trellis.model.Held;
import org.trellis.model.Level;
import org.trellis.model.Scale;
import org.trellis.model.Text;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.person.Doubt;
import org.trellis.model.training.TrainingCourse;
import org.trellis.model.training.TrainingCourse.Etpl;
import org.trellis.model.training.TrainingCourse.First;

/** The cells of one course. */
final class CourseCells {
    private static final double MOST_HOURS = 20_000;
    private static final double MOST_USD = 1_000_000;

    private final Row row;
    private final Reading reading;
    private final Catalog catalog;

    CourseCells(Row row, Reading reading, Catalog catalog) {
        this.row = row;
        this.reading = reading;
        this.catalog = catalog;
    }

    /** Empty when its hours are not known: nothing can be planned with it. */
    Optional<TrainingCourse> course(TrainingCourse.Id id, List<List<First>> requires) {
        OptionalDouble hours = row.neededNumber("hours", 0, MOST_HOURS);
        if (row.text("hours").isEmpty()) {
            row.refuse(
                    "hours", Message.of("expected.row.filled"), Message.of("remedy.course.hours"));
        }
        double mostHours = catalog.assumptions().get("course_hours_most");
        doubted("hours", hours, value -> Doubt.ofCourseHours(value, mostHours));
        Set<Credential.Id> leadsTo = leadsTo();
        refuseItself(requires, leadsTo);
        var course =
                hours.isPresent() ? Optional.of(hours.getAsDouble()) : Optional.<Double>empty();
        return course.filter(known -> row.usable())
                .map(known -> course(id, requires, leadsTo, known));
    }

    private OptionalDouble doubted(
            String column, OptionalDouble value, DoubleFunction<Optional<Doubt>> rule) {
        value.stream()
                .mapToObj(rule)
                .flatMap(Optional::stream)
                .forEach(doubt -> row.warning(column, doubt.expected(), doubt.remedy()));
        return value;
    }

    private TrainingCourse course(
            TrainingCourse.Id id,
            List<List<First>> requires,
            Set<Credential.Id> leadsTo,
            double hours) {
        double mostUsd = catalog.assumptions().get("course_fee_usd_most");
        return new TrainingCourse(
                id,
                title(),
                row.text("provider"),
                hours,
                doubted(
                        "hours_per_week",
                        row.number("hours_per_week", 0.5, 168),
                        Doubt::ofHoursPerWeek),
                doubted(
                        "fee_usd",
                        row.number("fee_usd", 0, MOST_USD),
                        value -> Doubt.ofFee(value, mostUsd)),
                gives(),
                requires,
                leadsTo,
                aid(),
                row.wordIfGiven("etpl", Etpl.class).orElse(Etpl.UNKNOWN),
                starts(),
                row.text("source"),
                row.place());
    }

    /** A center need not translate its titles. */
    private Text title() {
        return new Text(row.text("title"), row.text("title_es"));
    }

    private void refuseItself(List<List<First>> requires, Set<Credential.Id> leadsTo) {
        boolean itself =
                requires.stream()
                        .anyMatch(
                                group ->
                                        leadsTo.stream()
                                                .map(First.Earned::new)
                                                .anyMatch(group::contains));
        if (itself) {
            row.refuse(
                    "requires",
                    Message.of("expected.course.leads"),
                    Message.of("remedy.course.leads"));
        }
    }

    /** {@code a b|c}: courses or credentials. Groups of which no alternative is known are out. */
    List<List<First>> requires() {
        List<List<First>> all = new ArrayList<>();
        for (String group : row.parts("requires", " ")) {
            List<First> anyOf =
                    Arrays.stream(group.split("\\|"))
                            .map(String::strip)
                            .filter(code -> !code.isEmpty())
                            .flatMap(code -> first(code).stream())
                            .toList();
            if (!anyOf.isEmpty()) {
                all.add(anyOf);
            } else {
                row.drop();
            }
        }
        return all;
    }

    private Optional<First> first(String code) {
        if (reading.words().has(Vocabulary.Kind.COURSE, code)) {
            return Optional.of(new First.Done(new TrainingCourse.Id(code)));
        }
        if (reading.words().isLost(Vocabulary.Kind.COURSE, code)) {
            return Optional.empty();
        }
        return row.known("requires", code, Vocabulary.Kind.CREDENTIAL)
                .map(known -> new First.Earned(new Credential.Id(known)));
    }

    private Set<Credential.Id> leadsTo() {
        Set<Credential.Id> found = new LinkedHashSet<>();
        row.parts("leads_to", " ").forEach(code -> found.addAll(row.credentials("leads_to", code)));
        return found;
    }

    private List<Credential.Attests> gives() {
        List<Credential.Attests> given = new ArrayList<>();
        row.parts("gives", " ").forEach(part -> gives(part).ifPresent(given::add));
        return given;
    }

    /** {@code model/code}, or {@code model/code@3}: a level on the scale of the model. */
    private Optional<Credential.Attests> gives(String part) {
        int at = part.indexOf('@');
        String code = at < 0 ? part : part.substring(0, at);
        Optional<Competency.Id> competency = row.competency("gives", code, "");
        Optional<Held> held =
                at < 0 ? Optional.of(new Held.Has()) : level(competency, part.substring(at + 1));
        return competency.isPresent() && held.isPresent()
                ? Optional.of(
                        new Credential.Attests(competency.get(), held.get(), row.text("source")))
                : Optional.empty();
    }

    private Optional<Held> level(Optional<Competency.Id> competency, String text) {
        if (competency.isEmpty()) {
            return Optional.empty();
        }
        Optional<Scale> scale =
                catalog.findModel(competency.get().model())
                        .map(CompetencyModel::scale)
                        .flatMap(catalog.scales()::find);
        var level = row.numeralOf(text).whole();
        boolean known =
                scale.isPresent()
                        && level.isPresent()
                        && level.getAsInt() > 0
                        && scale.get().steps().containsKey(level.getAsInt());
        if (!known) {
            Message scaled =
                    scale.map(s -> Message.of("expected.course.level", s.code(), s.top()))
                            .orElse(Message.of("expected.course.unscaled"));
            row.error("gives", scaled, Message.of("remedy.course.level"));
            return Optional.empty();
        }
        return Optional.of(new Held.AtLevel(new Level(scale.get().code(), level.getAsInt())));
    }

    private Set<Credential.Aid> aid() {
        Set<Credential.Aid> aid = EnumSet.noneOf(Credential.Aid.class);
        row.parts("aid", " ")
                .forEach(word -> row.word("aid", word, Credential.Aid.class).ifPresent(aid::add));
        return aid;
    }

    private List<LocalDate> starts() {
        List<LocalDate> days = new ArrayList<>();
        for (String part : row.parts("starts", " ")) {
            Optional<LocalDate> day = Cells.date(part);
            if (day.isEmpty()) {
                row.error("starts", Message.of("expected.course.day"), Cells.dateRemedy(part));
            }
            day.ifPresent(days::add);
        }
        return days;
    }
}
