package org.trellis.web.schedule;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trellis.model.catalog.Catalog;
import org.trellis.report.document.Document;
import org.trellis.report.document.DocumentDocx;
import org.trellis.report.document.DocumentHtml;
import org.trellis.report.document.DocumentPdf;
import org.trellis.report.schedule.AppendixA;
import org.trellis.report.schedule.MentorOutline;
import org.trellis.report.schedule.RulePanel;
import org.trellis.web.Pages;
import org.trellis.web.Visit;
import org.trellis.web.words.UnknownFormat;

/** The papers of a schedule as pages: the document itself, and the mentor's outline. */
@Controller("/schedules/{name}")
final class PaperController {
    private final Pages pages;
    private final Catalog catalog;
    private final ScheduleList schedules;
    private final SchedulePages words;

    PaperController(Pages pages, Catalog catalog, ScheduleList schedules, SchedulePages words) {
        this.pages = pages;
        this.catalog = catalog;
        this.schedules = schedules;
        this.words = words;
    }

    @Get("/paper")
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<String> paper(Visit visit, String name) {
        ScheduleList.Listed listed = schedules.get(visit, name);
        Document paper = AppendixA.of(listed.schedule(), catalog, visit.words());
        var findings = words.findings(listed.schedule());
        return show(visit, listed, RulePanel.after(paper, findings, catalog), "");
    }

    @Get("/mentor")
    @Produces(MediaType.ALL)
    HttpResponse<?> mentor(Visit visit, String name, @QueryValue Optional<String> format) {
        ScheduleList.Listed listed = schedules.get(visit, name);
        Document outline = MentorOutline.of(listed.schedule(), catalog, visit.words());
        if (format.isEmpty()) {
            return show(visit, listed, outline, "/mentor");
        }
        boolean docx = format.get().equals("docx");
        if (!docx && !format.get().equals("pdf")) {
            throw new UnknownFormat(format.get(), List.of("docx", "pdf"));
        }
        byte[] file = docx ? DocumentDocx.of(outline) : DocumentPdf.of(outline);
        String type =
                docx
                        ? "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
                        : "application/pdf";
        String header =
                "attachment; filename=\"mentor-" + listed.name() + "." + format.get() + "\"";
        return HttpResponse.ok(file)
                .contentType(MediaType.of(type))
                .header("Content-Disposition", header);
    }

    private HttpResponse<String> show(
            Visit visit, ScheduleList.Listed listed, Document document, String part) {
        return pages.show(
                visit,
                "schedule/paper",
                Map.of(
                        "heading", document.title(),
                        "body", DocumentHtml.body(document),
                        "back", listed.href(),
                        "name", visit.words().text(listed.schedule().title()),
                        "download", listed.href() + part));
    }
}
