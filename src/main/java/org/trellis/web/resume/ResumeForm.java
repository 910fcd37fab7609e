package org.trellis.web.resume;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.trellis.model.Credential;
import org.trellis.model.Job;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.person.Bound;
import org.trellis.model.person.Person;
import org.trellis.model.person.Person.HeldCredential;
import org.trellis.model.person.Work;
import org.trellis.model.person.Work.Served;
import org.trellis.report.Words;
import org.trellis.web.profile.Answers;
import org.trellis.web.resume.ResumeRow.Choice;

/** What somebody confirmed of a résumé. A line without a choice is left out. */
final class ResumeForm {
    private static final int MOST = 60;

    private final Catalog catalog;
    private final Answers answers;
    private final LocalDate today;
    private final List<Served> past = new ArrayList<>();
    private final List<HeldCredential> credentials = new ArrayList<>();
    private Optional<Served> now = Optional.empty();

    ResumeForm(Catalog catalog, Answers answers, LocalDate today) {
        this.catalog = catalog;
        this.answers = answers;
        this.today = today;
    }

    /** The answers hold what is wrong. */
    void read() {
        for (int i = 0; i < MOST && answers.has("text" + i); i++) {
            if (answers.has("pick" + i)) {
                if (answers.is("work" + i, "yes")) {
                    job(i);
                } else {
                    credential(i);
                }
            }
        }
    }

    private void job(int i) {
        Optional<Job.Id> job = answers.job("pick" + i, id -> catalog.findJob(id).isPresent());
        OptionalDouble months = answers.number("months" + i, Bound.MONTHS);
        Optional<LocalDate> until = answers.pastDate("until" + i, today);
        boolean present = answers.has("now" + i);
        if (present && now.isPresent()) {
            answers.fault("now" + i, "resume.two");
        }
        if (present && until.isPresent()) {
            answers.fault("until" + i, "resume.now.until");
        }
        if (job.isPresent() && present) {
            now = Optional.of(new Served(job.get(), months));
        } else {
            job.ifPresent(id -> past.add(new Served(id, months, until)));
        }
    }

    private void credential(int i) {
        Optional<Credential> found = credential(answers.value("pick" + i), catalog);
        Optional<LocalDate> earned = answers.pastDate("until" + i, today);
        if (found.isEmpty()) {
            answers.fault("pick" + i, "ratings.wrong");
            return;
        }
        credentials.add(new HeldCredential(found.get().id(), earned, Optional.empty()));
    }

    private static Optional<Credential> credential(String code, Catalog catalog) {
        return catalog.credentials().values().stream()
                .filter(each -> each.id().code().equals(code))
                .findFirst();
    }

    /**
     * What was known before stays; the same again is not added twice, and a job that is taken again
     * as current or as past moves there.
     */
    Person addTo(Person before) {
        List<HeldCredential> held = before.credentials().orElse(List.of());
        List<HeldCredential> more =
                credentials.stream()
                        .filter(
                                each ->
                                        held.stream()
                                                .noneMatch(
                                                        own ->
                                                                own.credential()
                                                                        .equals(each.credential())))
                        .toList();
        return before.with(work(before))
                .with(
                        before.qualifications()
                                .withCredentials(
                                        more.isEmpty()
                                                ? before.credentials()
                                                : Optional.of(joined(held, more))));
    }

    private Work work(Person before) {
        List<Served> kept =
                before.history().stream()
                        .filter(each -> now.filter(job -> isSame(job, each)).isEmpty())
                        .toList();
        List<Served> history = joined(kept, past);
        Optional<Served> had = before.job().map(job -> new Served(job, before.monthsInJob()));
        boolean over = had.filter(job -> past.stream().anyMatch(p -> isSame(job, p))).isPresent();
        Optional<Served> current = now.or(() -> over ? Optional.empty() : had);
        boolean same = current.map(Served::job).equals(before.job());
        return new Work(
                current.map(Served::job),
                current.map(Served::months).orElse(OptionalDouble.empty()),
                same ? before.payUsdPerYear() : OptionalDouble.empty(),
                history);
    }

    /** The same job for as long: another time in it has other months. */
    private static boolean isSame(Served one, Served other) {
        return one.job().equals(other.job()) && one.months().equals(other.months());
    }

    private static <T> List<T> joined(List<T> before, List<T> more) {
        return Stream.concat(before.stream(), more.stream()).distinct().toList();
    }

    /** The page again as it was, from what the form brought. */
    static List<ResumeRow> rows(Answers answers, Catalog catalog) {
        List<ResumeRow> rows = new ArrayList<>();
        for (int i = 0; i < MOST && answers.has("text" + i); i++) {
            boolean work = answers.is("work" + i, "yes");
            rows.add(
                    new ResumeRow(
                            i,
                            work,
                            Words.clean(answers.value("text" + i)),
                            choices(answers.value("offered" + i), work, catalog),
                            answers.value("months" + i),
                            answers.value("until" + i),
                            answers.has("now" + i),
                            answers.has("off" + i)));
        }
        return rows;
    }

    private static List<Choice> choices(String ids, boolean work, Catalog catalog) {
        return Arrays.stream(ids.split(" "))
                .flatMap(
                        id ->
                                work
                                        ? job(id, catalog).stream()
                                        : credential(id, catalog)
                                                .map(each -> new Choice(id, each.name()))
                                                .stream())
                .toList();
    }

    private static Optional<Choice> job(String id, Catalog catalog) {
        try {
            return catalog.findJob(Job.Id.parse(id)).map(job -> new Choice(id, job.title()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
