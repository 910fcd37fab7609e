package org.trellis.web.api;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.Map;
import org.trellis.web.Pages;
import org.trellis.web.Visit;

/** The description of the API for programs, and a page about it for people. */
@Hidden
@Controller("/api")
final class OpenApiController {
    /**
     * An address on the page.
     *
     * @param example an address that a browser can open
     */
    public record Row(String address, String text, String example) {}

    private static final String V1 = "/api/v1/";
    private static final String FROM = "?from=nursing-long-term-care/cna";
    private static final Map<String, String> EXAMPLES =
            Map.ofEntries(
                    Map.entry("explore", V1 + "explore" + FROM + "&limit=5"),
                    Map.entry("find", V1 + "find?q=nurse"),
                    Map.entry("gap", V1 + "gap" + FROM + "&job=nursing-long-term-care/lpn"),
                    Map.entry("jobs.ladder.job", V1 + "jobs/nursing-long-term-care/lpn"),
                    Map.entry("lattices.ladder", V1 + "lattices/nursing-long-term-care"),
                    Map.entry("models.model", V1 + "models/building-blocks"),
                    Map.entry("next", V1 + "next" + FROM),
                    Map.entry("occupations.code", V1 + "occupations/43-3031.00"),
                    Map.entry("paths", V1 + "paths" + FROM + "&to=nursing-long-term-care/lpn"),
                    Map.entry("rank", V1 + "rank" + FROM),
                    Map.entry("rank.country", V1 + "rank/country" + FROM),
                    Map.entry("schedules.name", V1 + "schedules/bus-mechanic"));

    private static final String YAML = "application/yaml";

    private final OpenApiDocument document;
    private final Pages pages;

    OpenApiController(OpenApiDocument document, Pages pages) {
        this.document = document;
        this.pages = pages;
    }

    @Get
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<String> page(Visit visit) {
        List<Row> rows = document.addresses().stream().map(address -> row(address, visit)).toList();
        return pages.show(visit, "api/api", Map.of("rows", rows));
    }

    private static Row row(String address, Visit visit) {
        String name = address.replace(V1, "").replaceAll("[{}]", "").replace('/', '.');
        return new Row(
                address,
                visit.words().say("api.address." + name),
                EXAMPLES.getOrDefault(name, address));
    }

    @Get("/v1/openapi.yaml")
    @Produces(YAML)
    String yaml(HttpRequest<?> request) {
        return document.yaml();
    }

    @Get("/v1/openapi.json")
    @Produces(MediaType.APPLICATION_JSON)
    String json(HttpRequest<?> request) {
        return document.json();
    }
}
