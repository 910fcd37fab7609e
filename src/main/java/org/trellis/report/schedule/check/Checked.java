package org.trellis.report.schedule.check;

import java.util.List;
import java.util.Optional;
import org.trellis.schedule.rules.Checklist;
import org.trellis.schedule.rules.Finding;

/**
 * A schedule after the check.
 *
 * @param file its name; the empty text when it is not a file
 * @param checklist empty when the file could not be read
 */
public record Checked(String file, List<Finding> findings, Optional<Checklist> checklist) {
    public Checked {
        findings = List.copyOf(findings);
    }
}
