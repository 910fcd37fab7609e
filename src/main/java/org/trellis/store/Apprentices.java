package org.trellis.store;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.trellis.model.apprentice.Apprentice;
import org.trellis.model.apprentice.Demonstrated;
import org.trellis.model.apprentice.Timesheet;
import org.trellis.model.apprentice.Worked;
import org.trellis.model.schedule.Hours;

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
    private final Writes writes;

    Apprentices(ApprenticeRows apprentices, HoursRows hours, ShownRows shown, Writes writes) {
        this.apprentices = apprentices;
        this.hours = hours;
        this.shown = shown;
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
                    boolean isNew = !apprentices.existsById(kept.id());
                    if (isNew) {
                        String at = now.truncatedTo(ChronoUnit.SECONDS).toString();
                        String started = kept.started().toString();
                        apprentices.save(
                                new ApprenticeRow(kept.id(), started, at, kept.schedule()));
                    }
                    return isNew;
                });
    }

    /** In the order of their ids. */
    public List<Apprentice> list() {
        return apprentices.findAllOrderById().stream().map(Apprentices::kept).toList();
    }

    public Optional<Apprentice> find(String id) {
        return apprentices.findById(id).map(Apprentices::kept);
    }

    private static Apprentice kept(ApprenticeRow row) {
        return new Apprentice(row.id(), LocalDate.parse(row.started()), row.schedule());
    }

    /** By week, then process. */
    public List<Worked> hours(String id) {
        return hours.findByApprenticeIdOrderByWeekAndProcess(id).stream()
                .map(
                        row ->
                                new Worked(
                                        LocalDate.parse(row.week()),
                                        row.process(),
                                        new Hours(row.minutes())))
                .toList();
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
                        sheet.entered().forEach(each -> put(id, each));
                    }
                    return sheet;
                });
    }

    private void put(String id, Worked worked) {
        String week = worked.week().toString();
        String key = id + "|" + week + "|" + worked.process();
        hours.put(key, id, week, worked.process(), worked.hours().minutes());
    }

    /** By day. */
    public List<Demonstrated> demonstrations(String id) {
        return shown.findByApprenticeIdOrderByShownOn(id).stream()
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
                        key, id, each.process(), each.skill(), each.rating(), each.assessor(), day);
        writes.write(() -> shown.save(row));
    }

    /**
     * With all hours and demonstrations.
     *
     * @return whether nothing of it is left in the database files; else it goes as soon as no other
     *     program is reading them
     */
    public boolean delete(String id) {
        return writes.delete(() -> apprentices.deleteById(id));
    }
}
