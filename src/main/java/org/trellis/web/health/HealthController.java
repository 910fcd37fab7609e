package org.trellis.web.health;

import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import java.util.Optional;
import org.trellis.report.Json;

/** Tells a supervisor that the server answers: {@code {"status":"up","version":"0.1.0"}}. */
@Controller("/health")
final class HealthController {
    @Get
    @Produces(MediaType.APPLICATION_JSON)
    String health() {
        String version =
                Optional.ofNullable(HealthController.class.getPackage().getImplementationVersion())
                        .orElse("not built");
        return Json.text(Json.object("status", "up", "version", version));
    }
}
