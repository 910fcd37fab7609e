package org.trellis.web.apprentice;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import org.trellis.report.apprentice.LogCsv;
import org.trellis.report.apprentice.LogJson;
import org.trellis.report.apprentice.RapidsFile;
import org.trellis.schedule.LogBook;
import org.trellis.web.Visit;
import org.trellis.web.words.Download;

/** A log to take along. */
@Controller("/apprentices/{id}")
@Produces(MediaType.ALL)
final class LogFilesController {
    private static final String CSV = "text/csv";

    private final ApprenticeLog log;
    private final ApprenticeWords words;

    LogFilesController(ApprenticeLog log, ApprenticeWords words) {
        this.log = log;
        this.words = words;
    }

    @Get("/hours.csv")
    HttpResponse<String> hours(Visit visit, String id) {
        LogBook book = log.book(log.get(id));
        return Download.of(id + "-hours.csv", CSV, LogCsv.of(book, words.said(visit.words())));
    }

    @Get("/rapids.csv")
    HttpResponse<String> rapids(String id) {
        return Download.of(id + "-rapids.csv", CSV, RapidsFile.of(log.book(log.get(id))));
    }

    @Get("/log.json")
    HttpResponse<String> json(Visit visit, String id) {
        LogBook book = log.book(log.get(id));
        String text = LogJson.of(book, words.said(visit.words()));
        return Download.of(id + ".json", MediaType.APPLICATION_JSON, text);
    }
}
