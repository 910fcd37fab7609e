package org.trellis.web.document;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.multipart.CompletedFileUpload;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.trellis.web.Pages;
import org.trellis.web.Uploads;
import org.trellis.web.Visit;

/** A designer's own document: handed in, looked through, put away. */
@Controller(DocumentViews.ADDRESS)
@Produces(MediaType.TEXT_HTML)
final class DocumentController {
    private final DocumentViews pages;
    private final Uploads uploads;

    DocumentController(DocumentViews pages, Uploads uploads) {
        this.pages = pages;
        this.uploads = uploads;
    }

    @Get
    HttpResponse<String> show(
            Visit visit,
            @QueryValue Optional<String> part,
            @QueryValue Optional<Integer> from,
            @QueryValue Optional<Integer> fix) {
        Optional<HeldDocument> held = Documents.of(visit).find();
        if (held.isEmpty()) {
            return pages.ask(visit);
        }
        PlaceInDocument place = PlaceInDocument.of(part.orElse(""), from.orElse(1));
        return pages.show(visit, held.get(), fix.map(place::fixing).orElse(place));
    }

    @Post(consumes = MediaType.MULTIPART_FORM_DATA)
    HttpResponse<String> take(
            Visit visit, @Part @Nullable String text, @Part @Nullable CompletedFileUpload file)
            throws IOException {
        String typed = text == null ? "" : text;
        boolean sent = file != null && file.getSize() > 0;
        boolean empty =
                file != null && !sent && !Objects.toString(file.getFilename(), "").isEmpty();
        if (empty && typed.isBlank()) {
            return pages.refused(visit, typed, visit.words().say("document.refused.empty"));
        }
        if (!sent && typed.isBlank()) {
            return pages.refused(visit, typed, visit.words().say("intake.nothing"));
        }
        byte[] bytes = sent ? file.getBytes() : new byte[0];
        String name = sent ? Uploads.fileName(file) : visit.words().say("intake.pasted");
        ReadDocument read =
                uploads.read(
                        () ->
                                sent
                                        ? ReadDocument.of(bytes, name)
                                        : ReadDocument.ofText(typed, name));
        if (read.text().isEmpty()) {
            return pages.unread(visit, typed, read.issues());
        }
        Documents.of(visit).hold(read);
        return Pages.go(DocumentViews.ADDRESS);
    }

    /** Puts the document away; a schedule that was made of it stays. */
    @Post("/drop")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<String> drop(Visit visit, @Body Map<String, String> typed) {
        Documents.of(visit).drop();
        return HttpResponse.<String>status(HttpStatus.SEE_OTHER)
                .header("Location", DocumentViews.ADDRESS);
    }
}
