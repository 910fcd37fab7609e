package org.trellis.files.document.line;

import java.util.Optional;
import org.trellis.files.document.figure.HoursText;

/** A line as a person says it is to be read. */
public final class FixedLine {
    private FixedLine() {}

    public static UnderstoodLine of(UnderstoodLine read, LineFix fix) {
        UnderstoodLine own = own(read, fix.kind());
        Optional<String> tasks =
                fix.text()
                        .filter(text -> fix.kind() == LineKind.PROCESS)
                        .map(text -> text.replaceFirst(".*\\R?", ""));
        UnderstoodLine worded =
                new UnderstoodLine(
                        own.line(),
                        own.kind(),
                        title(fix).orElse(own.text()),
                        own.marker(),
                        fix.hours().map(HoursText::of).orElse(own.hours()),
                        own.details(),
                        Optional.empty(),
                        true);
        return tasks.map(each -> worded.with(UnderstoodLine.Detail.TASKS, each))
                .orElse(worded)
                .asFixed();
    }

    /** Of a work process the first line of her words; the others are its tasks. */
    private static Optional<String> title(LineFix fix) {
        return fix.kind() == LineKind.PROCESS
                ? fix.text().map(text -> text.lines().findFirst().orElse("").strip())
                : fix.text();
    }

    /** The line's own words and hours as another kind; as read when the kind is the same. */
    private static UnderstoodLine own(UnderstoodLine read, LineKind kind) {
        if (read.kind() == kind) {
            return read;
        }
        return kind.hasHours()
                ? HoursLine.of(read.line(), kind)
                : UnderstoodLine.of(read.line(), kind);
    }
}
