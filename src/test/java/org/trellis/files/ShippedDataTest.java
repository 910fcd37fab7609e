package org.trellis.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.trellis.model.Issue;

/** What ships in {@code seeds} and {@code ladders}. */
class ShippedDataTest {
    private static final Loaded LOADED =
            CatalogFiles.load(
                    Folder.inside("seeds"), Folder.inside("ladders"), LocalDate.of(2026, 11, 21));

    @Test
    void hasNoErrors() {
        assertEquals("", issues(Issue.Severity.ERROR));
    }

    private static String issues(Issue.Severity severity) {
        return LOADED.issues().stream()
                .filter(issue -> issue.severity() == severity)
                .map(i -> i.place() + ": " + i.value() + " | " + i.expected() + " | " + i.remedy())
                .collect(Collectors.joining("\n"));
    }
}
