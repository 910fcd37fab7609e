package org.trellis.model.training;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.trellis.model.Issue;

/**
 * The courses available, in the order of their file, and what was wrong with it.
 *
 * @param issues of rows that were left out, or cells that count as unknown
 */
public record Courses(Map<TrainingCourse.Id, TrainingCourse> byId, List<Issue> issues) {
    public static final Courses NONE = new Courses(Map.of(), List.of());

    public Courses {
        byId = Collections.unmodifiableMap(new LinkedHashMap<>(byId));
        issues = List.copyOf(issues);
    }

    public boolean isSound() {
        return issues.stream().noneMatch(issue -> issue.severity() == Issue.Severity.ERROR);
    }
}
