package org.trellis.files.document.line;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.trellis.files.document.DocumentLine;
import org.trellis.files.document.figure.CourseText;
import org.trellis.files.document.figure.HoursText;

/**
 * A line of a document and what it is understood as.
 *
 * @param text its words without marker and hours
 * @param marker such as {@code A)}; the empty text without one
 * @param details what else the line holds
 * @param doubt empty when we are sure, or a person has said what it is
 * @param fixed whether a person has said what it is
 */
public record UnderstoodLine(
        DocumentLine line,
        LineKind kind,
        String text,
        String marker,
        Optional<HoursText> hours,
        Map<Detail, String> details,
        Optional<LineDoubt> doubt,
        boolean fixed) {
    public enum Detail {
        CODE,
        PROVIDER,
        OBJECTIVE,
        /** {@code core} or {@code optional}. */
        CORE,
        /** Tasks in other cells of a work process, one a line. */
        TASKS,
        /** Of related instruction beside a work process: its words and hours, tabs between. */
        COURSE,
        /** Of columns that no schedule has a place for, such as that of the trainer; one a line. */
        BESIDE,
        /** Sentences beside the fact that the line states, one a line. */
        REST,
        /** Hours of the first task that stands in the row of its work process. */
        OWN_HOURS,
        /** The year that a course is in. */
        YEAR,
        /** {@code yes} where the heads of the columns tell which figure the hours are. */
        FIGURE
    }

    public UnderstoodLine {
        details = Map.copyOf(details);
    }

    public static UnderstoodLine of(DocumentLine line, LineKind kind, String text) {
        return new UnderstoodLine(
                line, kind, text, "", Optional.empty(), Map.of(), Optional.empty(), false);
    }

    /** The line's own words without its mark. */
    public static UnderstoodLine of(DocumentLine line, LineKind kind) {
        Marker mark = Marker.of(line.words());
        return of(line, kind, mark.rest()).withMarker(mark.sign());
    }

    public int number() {
        return line.number();
    }

    /** What the line says of it; the empty text when it says nothing. */
    public String detail(Detail detail) {
        return details.getOrDefault(detail, "");
    }

    public UnderstoodLine withMarker(String sign) {
        return new UnderstoodLine(line, kind, text, sign, hours, details, doubt, fixed);
    }

    public UnderstoodLine withHours(Optional<HoursText> figure) {
        return new UnderstoodLine(line, kind, text, marker, figure, details, doubt, fixed);
    }

    public UnderstoodLine withDoubt(LineDoubt other) {
        return new UnderstoodLine(
                line, kind, text, marker, hours, details, Optional.of(other), fixed);
    }

    public UnderstoodLine with(Detail detail, String words) {
        return with(Map.of(detail, words));
    }

    public UnderstoodLine with(Map<Detail, String> others) {
        Map<Detail, String> more = new EnumMap<>(Detail.class);
        more.putAll(details);
        more.putAll(others);
        return new UnderstoodLine(line, kind, text, marker, hours, more, doubt, fixed);
    }

    /** With more that stands in columns that no schedule has a place for. */
    public UnderstoodLine withBeside(String more) {
        String before = detail(Detail.BESIDE);
        return with(Detail.BESIDE, before.isEmpty() ? more : before + "\n" + more);
    }

    /** A course with its code apart; its credits, which no schedule has a place for, beside it. */
    public UnderstoodLine coded() {
        return CourseText.of(text).map(this::coded).orElse(this);
    }

    private UnderstoodLine coded(CourseText course) {
        UnderstoodLine read =
                new UnderstoodLine(
                        line, kind, course.title(), marker, hours, details, doubt, fixed);
        read = read.with(Detail.CODE, course.code());
        return course.credits().isEmpty() ? read : read.withBeside(course.credits());
    }

    /** Whether the same is asked of it, with as many answers. */
    public boolean asksLike(LineDoubt other) {
        return doubt.filter(own -> own.isLike(other)).isPresent();
    }

    public UnderstoodLine asFixed() {
        return new UnderstoodLine(line, kind, text, marker, hours, details, Optional.empty(), true);
    }
}
