package org.trellis.files.document.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trellis.files.document.DocumentLine;
import org.trellis.files.document.figure.HoursText;
import org.trellis.files.document.line.UnderstoodLine.Detail;

/** A row of a table of courses, each cell by the head of its column. */
public final class CourseRow {
    private static final Pattern YEAR = Pattern.compile("\\D*(\\d)\\D*");
    private static final String CREDITS = "(?iu).*\\b(credits?|créditos?|cr\\.|units)( .*)?";
    private static final String HOURS =
            "(grand )?total.*|(?!.*(credit|crédito|semester|term|oj[lt]\\b|job)).*(hours|hrs|horas).*";
    public static final String TITLED =
            "(?iu)(.*\\b)?(courses?|class(es)?|titles?|subjects?|topics?|modules?|units?|lessons?|names?|department"
                    + "|cursos?|materias?|temas?|módulos?|clases?|nombres?|títulos?|unidad(es)?)\\b.*";
    public static final String CODED =
            "(?iu).*(\\b(code|number|no\\.|no|num|id|nr|nro)\\b|#|\\bno\\.|código|número|n\\.?º).*";
    public static final String GIVEN =
            "(?iu).*(provider|school|college|institution|offered (by|at)|taught (by|at)|campus|proveedor|escuela"
                    + "|colegio|institución|impartid[oa]).*";

    /** Numbers the rows. */
    private static final String COUNT = "(?iu)(no|num|nr|n[º°]|item|#)\\.?|#";

    private CourseRow() {}

    public static UnderstoodLine of(DocumentLine line, LineKind kind, DocumentLine head) {
        UnderstoodLine read = UnderstoodLine.of(line, kind, "");
        List<HoursText> parts = new ArrayList<>();
        List<String> stated = new ArrayList<>();
        for (int i = 0; i < line.cells().size(); i++) {
            String text = line.cells().get(i).text();
            String over = head.over(line, i).text().toLowerCase(Locale.ROOT);
            Optional<HoursText> hours = over.matches(HOURS) ? HoursText.of(text) : Optional.empty();
            if (hours.isEmpty()) {
                read = cell(read, text, over);
            } else if (over.matches("(grand )?total.*")) {
                read = read.withHours(hours);
            } else {
                parts.add(hours.get());
                stated.add(over + ": " + text);
            }
        }
        return ofTitle(hours(read, parts, stated));
    }

    /** Hours in several columns, such as theory and lab: their sum where no column states it. */
    private static UnderstoodLine hours(
            UnderstoodLine read, List<HoursText> parts, List<String> stated) {
        if (parts.size() > 1 || read.hours().isPresent()) {
            for (String each : stated) {
                read = read.withBeside(each);
            }
        }
        return read.hours().isPresent()
                ? read
                : read.withHours(parts.stream().reduce(HoursText::plus));
    }

    /** {@code Shop math, 48 hours} in the column of titles. */
    private static UnderstoodLine ofTitle(UnderstoodLine read) {
        Optional<HoursText.Ended> ended = HoursText.endOf(read.text());
        return read.hours().isPresent() || ended.isEmpty()
                ? read
                : titled(read, ended.get().before()).withHours(Optional.of(ended.get().hours()));
    }

    private static UnderstoodLine cell(UnderstoodLine read, String text, String over) {
        if (over.matches(CREDITS)
                || over.matches("(year|yr|año) \\d")
                || over.matches(".*(semester|semestre|quarter|term|fee|cost).*")) {
            return read.withBeside(over + ": " + text);
        }
        Matcher year = YEAR.matcher(text);
        if (over.matches("(year|año)s?") && year.matches()) {
            return read.with(Detail.YEAR, year.group(1));
        }
        if (over.matches(COUNT) && text.matches("\\d{1,3}\\.?")) {
            return read.withMarker(text);
        }
        if (over.matches(CODED)) {
            return read.with(Detail.CODE, text);
        }
        if (over.matches(GIVEN)) {
            return read.with(Detail.PROVIDER, text);
        }
        return titled(read, text, over);
    }

    private static UnderstoodLine titled(UnderstoodLine read, String text, String over) {
        boolean both = over.matches("(course|class|subject|curso|materia).*");
        if (both && text.contains(" / ")) {
            String[] parts = text.split("\\s+/\\s+", 2);
            return cell(read, parts[0], "course")
                    .with(Detail.OBJECTIVE, parts[1].replaceAll("\\s+/\\s+", "\n"));
        }
        if (!both && over.matches(".*(objective|description|content|outcome|objetivo).*")) {
            return read.with(Detail.OBJECTIVE, text.replaceAll("\\s+/\\s+", "\n"));
        }
        if (!over.isEmpty() && !over.matches(TITLED)) {
            return read.withBeside(over + ": " + text);
        }
        Marker mark = Marker.of(text);
        return read.text().isEmpty()
                ? titled(read, mark.rest()).withMarker(mark.sign())
                : titled(read, read.text() + " " + text);
    }

    private static UnderstoodLine titled(UnderstoodLine read, String title) {
        return new UnderstoodLine(
                read.line(),
                read.kind(),
                title,
                read.marker(),
                read.hours(),
                read.details(),
                read.doubt(),
                false);
    }
}
