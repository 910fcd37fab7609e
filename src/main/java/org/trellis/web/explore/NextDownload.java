package org.trellis.web.explore;

import io.micronaut.http.HttpResponse;
import org.trellis.model.catalog.Catalog;
import org.trellis.path.explore.Openers;
import org.trellis.path.terrain.Traveler;
import org.trellis.report.Json;
import org.trellis.report.Words;
import org.trellis.report.explore.NextJson;
import org.trellis.report.explore.NextText;
import org.trellis.web.words.Download;

/** What opens most jobs, as a file. */
enum NextDownload {
    TEXT,
    JSON;

    static NextDownload of(String format) {
        return Download.format(NextDownload.class, format);
    }

    HttpResponse<String> answer(Openers found, Traveler traveler, Catalog catalog, Words words) {
        String name = "best-next-thing-" + traveler.on();
        return this == TEXT
                ? Download.of(
                        name + ".txt",
                        "text/plain",
                        NextText.of(found, traveler.person(), catalog, words))
                : Download.of(
                        name + ".json",
                        "application/json",
                        Json.text(
                                NextJson.of(
                                        found, traveler.person(), traveler.on(), catalog, words)));
    }
}
