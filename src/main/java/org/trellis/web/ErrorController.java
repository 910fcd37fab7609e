package org.trellis.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Error;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Three kinds of failure, three ways out; never a stack trace. */
@Controller
final class ErrorController {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorController.class);
    private final Pages pages;

    ErrorController(Pages pages) {
        this.pages = pages;
    }

    @Error(global = true, exception = Missing.class)
    HttpResponse<String> missing(Visit visit, Missing missing) {
        return pages.show(
                HttpStatus.NOT_FOUND,
                visit,
                "error",
                Map.of(
                        "message", visit.words().say("error.missing", missing.name()),
                        "suggestions", missing.suggestions()));
    }

    @Error(global = true, status = HttpStatus.NOT_FOUND)
    HttpResponse<String> notFound(Visit visit) {
        return plain(visit, HttpStatus.NOT_FOUND, "error.not-found");
    }

    @Error(global = true, status = HttpStatus.REQUEST_ENTITY_TOO_LARGE)
    HttpResponse<String> tooLarge(Visit visit) {
        return plain(visit, HttpStatus.REQUEST_ENTITY_TOO_LARGE, "error.too-large");
    }

    @Error(global = true, status = HttpStatus.METHOD_NOT_ALLOWED)
    HttpResponse<String> notAllowed(Visit visit) {
        return plain(visit, HttpStatus.METHOD_NOT_ALLOWED, "error.method");
    }

    @Error(global = true, status = HttpStatus.BAD_REQUEST)
    HttpResponse<String> bad(Visit visit) {
        return plain(visit, HttpStatus.BAD_REQUEST, "error.bad");
    }

    @Error(global = true)
    HttpResponse<String> ours(Visit visit, Throwable fault) {
        String id = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("fault {}", id, fault);
        return pages.show(
                HttpStatus.INTERNAL_SERVER_ERROR,
                visit,
                "error",
                Map.of("message", visit.words().say("error.ours", id)));
    }

    private HttpResponse<String> plain(Visit visit, HttpStatus status, String key) {
        return pages.show(status, visit, "error", Map.of("message", visit.words().say(key)));
    }
}
