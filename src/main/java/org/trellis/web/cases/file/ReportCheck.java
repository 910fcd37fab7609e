package org.trellis.web.cases.file;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trellis.files.person.PersonFile;
import org.trellis.gap.GapReport;
import org.trellis.gap.Importance;
import org.trellis.model.Job;
import org.trellis.model.person.Person;
import org.trellis.report.Words;
import org.trellis.report.gap.GapHeading;
import org.trellis.report.gap.progress.Changes;
import org.trellis.report.gap.progress.Snapshot;
import org.trellis.report.gap.progress.SnapshotText;
import org.trellis.store.person.SavedReport;
import org.trellis.web.Visit;
import org.trellis.web.cases.PersonFacts;
import org.trellis.web.region.Here;
import org.trellis.web.region.Regions;

/**
 * What a saved report would say otherwise: asked again today, with the client's answers and the
 * data as they are now. The saved one stays as it is.
 */
final class ReportCheck {
    private final Visit visit;
    private final SavedReport saved;
    private final Job.Id job;
    private final Snapshot then;

    ReportCheck(Visit visit, SavedReport saved) {
        this.visit = visit;
        this.saved = saved;
        this.job = Job.Id.parse(saved.job());
        this.then = SnapshotText.parse(saved.result().outcome());
    }

    /** Empty when the data has no such job any more. */
    Optional<Snapshot> today() {
        return visit.person().flatMap(person -> ask(visit.here(), person, LocalDate.now()));
    }

    /**
     * The saved answers on the saved day, with the data of today for the region of the saved
     * answers; empty when they are unread.
     */
    private Optional<Snapshot> sameAnswers(Regions regions) {
        return savedPerson()
                .flatMap(person -> ask(regions.person(Optional.of(person)), person, saved.on()));
    }

    private Optional<Person> savedPerson() {
        byte[] yaml = saved.inputs().person().getBytes(StandardCharsets.UTF_8);
        return PersonFile.read(yaml, saved.caseId(), visit.here().catalog(), LocalDate.now())
                .person();
    }

    /**
     * What it came to: its verdict in the language of the visit where the saved answers still lead
     * to it, word for word; else as it was saved. The paper stays as it is.
     */
    SavedReport.Result result() {
        SavedReport.Result result = saved.result();
        if (result.lang().equals(visit.language())) {
            return result;
        }
        var before = Words.of(result.lang());
        return savedPerson()
                .flatMap(person -> report(visit.here(), person, saved.on()))
                .filter(same -> GapHeading.verdict(same, before).equals(result.verdict()))
                .map(same -> GapHeading.verdict(same, visit.words()))
                .map(told -> new SavedReport.Result(told, visit.language(), result.outcome()))
                .orElse(result);
    }

    private Optional<Snapshot> ask(Here here, Person person, LocalDate on) {
        return report(here, person, on).map(Snapshot::of);
    }

    private Optional<GapReport> report(Here here, Person person, LocalDate on) {
        String choices = saved.inputs().question();
        var importance = choices.contains("importance=future") ? Importance.FUTURE : Importance.NOW;
        boolean presumed = !choices.contains("presumed=no");
        return here.catalog()
                .findJob(job)
                .map(found -> here.gaps().report(person, job, on, importance, presumed));
    }

    /** What a later report says otherwise, figures first. */
    List<Changes.Row> changes(Snapshot later) {
        var changes = new Changes(then, later, job, visit.here().catalog(), visit.words());
        List<Changes.Row> rows = new ArrayList<>(changes.figures());
        rows.removeIf(row -> !row.isChange());
        rows.addAll(changes.changes());
        return rows;
    }

    boolean isUnchanged(Snapshot later) {
        return then.saysTheSame(later);
    }

    /** What the data alone changes: the same answers on the same day. */
    List<Changes.Row> changesOfData(Regions regions) {
        return sameAnswers(regions).map(this::changes).orElse(List.of());
    }

    /** What is known of the client now and was not, or was otherwise, then. */
    List<PersonFacts.Difference> changesOfAnswers() {
        var catalog = visit.here().catalog();
        var words = visit.words();
        Optional<Person> now = visit.person();
        return savedPerson()
                .filter(person -> now.isPresent())
                .map(person -> PersonFacts.of(person, catalog, words))
                .map(facts -> facts.differences(PersonFacts.of(now.get(), catalog, words)))
                .orElse(List.of());
    }
}
