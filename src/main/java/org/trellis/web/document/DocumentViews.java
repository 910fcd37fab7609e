package org.trellis.web.document;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.trellis.files.document.line.LineKind;
import org.trellis.files.document.line.UnderstoodLine;
import org.trellis.files.document.outline.DocumentOutline;
import org.trellis.model.Issue;
import org.trellis.report.Words;
import org.trellis.web.Pages;
import org.trellis.web.Uploads;
import org.trellis.web.Visit;
import org.trellis.web.designer.IssueRow;
import org.trellis.web.problem.BodyLimit;

/** Shows a document beside what we understood, or asks for one. */
@Singleton
final class DocumentViews {
    static final String ADDRESS = BodyLimit.DOCUMENT;

    private final Pages pages;
    private final Uploads uploads;

    DocumentViews(Pages pages, Uploads uploads) {
        this.pages = pages;
        this.uploads = uploads;
    }

    HttpResponse<String> ask(Visit visit) {
        return ask(HttpStatus.OK, visit, "", "", List.of());
    }

    /** Nothing could be read; what was pasted stays in its field. */
    HttpResponse<String> refused(Visit visit, String typed, String why) {
        return ask(HttpStatus.UNPROCESSABLE_ENTITY, visit, typed, why, List.of());
    }

    HttpResponse<String> unread(Visit visit, String typed, List<Issue> issues) {
        return ask(HttpStatus.UNPROCESSABLE_ENTITY, visit, typed, "", issues);
    }

    private HttpResponse<String> ask(
            HttpStatus status, Visit visit, String typed, String wrong, List<Issue> issues) {
        Map<String, Object> model = new HashMap<>();
        model.put("text", typed);
        model.put("wrong", wrong);
        model.put("issues", IssueRow.told(issues, visit.words()));
        model.put("megabytes", BodyLimit.DOCUMENT_BYTES / BodyLimit.MEGABYTE);
        model.put("held", Documents.of(visit).find().isPresent());
        return pages.show(status, visit, "document/ask", model);
    }

    HttpResponse<String> show(Visit visit, HeldDocument held, PlaceInDocument place) {
        return show(HttpStatus.OK, visit, held, place, Map.of());
    }

    /** The form of the line with what was typed, and why it was not taken. */
    HttpResponse<String> wrong(
            HttpStatus status, Visit visit, HeldDocument held, LineForm form, String why) {
        boolean one = form.line() > 0 && !form.isAnswer();
        PlaceInDocument place = one ? form.place().fixing(form.line()) : form.place();
        String at = form.line() > 0 ? "#l" + form.line() : "#take";
        Map<String, Object> more = Map.of("wrong", why, "at", at, "typed", form.typed());
        return show(status, visit, held, place, more);
    }

    /** A form of the designer would refuse this. */
    HttpResponse<String> untaken(Visit visit, HeldDocument held, List<Issue> issues) {
        return show(
                HttpStatus.UNPROCESSABLE_ENTITY,
                visit,
                held,
                PlaceInDocument.of("", 1),
                Map.of("refused", IssueRow.of(issues, visit.words())));
    }

    private HttpResponse<String> show(
            HttpStatus status,
            Visit visit,
            HeldDocument held,
            PlaceInDocument place,
            Map<String, ?> more) {
        Words words = visit.words();
        DocumentOutline outline = uploads.read(held::outline);
        LineRows rows = new LineRows(held, outline, words);
        List<UnderstoodLine> lines = rows.of(place.part());
        int first = Math.min(place.from(), Math.max(1, lines.size())) - 1;
        int end = Math.min(lines.size(), first + PlaceInDocument.MOST);
        Map<String, Object> model = new HashMap<>();
        model.put("rows", lines.subList(first, end).stream().map(rows::row).toList());
        model.put("page", new DocumentSummary(held, outline, rows, words).page());
        model.put("parts", new PartLinks(rows, words).of(place.part()));
        model.put("steps", steps(place, lines.size()));
        model.put("here", place);
        model.put("kinds", kinds(words));
        model.put("issues", IssueRow.told(held.issues(), words));
        model.put("wrong", "");
        model.put("at", "");
        model.put("refused", List.of());
        model.put("typed", Map.of());
        model.putAll(more);
        return pages.show(status, visit, "document/lines", model);
    }

    /** Where the pages of a long part begin. */
    private static List<PlaceInDocument> steps(PlaceInDocument place, int lines) {
        List<PlaceInDocument> steps = new ArrayList<>();
        for (int first = 1; lines > PlaceInDocument.MOST && first <= lines; ) {
            steps.add(place.at(first));
            first += PlaceInDocument.MOST;
        }
        return steps;
    }

    /** What a line can be taken as, by code. */
    private static List<Map.Entry<String, String>> kinds(Words words) {
        List<Map.Entry<String, String>> kinds = new ArrayList<>();
        for (LineKind kind : LineKind.values()) {
            kinds.add(Map.entry(kind.code(), words.say(kind.label())));
        }
        return kinds;
    }
}
