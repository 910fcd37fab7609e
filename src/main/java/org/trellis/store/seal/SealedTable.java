package org.trellis.store.seal;

import java.util.List;

/**
 * What is sealed in a table; the rest (dates of saving, numbers, hours, random addresses and ids)
 * stands as it is.
 *
 * @param owner the column that says whose row it is
 * @param names the table whose codes the owner is one of; empty where the owner says nothing
 * @param columns sealed ones
 */
record SealedTable(String name, String owner, String names, List<String> columns) {
    /** Those whose rows are looked up by a name, which is sealed in {@code label}, come first. */
    static final List<SealedTable> ALL =
            List.of(
                    of("person", "id", "person", "yaml", "goal", "review_on"),
                    of("apprentice", "id", "apprentice", "schedule"),
                    of("schedule_version", "name", "schedule_version", "schedule"),
                    of("case_note", "person_id", "person", "author", "note"),
                    of("case_event", "address", "", "actor", "kind"),
                    of(
                            "saved_report",
                            "person_id",
                            "person",
                            "job",
                            "hash",
                            "inputs",
                            "content",
                            "question",
                            "plan",
                            "verdict",
                            "outcome"),
                    of("apprentice_hours", "apprentice_id", "apprentice"),
                    of("apprentice_shown", "apprentice_id", "apprentice", "skill", "assessor"),
                    of("apprentice_signed", "apprentice_id", "apprentice", "signer", "entries"));

    private static SealedTable of(String name, String owner, String names, String... columns) {
        return new SealedTable(name, owner, names, List.of(columns));
    }

    /** Whether its rows have the name that they are looked up by. */
    boolean isNamed() {
        return name.equals(names);
    }
}
