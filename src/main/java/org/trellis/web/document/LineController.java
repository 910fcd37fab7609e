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
import java.util.OptionalInt;
import org.trellis.files.document.line.LineFix;
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
        OptionalInt answer = form.answer();
        if (form.isAnswer() && answer.isEmpty()) {
            String choose = visit.words().say("intake.choose");
            return pages.wrong(HttpStatus.UNPROCESSABLE_ENTITY, visit, held.get(), form, choose);
        }
        try {
            LineFix fix = form.isAnswer() ? chosen(held.get(), line, answer) : form.fix();
            uploads.read(() -> held.get().with(line, fix).checked());
            Documents.of(visit).change(document -> document.with(line, fix));
            return Pages.go(form.place().href(line));
        } catch (InvalidValue refused) {
            String why = visit.words().say(refused.said());
            return pages.wrong(HttpStatus.UNPROCESSABLE_ENTITY, visit, held.get(), form, why);
        }
    }

    /** The answer of this place; the line as it stands when there is none. */
    private static LineFix chosen(HeldDocument held, int line, OptionalInt answer) {
        var read = held.outline().lines().get(line - 1);
        return read.doubt().stream()
                .flatMap(doubt -> doubt.answers().stream())
                .skip(answer.getAsInt())
                .findFirst()
                .map(each -> each.fix())
                .orElseGet(() -> LineFix.as(read.kind()));
    }
}
