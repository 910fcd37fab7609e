package org.trellis.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A competency model.
 *
 * @param complete false when only part of the published model is here
 * @param superseded the day a newer model took its place
 * @param competencies in file order
 * @param illustrations by competency, then level: what somebody at that level does
 * @param grades by competency, then grade: how the source rates it there
 */
public record CompetencyModel(
        String code,
        Text title,
        String publisher,
        String version,
        String published,
        Optional<LocalDate> reviewed,
        Optional<LocalDate> reviewDue,
        String supersedes,
        Optional<LocalDate> superseded,
        Optional<Text> supersededNote,
        String scale,
        boolean complete,
        String source,
        List<Text> notes,
        Map<Competency.Id, Competency> competencies,
        Map<Competency.Id, Map<Integer, Text>> illustrations,
        Map<Competency.Id, Map<String, Grade>> grades,
        Issue.Place place) {
    /** How a source rates a competency for a grade. */
    public enum Grade {
        NEEDED,
        NOT_RATED,
        NOT_RATED_AT_ALL
    }

    public CompetencyModel {
        Checks.code(code, "model");
        notes = List.copyOf(notes);
        competencies =
                java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(competencies));
        illustrations = Map.copyOf(illustrations);
        grades = Map.copyOf(grades);
    }
}
