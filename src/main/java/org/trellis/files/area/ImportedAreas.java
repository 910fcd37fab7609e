package org.trellis.files.area;

import java.util.List;
import java.util.Map;
import org.trellis.message.Message;
import org.trellis.model.Issue;

/**
 * A set of what is known of areas, ready to be written.
 *
 * @param count of what was imported: areas, or rows of a list
 * @param texts by name of the file
 * @param lost what of the handed-in tables was not taken, one a table
 * @param issues with an error among them nothing is to be written
 */
public record ImportedAreas(
        String key, int count, Map<String, String> texts, List<Message> lost, List<Issue> issues) {
    public ImportedAreas {
        texts = Map.copyOf(texts);
        lost = List.copyOf(lost);
        issues = List.copyOf(issues);
    }

    static ImportedAreas refused(List<Issue> issues) {
        return new ImportedAreas("", 0, Map.of(), List.of(), issues);
    }

    public boolean isSound() {
        return issues.stream().noneMatch(issue -> issue.severity() == Issue.Severity.ERROR);
    }
}
