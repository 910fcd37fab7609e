package org.trellis.web;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.trellis.files.reading.Nearest;
import org.trellis.message.Message;
import org.trellis.model.CompetencyModel;
import org.trellis.model.Job;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.catalog.Ladder;
import org.trellis.model.catalog.National;
import org.trellis.model.person.PersonDay;
import org.trellis.report.Words;
import org.trellis.web.problem.UnknownValue;
import org.trellis.web.words.Links;
import org.trellis.web.words.WrongDay;

/** Finds what an address names, or says what is nearest to it. */
@Singleton
public final class Lookup {
    private enum YesNo {
        YES,
        NO
    }

    private final Catalog catalog;

    Lookup(Catalog catalog) {
        this.catalog = catalog;
    }

    /**
     * @param name {@code ladder/job}
     * @throws Missing when there is no such job
     */
    public Job job(String name, Words words) {
        return catalog.jobs()
                .filter(job -> job.id().toString().equals(name))
                .findFirst()
                .orElseThrow(() -> new Missing(name, nearJobs(name, words)));
    }

    /**
     * A job of a ladder, or a U.S. occupation by {@code onet/29-1141.00} or by its code alone;
     * empty for a blank name.
     *
     * @throws Missing when there is no such job
     */
    public Optional<Job> findAnyJob(Optional<String> name, Words words) {
        return name.map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(text -> National.isWritten(text) ? occupation(text, words) : job(text, words));
    }

    /** A U.S. occupation by its code. */
    public Job occupation(String text, Words words) {
        return catalog.national()
                .findWritten(text)
                .orElseThrow(() -> new Missing(text, nearOccupations(text, words)));
    }

    private List<Missing.Suggestion> nearOccupations(String text, Words words) {
        var known = catalog.national().occupations();
        return Nearest.names(National.code(text), known.keySet()).stream()
                .map(
                        code ->
                                new Missing.Suggestion(
                                        code,
                                        words.text(known.get(code).title()),
                                        Links.gap(National.job(code))))
                .toList();
    }

    /** Empty for a blank name. */
    public Optional<Job> findJob(Optional<String> name, Words words) {
        return name.filter(text -> !text.isBlank()).map(text -> job(text.strip(), words));
    }

    /**
     * @throws Missing when there is no such ladder
     */
    public Ladder ladder(String code, Words words) {
        Ladder found = catalog.ladders().get(code);
        if (found == null) {
            throw new Missing(code, nearLadders(code, words));
        }
        return found;
    }

    /**
     * @throws Missing when there is no such model
     */
    public CompetencyModel model(String code, Words words) {
        Optional<CompetencyModel> found = catalog.findModel(code);
        if (found.isEmpty()) {
            throw new Missing(
                    code,
                    nearest(code, List.copyOf(catalog.models().keySet())).stream()
                            .map(each -> catalog.models().get(each))
                            .map(
                                    each ->
                                            new Missing.Suggestion(
                                                    each.code(),
                                                    words.text(each.title()),
                                                    Links.model(each.code())))
                            .toList());
        }
        return found.get();
    }

    /**
     * The day an answer holds for; today when none is asked for.
     *
     * @throws WrongDay when {@code text} is not a date like 2026-05-31, or far from today
     */
    public LocalDate on(Optional<String> text) {
        LocalDate today = LocalDate.now();
        String typed = text.map(String::strip).orElse("");
        try {
            LocalDate day = typed.isEmpty() ? today : LocalDate.parse(typed);
            if (PersonDay.ASKED.holds(day, today)) {
                return day;
            }
        } catch (DateTimeParseException e) {
            throw new WrongDay(Message.of("error.date", typed));
        }
        throw new WrongDay(Message.of("error.date.within", typed, PersonDay.ASKED.expected(today)));
    }

    /**
     * The constant that {@code text} names, in any case.
     *
     * @throws UnknownValue when there is none
     */
    public <E extends Enum<E>> E oneOf(Class<E> type, Optional<String> text, E otherwise) {
        if (text.isEmpty() || text.get().isBlank()) {
            return otherwise;
        }
        try {
            return Enum.valueOf(type, text.get().strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw UnknownValue.of(type, text.get().strip());
        }
    }

    /**
     * {@code yes} or {@code no}, in any case.
     *
     * @throws UnknownValue for anything else
     */
    public boolean yes(Optional<String> text, boolean otherwise) {
        return oneOf(YesNo.class, text, otherwise ? YesNo.YES : YesNo.NO) == YesNo.YES;
    }

    private List<Missing.Suggestion> nearJobs(String name, Words words) {
        List<String> known = catalog.jobs().map(job -> job.id().toString()).toList();
        List<Missing.Suggestion> near =
                Nearest.names(name, known).stream()
                        .map(each -> catalog.getJob(Job.Id.parse(each)))
                        .map(
                                job ->
                                        new Missing.Suggestion(
                                                job.id().toString(),
                                                words.text(job.title()),
                                                Links.job(job.id())))
                        .toList();
        return near.isEmpty() ? nearLadders(name.split("/", 2)[0], words) : near;
    }

    private List<Missing.Suggestion> nearLadders(String code, Words words) {
        return nearest(code, List.copyOf(catalog.ladders().keySet())).stream()
                .map(each -> catalog.ladders().get(each))
                .map(
                        ladder ->
                                new Missing.Suggestion(
                                        ladder.code(),
                                        words.text(ladder.title()),
                                        Links.ladder(ladder.code())))
                .toList();
    }

    /** The nearest names; all of them when none is near. */
    private static List<String> nearest(String name, List<String> known) {
        List<String> near = Nearest.names(name, known);
        return near.isEmpty() ? known : near;
    }
}
