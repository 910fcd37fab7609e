package org.trellis.web.api;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.info.License;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.trellis.report.Json;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The description of the API, written by the build from its controllers and records. */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Trellis",
                        version = "1",
                        description =
                                "Career ladders and lattices, gap reports, career paths, and all"
                                        + " U.S. occupations, as JSON. Anybody may read;"
                                        + " there is no session, and nothing about anybody is"
                                        + " stored. What is not known is null. Names of fields"
                                        + " stay; new ones may come.",
                        license = @License(name = "Apache-2.0")),
        tags = {
            @Tag(name = "catalog", description = "What ships: jobs, ladders, models, schedules."),
            @Tag(name = "answers", description = "What follows from it for one person.")
        })
@Singleton
public final class OpenApiDocument {
    private static final String FILE = "/META-INF/swagger/trellis-api.yml";

    private final String yaml;

    OpenApiDocument() {
        try (InputStream stream = OpenApiDocument.class.getResourceAsStream(FILE)) {
            if (stream == null) {
                throw new IllegalStateException("the build has written no " + FILE);
            }
            yaml = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String yaml() {
        return yaml;
    }

    String json() {
        return Json.text(read());
    }

    private Map<String, Object> read() {
        return new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
    }

    /** The addresses in alphabetical order. */
    List<String> addresses() {
        return ((Map<?, ?>) read().get("paths"))
                .keySet().stream().map(Object::toString).sorted().toList();
    }
}
