package org.trellis.files.imports;

import java.util.List;
import org.trellis.message.Message;
import org.trellis.model.Issue;

/**
 * What came of an import.
 *
 * @param lost what of the file was not taken, one a table
 * @param said what is in use now, or that it is what it was before
 */
public record ImportResult(boolean done, List<Issue> issues, List<Message> lost, Message said) {
    public ImportResult {
        issues = List.copyOf(issues);
        lost = List.copyOf(lost);
    }

    static ImportResult done(List<Issue> issues, List<Message> lost, Message said) {
        return new ImportResult(true, issues, lost, said);
    }

    static ImportResult refused(List<Issue> issues) {
        return new ImportResult(false, issues, List.of(), Message.of("imports.refused"));
    }
}
