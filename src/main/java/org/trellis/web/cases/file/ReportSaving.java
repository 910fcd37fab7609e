package org.trellis.web.cases.file;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.trellis.files.person.PersonFile;
import org.trellis.gap.GapReport;
import org.trellis.gap.employment.EmploymentPlan;
import org.trellis.report.document.DocumentPdf;
import org.trellis.report.gap.GapHeading;
import org.trellis.report.gap.progress.Snapshot;
import org.trellis.report.gap.progress.SnapshotText;
import org.trellis.store.person.CaseRecord;
import org.trellis.store.person.SavedReport;
import org.trellis.store.person.SavedReports;
import org.trellis.web.Missing;
import org.trellis.web.Pages;
import org.trellis.web.Visit;
import org.trellis.web.client.ClientAddress;
import org.trellis.web.client.FormVersion;
import org.trellis.web.client.OpenClient;
import org.trellis.web.gap.GapDownload;
import org.trellis.web.gap.GapQuery;

/**
 * Keeps the paper that two people sign, with the client who is open, as it is on that day. The same
 * content is kept once.
 */
@Singleton
public final class ReportSaving {
    /** As many digits of the content's hash as make an id. */
    private static final int ID = 40;

    /** Fields that say what to do, not what the plan is. */
    private static final List<String> NOT_PLAN = List.of("csrf", "case", "format", "more");

    private final SavedReports reports;
    private final CaseRecord record;

    /**
     * @param reports null on a public server, as {@code record} is
     */
    ReportSaving(@Nullable SavedReports reports, @Nullable CaseRecord record) {
        this.reports = reports;
        this.record = record;
    }

    /** Whether what a form shows has changed since it was opened: what was read is never saved. */
    public static boolean isOutdated(Visit visit) {
        Optional<FormVersion> read = FormVersion.of(visit.request());
        return read.isPresent()
                && !visit.client().map(OpenClient::form).equals(read)
                && visit.client().isPresent();
    }

    /**
     * @param typed the fields of the plan; empty where it is the one that the gap alone proposes
     * @return to the page of the saved report
     */
    public HttpResponse<String> save(
            Visit visit, GapQuery asked, GapDownload.Content content, Map<String, String> typed) {
        OpenClient client = visit.client().orElseThrow(() -> new Missing("client", List.of()));
        SavedReport report = report(visit, client, asked, content, typed);
        boolean isNew = reports.add(report);
        if (isNew) {
            record.log(client.address(), CaseRecord.Kind.REPORTED, Instant.now());
        }
        String done = !isNew ? "same" : remindsOf(visit, content) ? "review" : "saved";
        String page = "/client/report?id=" + report.id() + "&done=" + done;
        return Pages.go(ClientAddress.of(client.address(), page));
    }

    /** The first day of the paper is the next review, where none is set; whether it is now. */
    private static boolean remindsOf(Visit visit, GapDownload.Content content) {
        if (visit.client().orElseThrow().saved().review().isPresent()) {
            return false;
        }
        Optional<LocalDate> next =
                content.plan().reviews().stream()
                        .map(EmploymentPlan.Review::on)
                        .filter(day -> !day.isBefore(LocalDate.now()))
                        .min(Comparator.naturalOrder());
        next.ifPresent(day -> visit.rememberReview(next));
        return next.isPresent();
    }

    private static SavedReport report(
            Visit visit,
            OpenClient client,
            GapQuery asked,
            GapDownload.Content content,
            Map<String, String> typed) {
        var written = content.written();
        GapReport report = content.report();
        return new SavedReport(
                written.hash().substring(0, ID),
                client.caseId(),
                asked.job().toString(),
                asked.on(),
                Instant.now(),
                written.hash(),
                written.versions(),
                new SavedReport.Inputs(
                        asked.choices(), PersonFile.write(client.person()), plan(typed)),
                new SavedReport.Result(
                        GapHeading.verdict(report, visit.words()),
                        visit.language(),
                        SnapshotText.write(Snapshot.of(report))),
                "application/pdf",
                DocumentPdf.of(written.document()));
    }

    private static String plan(Map<String, String> typed) {
        return typed.entrySet().stream()
                .filter(field -> !NOT_PLAN.contains(field.getKey()) && !field.getValue().isBlank())
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** The plan of a saved report of the client who is open, to go on from; empty without one. */
    public Optional<Map<String, String>> plan(Visit visit, String id) {
        return find(visit, id)
                .map(report -> report.inputs().plan())
                .filter(plan -> !plan.isEmpty())
                .map(ReportSaving::fields);
    }

    private static Map<String, String> fields(String plan) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String each : plan.split("&")) {
            String[] parts = each.split("=", 2);
            fields.put(decoded(parts[0]), decoded(parts[1]));
        }
        return fields;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    /** Only one of the client who is open. */
    Optional<SavedReport> find(Visit visit, String id) {
        return visit.client()
                .filter(client -> reports != null)
                .flatMap(
                        client -> reports.find(id).filter(r -> r.caseId().equals(client.caseId())));
    }
}
