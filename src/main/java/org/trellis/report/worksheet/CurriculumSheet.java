package org.trellis.report.worksheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trellis.model.Held;
import org.trellis.model.Requirement;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.training.Courses;
import org.trellis.model.training.TrainingCourse;
import org.trellis.report.Words;
import org.trellis.report.worksheet.Worksheet.Column;

/** Which course covers which skill: a column for each course that covers any of them. */
final class CurriculumSheet {
    private final Words words;
    private final ShownSkills coverage;
    private final List<TrainingCourse> courses;

    CurriculumSheet(List<Requirement> skills, Courses offered, Catalog catalog, Words words) {
        this.words = words;
        this.coverage = new ShownSkills(catalog, words);
        this.courses =
                offered.byId().values().stream()
                        .filter(
                                course ->
                                        skills.stream()
                                                .filter(CurriculumSheet::mayBeAsked)
                                                .anyMatch(s -> held(s, course).isPresent()))
                        .toList();
    }

    /** Or nobody has rated whether it is. */
    private static boolean mayBeAsked(Requirement skill) {
        return !(skill.ask() instanceof Requirement.NotNeeded);
    }

    private Optional<Held> held(Requirement skill, TrainingCourse course) {
        return coverage.of(skill, course.gives());
    }

    boolean anyInvented() {
        return courses.stream().anyMatch(TrainingCourse::invented);
    }

    List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(words.say("worksheet.column.covered"), 30));
        courses.forEach(each -> columns.add(new Column(words.text(each.title()), 24)));
        columns.add(new Column(words.say("worksheet.column.course.own"), 24));
        columns.add(new Column(words.say("worksheet.column.comments"), 40));
        return columns;
    }

    List<String> cells(Requirement skill) {
        List<String> cells = new ArrayList<>();
        cells.add(covered(skill));
        courses.forEach(each -> cells.add(coverage.cell(skill, each.gives())));
        cells.add("");
        cells.add("");
        return cells;
    }

    /** Blank for a skill that the job does not need. */
    private String covered(Requirement skill) {
        if (!mayBeAsked(skill)) {
            return "";
        }
        List<Held> given = courses.stream().flatMap(each -> held(skill, each).stream()).toList();
        if (given.isEmpty()) {
            return words.say("worksheet.covered.none");
        }
        List<Optional<Boolean>> far =
                given.stream().map(each -> coverage.reaches(skill, each)).toList();
        if (far.contains(Optional.of(true))) {
            return words.say("worksheet.covered.whole");
        }
        return words.say(
                far.contains(Optional.<Boolean>empty())
                        ? "worksheet.covered.some"
                        : "worksheet.covered.below");
    }
}
