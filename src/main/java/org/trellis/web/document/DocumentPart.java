package org.trellis.web.document;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.trellis.files.document.line.LineKind;
import org.trellis.message.Code;

/** A part of a document, shown on a page of its own. A line without a part stays with the last. */
enum DocumentPart {
    WORK(
            EnumSet.of(
                    LineKind.TITLE,
                    LineKind.FACTS,
                    LineKind.CODES,
                    LineKind.APPROACH,
                    LineKind.TERM,
                    LineKind.PROCESS,
                    LineKind.TASK,
                    LineKind.CRITERION,
                    LineKind.TOTAL)),
    CLASSES(
            EnumSet.of(
                    LineKind.COURSE,
                    LineKind.OBJECTIVE,
                    LineKind.PROVIDER,
                    LineKind.HOURS,
                    LineKind.CLASSES,
                    LineKind.YEAR)),
    WAGES(EnumSet.of(LineKind.WAGE, LineKind.STEP)),
    TERMS(EnumSet.of(LineKind.RATIO, LineKind.PROBATION, LineKind.INTERIM, LineKind.SCALE)),
    /** What no schedule takes, from all parts. */
    ASIDE(EnumSet.noneOf(LineKind.class)),
    ALL(EnumSet.noneOf(LineKind.class));

    private final Set<LineKind> kinds;

    DocumentPart(Set<LineKind> kinds) {
        this.kinds = kinds;
    }

    /** Empty for a kind that belongs to any part. */
    static Optional<DocumentPart> of(LineKind kind) {
        for (DocumentPart part : values()) {
            if (part.kinds.contains(kind)) {
                return Optional.of(part);
            }
        }
        return Optional.empty();
    }

    /** As addresses write it; all lines where it is none. */
    static DocumentPart parse(String text) {
        for (DocumentPart part : values()) {
            if (part.code().equals(text)) {
                return part;
            }
        }
        return ALL;
    }

    public String code() {
        return Code.of(this);
    }
}
