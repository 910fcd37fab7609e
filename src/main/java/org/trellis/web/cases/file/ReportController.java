package org.trellis.web.cases.file;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import jakarta.inject.Provider;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trellis.model.Job;
import org.trellis.report.document.ContentHash;
import org.trellis.report.gap.progress.Snapshot;
import org.trellis.report.gap.progress.SnapshotText;
import org.trellis.store.person.SavedReport;
import org.trellis.store.person.SavedReports;
import org.trellis.web.Missing;
import org.trellis.web.Pages;
import org.trellis.web.Visit;
import org.trellis.web.region.Regions;
import org.trellis.web.words.Download;
import org.trellis.web.words.Links;

/** A saved report: as it was, and what is different since. */
@Controller("/client/report")
@Requires(bean = SavedReports.class)
@Produces(MediaType.ALL)
final class ReportController {
    private final Pages pages;
    private final SavedReports reports;
    private final ReportSaving saving;
    private final Provider<Regions> regions;

    ReportController(
            Pages pages, SavedReports reports, ReportSaving saving, Provider<Regions> regions) {
        this.regions = regions;
        this.pages = pages;
        this.reports = reports;
        this.saving = saving;
    }

    private SavedReport report(Visit visit, String id) {
        return saving.find(visit, id)
                .orElseThrow(() -> new Missing(visit.words().say("saved.this"), List.of()));
    }

    /**
     * @param with a later report about the same job; without one it is held against today
     */
    @Get
    HttpResponse<String> report(
            Visit visit,
            @QueryValue Optional<String> id,
            @QueryValue Optional<String> with,
            @QueryValue Optional<String> done) {
        SavedReport report = report(visit, id.orElse(""));
        Map<String, Object> model = new HashMap<>();
        model.put("report", report);
        model.put("job", ReportLine.job(report, visit));
        model.put("hash", ContentHash.first(report.hash()));
        model.put("others", others(report));
        model.put("gap", Links.gap(Job.Id.parse(report.job())) + "&" + report.inputs().question());
        model.put("done", done.filter(List.of("saved", "same", "review")::contains).orElse(""));
        Optional<SavedReport> later =
                with.flatMap(other -> saving.find(visit, other))
                        .filter(other -> other.job().equals(report.job()));
        model.put("later", later);
        compare(model, visit, report, later);
        return pages.show(visit, "cases/report", model);
    }

    private void compare(
            Map<String, Object> model,
            Visit visit,
            SavedReport report,
            Optional<SavedReport> with) {
        var check = new ReportCheck(visit, report);
        model.put("result", check.result());
        Optional<Snapshot> later =
                with.map(r -> SnapshotText.parse(r.result().outcome())).or(check::today);
        model.put("known", later.isPresent());
        model.put("changes", later.map(check::changes).orElse(List.of()));
        boolean today = with.isEmpty() && later.isPresent();
        model.put("ofData", today ? check.changesOfData(regions.get()) : List.of());
        model.put("ofAnswers", today ? check.changesOfAnswers() : List.of());
    }

    /** Others about the same job, the newest first. */
    private List<SavedReport> others(SavedReport report) {
        List<SavedReport> others =
                new ArrayList<>(
                        reports.list(report.caseId()).stream()
                                .filter(other -> other.job().equals(report.job()))
                                .filter(other -> !other.id().equals(report.id()))
                                .toList());
        Collections.reverse(others);
        return others;
    }

    /** The same bytes as on the day it was saved. */
    @Get("/paper")
    HttpResponse<byte[]> paper(Visit visit, @QueryValue Optional<String> id) {
        SavedReport report = report(visit, id.orElse(""));
        String job = Job.Id.parse(report.job()).code();
        String name = "gap-" + report.caseId() + "-" + job + "-" + report.on() + ".pdf";
        return Download.bytes(name, MediaType.of(report.mediaType()), report.content());
    }
}
