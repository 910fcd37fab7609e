package org.trellis.web.cases.file;

import java.util.Optional;
import org.trellis.model.Job;
import org.trellis.report.gap.progress.Snapshot;
import org.trellis.store.person.SavedReport;
import org.trellis.web.Visit;

/**
 * A saved report in the list of a client.
 *
 * @param job what it is called now
 * @param result what it came to, in the language of the visit where that can be said
 * @param today whether a report made today says the same: same, other, or gone with the job
 */
public record ReportLine(SavedReport report, String job, SavedReport.Result result, String today) {
    static ReportLine of(SavedReport report, Visit visit) {
        var check = new ReportCheck(visit, report);
        Optional<Snapshot> today = check.today();
        String state = today.map(now -> check.isUnchanged(now) ? "same" : "other").orElse("gone");
        return new ReportLine(report, job(report, visit), check.result(), state);
    }

    /** The title, or the id of a job that the data no longer has. */
    static String job(SavedReport report, Visit visit) {
        return visit.here()
                .catalog()
                .findJob(Job.Id.parse(report.job()))
                .map(job -> visit.words().text(job.title()))
                .orElse(report.job());
    }
}
