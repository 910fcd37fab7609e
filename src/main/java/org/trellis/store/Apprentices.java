package org.trellis.store;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.trellis.model.apprentice.Apprentice;
import org.trellis.model.apprentice.Demonstrated;
import org.trellis.model.apprentice.LogPart;
import org.trellis.model.apprentice.SignedWeek;
import org.trellis.model.apprentice.Timesheet;
import org.trellis.model.apprentice.Worked;
import org.trellis.model.schedule.Hours;
import org.trellis.store.seal.Vault;

/**
 * The log of apprentices. Each method is one transaction: what it was given stands whole, also
 * after the program is killed, or not at all. What is deleted leaves no trace in the database
 * files.
 */
@Singleton
@Requires(property = "datasources.default.url")
public final class Apprentices {
    private final ApprenticeRows apprentices;
    private final HoursRows hours;
    private final ShownRows shown;
    private final SignedRows signed;
    private final Vault vault;
    private final Writes writes;

    Apprentices(
            ApprenticeRows apprentices,
            HoursRows hours,
            ShownRows shown,
            SignedRows signed,
            Vault vault,
            Writes writes) {
        this.apprentices = apprentices;
        this.hours = hours;
        this.shown = shown;
        this.signed = signed;
        this.vault = vault;
        this.writes = writes;
    }

    /**
     * Begins a log; nothing is changed when there is one of this id.
     *
     * @return whether it was begun
     */
    public boolean add(Apprentice kept, Instant now) {
        return writes.write(
                () -> {
                    boolean isNew = !apprentices.existsById(code(kept.id()));
                    if (isNew) {
                        String at = now.truncatedTo(ChronoUnit.SECONDS).toString();
                        String started = kept.started().toString();
                        apprentices.save(
                                new ApprenticeRow(kept.id(), started, at, kept.schedule(), null)
                                        .sealed(vault));
                    }
                    return isNew;
                });
    }

    /** In the order of their ids. */
    public List<Apprentice> list() {
        return apprentices.findAllOrderById().stream()
                .map(this::kept)
                .sorted(vault.isSealing() ? Comparator.comparing(Apprentice::id) : (a, b) -> 0)
                .toList();
    }

    public Optional<Apprentice> find(String id) {
        return apprentices.findById(code(id)).map(this::kept);
    }

    private String code(String id) {
        return vault.code(ApprenticeRow.TABLE, id);
    }

    private Apprentice kept(ApprenticeRow kept) {
        ApprenticeRow row = kept.opened(vault);
        return new Apprentice(row.id(), KeptText.dayOrFirst(row.started()), row.schedule());
    }

    /** By week or day, then number of the part. */
    public List<Worked> hours(String id) {
        return hours.findByApprenticeIdOrderByWeekAndProcess(code(id)).stream()
                .map(Apprentices::worked)
                .toList();
    }

    private static Worked worked(HoursRow row) {
        return new Worked(
                LocalDate.parse(row.week()),
                Worked.Span.valueOf(row.span()),
                new LogPart(LogPart.Kind.valueOf(row.kind()), row.process()),
                new Hours(row.minutes()));
    }

    /**
     * Keeps all hours of a timesheet when they are possible and {@code yes} is the answer to what
     * it replaces, else none; held against the log in the same transaction.
     *
     * @param yes the question of the timesheet; empty agrees to no replacement
     */
    public Timesheet enter(String id, Function<List<Worked>, Timesheet> held, String yes) {
        return writes.write(
                () -> {
                    Timesheet sheet = held.apply(hours(id));
                    if (sheet.isPossible() && sheet.question().equals(yes)) {
                        sheet.gone().forEach(each -> hours.deleteById(key(code(id), each)));
                        sheet.entered().forEach(each -> put(id, each));
                    }
                    return sheet;
                });
    }

    private void put(String id, Worked worked) {
        hours.put(
                key(code(id), worked),
                code(id),
                worked.from().toString(),
                worked.part().number(),
                worked.hours().minutes(),
                worked.span().name(),
                worked.part().kind().name());
    }

    /** As of old for a week on the job. */
    private static String key(String code, Worked worked) {
        boolean week = worked.span() == Worked.Span.WEEK;
        String part =
                week && worked.isOnTheJob()
                        ? "" + worked.part().number()
                        : worked.part().code() + "|" + worked.span();
        return code + "|" + worked.from() + "|" + part;
    }

    /** By week. */
    public List<SignedWeek> signed(String id) {
        return signed.findByApprenticeIdOrderByWeek(code(id)).stream()
                .map(row -> row.opened(vault))
                .map(
                        row ->
                                new SignedWeek(
                                        LocalDate.parse(row.week()),
                                        row.signer(),
                                        LocalDate.parse(row.signedOn()),
                                        row.entries()))
                .toList();
    }

    /**
     * Signs every week of the log up to a day whose hours nobody has signed as they stand.
     *
     * @return how many weeks
     */
    public int sign(String id, LocalDate through, String by, LocalDate on) {
        return writes.write(
                () -> {
                    List<Worked> log = hours(id);
                    List<SignedWeek> before = signed(id);
                    List<SignedWeek> now =
                            log.stream()
                                    .map(Worked::week)
                                    .distinct()
                                    .filter(week -> !week.isAfter(through))
                                    .map(week -> SignedWeek.of(week, by, on, log))
                                    .filter(week -> before.stream().noneMatch(week::isSameAs))
                                    .toList();
                    now.forEach(each -> put(id, each));
                    return now.size();
                });
    }

    private void put(String id, SignedWeek week) {
        String code = code(id);
        String key = code + "|" + week.week();
        signed.deleteById(key);
        String day = week.week().toString();
        String on = week.on().toString();
        signed.save(new SignedRow(key, code, day, week.by(), on, week.entries()).sealed(vault));
    }

    /** Another copy of the schedule, with the same work processes and courses. */
    public void change(String id, String schedule) {
        writes.write(
                () -> {
                    ApprenticeRow row = apprentices.findById(code(id)).orElseThrow();
                    return apprentices.update(
                            new ApprenticeRow(id, row.started(), row.savedAt(), schedule, null)
                                    .sealed(vault));
                });
    }

    /** By day. */
    public List<Demonstrated> demonstrations(String id) {
        return shown.findByApprenticeIdOrderByShownOn(code(id)).stream()
                .map(row -> row.opened(vault))
                .map(
                        row ->
                                new Demonstrated(
                                        row.process(),
                                        row.skill(),
                                        row.rating(),
                                        row.assessor(),
                                        LocalDate.parse(row.shownOn())))
                .toList();
    }

    public void add(String id, Demonstrated each) {
        String day = each.on().toString();
        String key = UUID.randomUUID().toString();
        ShownRow row =
                new ShownRow(
                        key,
                        code(id),
                        each.process(),
                        each.skill(),
                        each.rating(),
                        each.assessor(),
                        day);
        writes.write(() -> shown.save(row.sealed(vault)));
    }

    /**
     * With all hours and demonstrations.
     *
     * @return whether nothing of it is left in the database files; else it goes as soon as no other
     *     program is reading them
     */
    public boolean delete(String id) {
        return writes.delete(() -> apprentices.deleteById(code(id)));
    }
}
