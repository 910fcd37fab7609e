package org.trellis.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trellis.files.Loaded;
import org.trellis.model.Assumptions;
import org.trellis.model.Catalog;
import org.trellis.model.Scales;

class StartTest {
    @TempDir Path folder;

    @Test
    void theFirstPageAnswers() throws Exception {
        var catalog =
                new Catalog(
                        Map.of(),
                        new Scales(Map.of(), Map.of()),
                        Map.of(),
                        Map.of(),
                        List.of(),
                        Map.of(),
                        Map.of(),
                        new Assumptions(Map.of()));
        var options = new ServerOptions(0, "127.0.0.1", false, folder.resolve("trellis.db"));
        try (var server = Server.start(options, new Loaded(catalog, List.of()))) {
            var request =
                    HttpRequest.newBuilder(URI.create(Server.address(server)))
                            .timeout(Duration.ofSeconds(10))
                            .build();
            var answer =
                    HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
            assertEquals(200, answer.statusCode());
            assertTrue(answer.body().contains("<html lang=\"en\""), answer.body());
        }
    }
}
