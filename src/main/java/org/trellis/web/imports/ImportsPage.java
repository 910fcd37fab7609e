package org.trellis.web.imports;

import java.util.List;
import org.trellis.web.JobChoices.Choice;
import org.trellis.web.designer.IssueRow;

/**
 * What was imported, and how far the import at work is.
 *
 * @param answer what is in use of the country, a sentence
 * @param approved whether the federal list was imported, a sentence
 * @param note what these pages show, where that is not what is in use; else empty
 */
record ImportsPage(
        String answer,
        List<Group> groups,
        String approved,
        String note,
        List<Choice> kinds,
        Progress progress) {
    record Group(String kind, String title, List<Row> rows) {}

    /**
     * @param title how people call it
     * @param state in words
     * @param what is in the set; may be empty
     */
    record Row(String name, String title, String what, String state, boolean active) {}

    /**
     * @param running whether a file is being read
     * @param done whether one was taken in
     * @param said in a sentence; empty where nothing was handed in
     */
    record Progress(
            boolean running, boolean done, String said, List<IssueRow> issues, List<String> lost) {
        static final Progress NONE = new Progress(false, false, "", List.of(), List.of());
    }
}
