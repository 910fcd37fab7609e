package org.trellis.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import java.util.List;
import java.util.Map;

/** Fails in the ways a controller can fail. */
@Controller("/faulty")
final class FaultyController {
    private final Pages pages;

    FaultyController(Pages pages) {
        this.pages = pages;
    }

    @Get("/throws")
    String fail() {
        throw new IllegalStateException("the secret 123-45-6789");
    }

    @Get("/{id}/throws")
    String failOf(String id) {
        throw new IllegalStateException(id);
    }

    @Get("/template")
    HttpResponse<String> template(Visit visit) {
        return pages.show(visit, "faulty", Map.of());
    }

    @Get("/number")
    String number(int n) {
        return "n " + n;
    }

    @Get("/missing")
    String missing() {
        throw new Missing(
                "<b>can</b>", List.of(new Missing.Suggestion("", "Nursing assistant", "/")));
    }

    @Post("/post")
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
    String post() {
        return "taken";
    }
}
