package org.trellis.web.imports;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.ServerHttpRequest;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.exceptions.HttpStatusException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trellis.files.imports.KeptSets;
import org.trellis.message.Code;
import org.trellis.message.Message;
import org.trellis.web.Missing;
import org.trellis.web.Pages;
import org.trellis.web.ServerOptions;
import org.trellis.web.Visit;
import org.trellis.web.guard.FormSecret;

/**
 * Imports by the one who runs the program on a private computer: only a browser with its key gets
 * here ({@code OwnerFilter}), and no page of another site sends a form. In the public mode there is
 * no such page.
 */
@Controller("/imports")
@Produces(MediaType.TEXT_HTML)
final class ImportsController {
    private final ServerOptions options;
    private final ImportsViews views;
    private final ImportDesk desk;
    private final FormSecret secret;

    ImportsController(
            ServerOptions options, ImportsViews views, ImportDesk desk, FormSecret secret) {
        this.options = options;
        this.views = views;
        this.desk = desk;
        this.secret = secret;
    }

    private void demandPrivate() {
        if (options.open()) {
            throw new Missing("imports", List.of());
        }
    }

    @Get
    HttpResponse<String> show(Visit visit) {
        demandPrivate();
        return views.show(HttpStatus.OK, visit, "");
    }

    @Post(value = "/take", consumes = MediaType.MULTIPART_FORM_DATA)
    HttpResponse<String> take(Visit visit) throws IOException {
        demandPrivate();
        HttpRequest<?> request = visit.request();
        String boundary =
                request.getContentType()
                        .flatMap(type -> type.getParameters().get("boundary"))
                        .orElseThrow(ImportsController::unreadable);
        if (!(request instanceof ServerHttpRequest<?> server)) {
            throw unreadable();
        }
        Optional<Message> wrong;
        try (InputStream body = server.byteBody().toInputStream()) {
            wrong = demandShort(request, new FormStream(body, boundary));
            body.transferTo(OutputStream.nullOutputStream());
        }
        return wrong.isEmpty()
                ? Pages.go("/imports")
                : views.show(
                        HttpStatus.UNPROCESSABLE_ENTITY, visit, visit.words().say(wrong.get()));
    }

    private Optional<Message> demandShort(HttpRequest<?> request, FormStream form)
            throws IOException {
        try {
            return take(request, form);
        } catch (FormStream.TooLong field) {
            return Optional.of(Message.of("imports.long"));
        }
    }

    /** The secret stands first: before it is known to be ours, nothing of a form is read. */
    private Optional<Message> take(HttpRequest<?> request, FormStream form) throws IOException {
        boolean named = form.next().filter(part -> part.name().equals("csrf")).isPresent();
        String field = named ? form.text() : "";
        if (field.length() < FormSecret.LENGTH
                || !secret.accepts(request, field.substring(0, FormSecret.LENGTH))) {
            throw new HttpStatusException(HttpStatus.FORBIDDEN, "form");
        }
        return desk.take(form);
    }

    private static HttpStatusException unreadable() {
        return new HttpStatusException(HttpStatus.BAD_REQUEST, "form");
    }

    /** Another of the sets that are kept is used from the next start on. */
    @Post("/use")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<String> use(Visit visit, @Body Map<String, String> typed) throws IOException {
        demandPrivate();
        KeptSets sets = desk.served().sets();
        String name = typed.getOrDefault("name", "");
        KeptSets.Kind kind =
                Arrays.stream(KeptSets.Kind.values())
                        .filter(each -> Code.of(each).equals(typed.get("set")))
                        .filter(each -> sets.has(each, name))
                        .findFirst()
                        .orElseThrow(() -> new Missing(name, List.of()));
        if (desk.isBusy() || !sets.use(kind, name)) {
            String busy = visit.words().say("imports.busy");
            return views.show(HttpStatus.CONFLICT, visit, busy);
        }
        return Pages.go("/imports");
    }
}
