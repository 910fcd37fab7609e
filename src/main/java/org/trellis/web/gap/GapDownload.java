package org.trellis.web.gap;

import io.micronaut.http.HttpResponse;
import org.trellis.gap.GapReport;
import org.trellis.model.catalog.Catalog;
import org.trellis.report.Json;
import org.trellis.report.Words;
import org.trellis.report.gap.GapCsv;
import org.trellis.report.gap.GapJson;
import org.trellis.report.gap.GapText;
import org.trellis.web.words.Download;

/** A gap report as a file. */
enum GapDownload {
    TEXT("text/plain", "txt") {
        @Override
        String write(GapReport report, Catalog catalog, Words words) {
            return GapText.of(report, catalog, words);
        }
    },
    CSV("text/csv", "csv") {
        @Override
        String write(GapReport report, Catalog catalog, Words words) {
            return GapCsv.of(report, catalog, words);
        }
    },
    JSON("application/json", "json") {
        @Override
        String write(GapReport report, Catalog catalog, Words words) {
            return Json.text(GapJson.of(report, catalog, words));
        }
    };

    private final String type;
    private final String ending;

    GapDownload(String type, String ending) {
        this.type = type;
        this.ending = ending;
    }

    abstract String write(GapReport report, Catalog catalog, Words words);

    static GapDownload of(String format) {
        return Download.format(GapDownload.class, format);
    }

    HttpResponse<String> answer(GapReport report, Catalog catalog, Words words) {
        String name = "gap-" + report.job().id().code() + "-" + report.on() + "." + ending;
        return Download.of(name, type, write(report, catalog, words));
    }
}
