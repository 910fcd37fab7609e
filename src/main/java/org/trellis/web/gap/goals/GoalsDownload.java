package org.trellis.web.gap.goals;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import java.nio.charset.StandardCharsets;
import org.trellis.gap.GapReport;
import org.trellis.gap.goals.Goals;
import org.trellis.model.catalog.Catalog;
import org.trellis.report.Json;
import org.trellis.report.Words;
import org.trellis.report.document.DocumentPdf;
import org.trellis.report.document.DocumentText;
import org.trellis.report.gap.goals.GoalsCsv;
import org.trellis.report.gap.goals.GoalsJson;
import org.trellis.report.gap.goals.GoalsPaper;
import org.trellis.web.words.Download;

/** Goals side by side as a file. */
enum GoalsDownload {
    TEXT("text/plain;charset=utf-8", "txt"),
    CSV("text/csv;charset=utf-8", "csv"),
    JSON("application/json;charset=utf-8", "json"),
    PDF("application/pdf", "pdf");

    private final String type;
    private final String ending;

    GoalsDownload(String type, String ending) {
        this.type = type;
        this.ending = ending;
    }

    static GoalsDownload of(String format) {
        return Download.format(GoalsDownload.class, format);
    }

    /** Named by case and day. */
    HttpResponse<byte[]> answer(Goals goals, boolean presumed, Catalog catalog, Words words) {
        GapReport any = goals.goals().get(0).report();
        String name = "goals-" + any.person().id() + "-" + any.on() + "." + ending;
        byte[] bytes =
                this == PDF
                        ? DocumentPdf.of(GoalsPaper.of(goals, catalog, words))
                        : text(goals, presumed, catalog, words).getBytes(StandardCharsets.UTF_8);
        return Download.bytes(name, MediaType.of(type), bytes);
    }

    private String text(Goals goals, boolean presumed, Catalog catalog, Words words) {
        return switch (this) {
            case JSON -> Json.text(GoalsJson.of(goals, presumed, catalog, words));
            case CSV -> GoalsCsv.of(goals, catalog, words);
            default -> DocumentText.of(GoalsPaper.of(goals, catalog, words));
        };
    }
}
