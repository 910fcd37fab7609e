package org.trellis.files.document.line;

import java.util.Optional;
import org.trellis.files.document.figure.HoursText;

/** A line as a person says it is to be read. */
public final class FixedLine {
    private FixedLine() {}

    public static UnderstoodLine of(UnderstoodLine read, LineFix fix) {
        UnderstoodLine own = own(read, fix.kind());
        UnderstoodLine worded =
                new UnderstoodLine(
                        own.line(),
                        own.kind(),
                        fix.text().orElse(own.text()),
                        own.marker(),
                        fix.hours().map(HoursText::of).orElse(own.hours()),
                        own.details(),
                        Optional.empty(),
                        true);
        return worded.asFixed();
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
