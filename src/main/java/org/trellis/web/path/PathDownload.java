package org.trellis.web.path;

import io.micronaut.http.HttpResponse;
import java.util.Optional;
import org.trellis.model.catalog.Catalog;
import org.trellis.path.Choices;
import org.trellis.path.PathAnswer;
import org.trellis.path.counted.Counting;
import org.trellis.report.Json;
import org.trellis.report.Words;
import org.trellis.report.path.PathJson;
import org.trellis.report.path.PathText;
import org.trellis.web.words.Download;

/** Career paths as a file. */
enum PathDownload {
    TEXT,
    JSON;

    static PathDownload of(String format) {
        return Download.format(PathDownload.class, format);
    }

    /**
     * @param counting where the ways are counted by their courses too
     */
    HttpResponse<String> answer(
            PathAnswer answer,
            Choices choices,
            Catalog catalog,
            Optional<Counting> counting,
            Words words) {
        String name = "paths-to-" + answer.query().to().code() + "-" + answer.query().on();
        return this == TEXT
                ? Download.of(
                        name + ".txt",
                        "text/plain",
                        PathText.of(answer, choices, catalog, counting, words))
                : Download.of(
                        name + ".json",
                        "application/json",
                        Json.text(PathJson.of(answer, choices, catalog, counting, words)));
    }
}
