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
import org.trellis.report.schedule.AgreementPaper;
import org.trellis.report.schedule.MentorOutline;
import org.trellis.report.schedule.check.RulePanel;
import org.trellis.web.Missing;
import org.trellis.web.Pages;
import org.trellis.web.Visit;
import org.trellis.web.words.UnknownFormat;

/** The papers of a schedule as pages and files. */
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
        Document paper = words.appendix(listed.schedule(), visit.words());
        var checked = words.checked(listed.schedule());
        return show(visit, listed, RulePanel.after(paper, checked), "");
    }

    @Get("/mentor")
    @Produces(MediaType.ALL)
    HttpResponse<?> mentor(Visit visit, String name, @QueryValue Optional<String> format) {
        ScheduleList.Listed listed = schedules.get(visit, name);
        Document outline = MentorOutline.of(listed.schedule(), catalog, visit.words());
        return paper(visit, listed, outline, "mentor", "/mentor", format);
    }

    /** The standards with everything that belongs to them, and the agreement alone. */
    @Get("/papers/{kind}")
    @Produces(MediaType.ALL)
    HttpResponse<?> papers(
            Visit visit, String name, String kind, @QueryValue Optional<String> format) {
        ScheduleList.Listed listed = schedules.get(visit, name);
        Document paper =
                switch (kind) {
                    case "standards" -> words.standards(listed.schedule(), visit.words());
                    case "agreement" ->
                            AgreementPaper.of(listed.schedule(), catalog, visit.words());
                    default -> throw new Missing(kind, List.of());
                };
        return paper(visit, listed, paper, kind, "/papers/" + kind, format);
    }

    private HttpResponse<?> paper(
            Visit visit,
            ScheduleList.Listed listed,
            Document paper,
            String kind,
            String part,
            Optional<String> format) {
        if (format.isEmpty()) {
            return show(visit, listed, paper, part);
        }
        boolean docx = format.get().equals("docx");
        if (!docx && !format.get().equals("pdf")) {
            throw new UnknownFormat(format.get(), List.of("docx", "pdf"));
        }
        byte[] file = docx ? DocumentDocx.of(paper) : DocumentPdf.of(paper);
        String type =
                docx
                        ? "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
                        : "application/pdf";
        String name = kind + "-" + listed.name() + "." + format.get();
        return HttpResponse.ok(file)
                .contentType(MediaType.of(type))
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"");
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
