package org.trellis.web.document;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.trellis.files.document.line.LineFix;
import org.trellis.files.document.line.UnderstoodLine;
import org.trellis.message.InvalidValue;
import org.trellis.web.Pages;
import org.trellis.web.Uploads;
import org.trellis.web.Visit;

/** What somebody says one line is: her own words, an answer to a question, or as first read. */
@Controller(DocumentViews.ADDRESS + "/line")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
final class LineController {
    private final DocumentViews pages;
    private final Uploads uploads;

    LineController(DocumentViews pages, Uploads uploads) {
        this.pages = pages;
        this.uploads = uploads;
    }

    @Post
    HttpResponse<String> say(Visit visit, @Body Map<String, String> typed) {
        LineForm form = new LineForm(typed);
        Optional<HeldDocument> held = Documents.of(visit).find();
        int line = form.line();
        if (held.isEmpty() || !held.get().hasLine(line)) {
            return Pages.go(DocumentViews.ADDRESS);
        }
        if (!form.stamp().equals(held.get().stamp(line))) {
            String now = visit.words().say("intake.stale", line);
            return pages.wrong(HttpStatus.CONFLICT, visit, held.get(), form, now);
        }
        if (form.isRestored()) {
            Documents.of(visit).change(document -> document.without(line));
            return Pages.go(form.place().href(line));
        }
        if (form.isAnswer() && form.answer().isEmpty()) {
            String choose = visit.words().say("intake.choose");
            return pages.wrong(HttpStatus.UNPROCESSABLE_ENTITY, visit, held.get(), form, choose);
        }
        return said(visit, held.get(), form);
    }

    private HttpResponse<String> said(Visit visit, HeldDocument held, LineForm form) {
        try {
            Map<Integer, LineFix> fixes =
                    form.isAnswer()
                            ? chosen(held, form, form.answer().getAsInt())
                            : Map.of(form.line(), form.fix());
            uploads.read(() -> held.with(fixes).checked());
            Documents.of(visit).change(document -> document.with(fixes));
            return Pages.go(form.place().href(form.line()));
        } catch (InvalidValue refused) {
            String why = visit.words().say(refused.said());
            return pages.wrong(HttpStatus.UNPROCESSABLE_ENTITY, visit, held, form, why);
        }
    }

    /** The answer of this place, for this line or for all that are asked the same. */
    private static Map<Integer, LineFix> chosen(HeldDocument held, LineForm form, int answer) {
        var lines = held.outline().lines();
        UnderstoodLine own = lines.get(form.line() - 1);
        Map<Integer, LineFix> fixes = new TreeMap<>();
        fixes.put(own.number(), fix(own, answer));
        if (form.isForAll() && own.doubt().isPresent()) {
            lines.stream()
                    .filter(line -> line.asksLike(own.doubt().get()))
                    .forEach(line -> fixes.put(line.number(), fix(line, answer)));
        }
        return fixes;
    }

    /** The line as it stands where there is no such answer. */
    private static LineFix fix(UnderstoodLine line, int answer) {
        return line.doubt().stream()
                .flatMap(doubt -> doubt.answers().stream())
                .skip(answer)
                .findFirst()
                .map(each -> each.fix())
                .orElseGet(() -> LineFix.as(line.kind()));
    }
}
