package org.trellis.web.model;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.trellis.message.Code;
import org.trellis.model.Competency;
import org.trellis.model.CompetencyModel;
import org.trellis.model.CompetencyModel.Grade;
import org.trellis.report.Words;

/** How a source rates each skill by grade: X, NR, or not rated at that grade at all. */
final class GradeTable {
    private GradeTable() {}

    static ModelPage.Grades of(CompetencyModel model, Words words) {
        TreeSet<String> columns = new TreeSet<>();
        model.grades().values().forEach(each -> columns.addAll(each.keySet()));
        List<ModelPage.GradeRow> rows =
                model.competencies().values().stream()
                        .filter(each -> model.grades().containsKey(each.id()))
                        .map(each -> row(each, model, List.copyOf(columns), words))
                        .toList();
        return new ModelPage.Grades(List.copyOf(columns), rows);
    }

    private static ModelPage.GradeRow row(
            Competency competency, CompetencyModel model, List<String> columns, Words words) {
        Map<String, Grade> grades = model.grades().get(competency.id());
        return new ModelPage.GradeRow(
                words.text(competency.name()),
                columns.stream()
                        .map(each -> grades.getOrDefault(each, Grade.NOT_RATED_AT_ALL))
                        .map(grade -> cell(grade, words))
                        .toList());
    }

    private static ModelPage.Cell cell(Grade grade, Words words) {
        String kind = Code.hyphened(grade);
        String sign =
                switch (grade) {
                    case NEEDED -> "X";
                    case NOT_RATED -> "NR";
                    case NOT_RATED_AT_ALL -> "—";
                };
        return new ModelPage.Cell(sign, words.say("catalog.grade." + kind), kind);
    }
}
