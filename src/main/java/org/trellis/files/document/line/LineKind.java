package org.trellis.files.document.line;

import java.util.EnumSet;
import java.util.Set;
import org.trellis.message.Code;
import org.trellis.message.Message;

/** What a line of a document is understood as. */
public enum LineKind {
    TITLE,
    /** Several facts of the head, each named. */
    FACTS,
    CODES,
    APPROACH,
    TERM,
    RATIO,
    PROBATION,
    /** Credentials on the way to completion. */
    INTERIM,
    /** The journeyworker wage. */
    WAGE,
    STEP,
    SCALE,
    PROCESS,
    TASK,
    CRITERION,
    /** The line goes on what stands above it. */
    CONTINUES,
    TOTAL,
    COURSE,
    OBJECTIVE,
    PROVIDER,
    /** Hours of the course above. */
    HOURS,
    /** Hours of all related instruction, or of a year of it. */
    CLASSES,
    /** The year of the courses below. */
    YEAR,
    /** A heading over some tasks of a process. */
    GROUP,
    SECTION,
    /** The heads of a table's columns. */
    COLUMNS,
    /** What stands at the edge of each page. */
    PAGE,
    /** A mark without words. */
    MARKER,
    ASIDE;

    private static final Set<LineKind> ASIDES =
            EnumSet.of(GROUP, SECTION, COLUMNS, PAGE, MARKER, ASIDE);
    private static final Set<LineKind> WITH_HOURS =
            EnumSet.of(PROCESS, TASK, TOTAL, COURSE, HOURS, CLASSES);

    /** Whether the schedule has no place for it. */
    public boolean isAside() {
        return ASIDES.contains(this);
    }

    public boolean hasHours() {
        return WITH_HOURS.contains(this);
    }

    /** As forms and JSON write it. */
    public String code() {
        return Code.of(this);
    }

    public Message label() {
        return Message.of("document.kind." + code());
    }
}
