package org.trellis.web.explore;

import io.micronaut.http.HttpResponse;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.person.Person;
import org.trellis.path.explore.Explored;
import org.trellis.path.terrain.Traveler;
import org.trellis.report.Json;
import org.trellis.report.Words;
import org.trellis.report.explore.ExploreJson;
import org.trellis.report.explore.ExploreText;
import org.trellis.web.words.Download;

/** Every job within reach as a file. */
enum ExploreDownload {
    TEXT,
    JSON;

    private static final int ALL = 10_000;

    static ExploreDownload of(String format) {
        return Download.format(ExploreDownload.class, format);
    }

    HttpResponse<String> answer(Explored found, Traveler traveler, Catalog catalog, Words words) {
        Person person = traveler.person();
        String name = "jobs-within-reach-" + traveler.on();
        return this == TEXT
                ? Download.of(
                        name + ".txt",
                        "text/plain",
                        ExploreText.of(found, person, catalog, ALL, words))
                : Download.of(
                        name + ".json",
                        "application/json",
                        Json.text(
                                ExploreJson.of(
                                        found,
                                        person,
                                        traveler.on(),
                                        ExploreJson.first(found, ALL),
                                        catalog,
                                        words)));
    }
}
