package org.trellis.files.document.line;

import java.util.Optional;
import org.trellis.files.document.figure.HoursText;
import org.trellis.message.InvalidValue;
import org.trellis.message.Message;

/**
 * What a person says a line is.
 *
 * @param text her words for it, several lines for several tasks, those of a work process below its
 *     title; empty for the line's own
 * @param hours as she wrote them: {@code 500}, {@code approx. 400-600}, or the empty text for none;
 *     empty for those the line states
 */
public record LineFix(LineKind kind, Optional<String> text, Optional<String> hours) {
    private static final int LONGEST = 4_000;

    /**
     * @throws InvalidValue when the hours are no hours, or the text is too long
     */
    public LineFix {
        text = text.map(String::strip).filter(words -> !words.isEmpty());
        hours = hours.map(String::strip);
        if (hours.filter(each -> !each.isEmpty() && HoursText.of(each).isEmpty()).isPresent()) {
            throw new InvalidValue(Message.of("document.fix.hours", hours.get()));
        }
        if (text.filter(words -> words.length() > LONGEST).isPresent()) {
            throw new InvalidValue(Message.of("document.fix.long", LONGEST));
        }
    }

    /** The line's own words and hours, taken as this. */
    public static LineFix as(LineKind kind) {
        return new LineFix(kind, Optional.empty(), Optional.empty());
    }

    public LineFix withText(String words) {
        return new LineFix(kind, Optional.of(words), hours);
    }

    public LineFix withHours(String figure) {
        return new LineFix(kind, text, Optional.of(figure));
    }

    /** The line as she says it is to be read. */
    public UnderstoodLine on(UnderstoodLine read) {
        UnderstoodLine own = own(read, kind);
        Optional<String> tasks =
                text.filter(words -> kind == LineKind.PROCESS)
                        .map(words -> words.replaceFirst(".*\\R?", ""));
        UnderstoodLine worded =
                new UnderstoodLine(
                        own.line(),
                        own.kind(),
                        title().orElse(own.text()),
                        own.marker(),
                        hours.map(HoursText::of).orElse(own.hours()),
                        own.details(),
                        Optional.empty(),
                        true);
        return tasks.map(each -> worded.with(UnderstoodLine.Detail.TASKS, each))
                .orElse(worded)
                .asFixed();
    }

    /** Of a work process the first line of her words; the others are its tasks. */
    private Optional<String> title() {
        return kind == LineKind.PROCESS
                ? text.map(words -> words.lines().findFirst().orElse("").strip())
                : text;
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
