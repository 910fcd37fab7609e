package org.trellis.web.cases;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Error;
import org.trellis.web.Visit;
import org.trellis.web.client.OtherClient;
import org.trellis.web.client.StaleForm;

/** Any page's form that is about another client, or older than the last change. */
@Controller
final class ClashController {
    private final Clashes clashes;

    ClashController(Clashes clashes) {
        this.clashes = clashes;
    }

    @Error(global = true, exception = OtherClient.class)
    HttpResponse<String> another(Visit visit, OtherClient clash) {
        return clashes.another(visit, clash);
    }

    @Error(global = true, exception = StaleForm.class)
    HttpResponse<String> stale(Visit visit, StaleForm clash) {
        return clashes.stale(visit, clash);
    }
}
