package org.trellis.web.find;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.trellis.find.Found;
import org.trellis.find.NameLikeness;
import org.trellis.model.Job;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.catalog.National;
import org.trellis.model.person.Person;
import org.trellis.report.Words;
import org.trellis.web.Lookup;
import org.trellis.web.Visit;

/** Finds the job that somebody means: by its id, by its title, or by everyday words. */
@Singleton
public final class MeantJobs {
    private static final int OTHERS = 4;

    /** What stands in the name of no job. */
    private static final Pattern MARKUP = Pattern.compile("[<>{}=;|\\\\$%^~`\\[\\]]");

    private final Catalog catalog;
    private final Lookup lookup;
    private final NameSearch search;

    MeantJobs(Catalog catalog, Lookup lookup, NameSearch search) {
        this.catalog = catalog;
        this.lookup = lookup;
        this.search = search;
    }

    /**
     * A title wins over other names, a job of a ladder over one of the country; of several jobs
     * that the words may mean the best hit of the search counts.
     *
     * @throws org.trellis.web.Missing for an id of a job that does not exist
     */
    public Meant of(Optional<String> typed, Words words) {
        String text = typed.orElse("").strip();
        if (text.isEmpty()) {
            return new Meant.Nothing();
        }
        if (isId(text)) {
            return new Meant.This(lookup.findAnyJob(Optional.of(id(text)), words).get(), List.of());
        }
        return titled(text)
                .<Meant>map(job -> new Meant.This(job, List.of()))
                .orElseGet(() -> byWords(text));
    }

    /** As {@link #of}; without the field in the address, the job that the visitor has told. */
    public Meant ofPresent(Optional<String> typed, Visit visit) {
        return typed.isPresent()
                ? of(typed, visit.words())
                : visit.person()
                        .flatMap(Person::job)
                        .flatMap(catalog::findJob)
                        .<Meant>map(job -> new Meant.This(job, List.of()))
                        .orElseGet(Meant.Nothing::new);
    }

    /** An occupation's code, or a job of a ladder that there is, in any case. */
    private boolean isId(String text) {
        int slash = text.indexOf('/');
        return National.isWritten(text)
                || slash > 0
                        && catalog.ladders().keySet().stream()
                                .anyMatch(text.substring(0, slash)::equalsIgnoreCase);
    }

    private String id(String text) {
        return catalog.jobs()
                .map(job -> job.id().toString())
                .filter(text::equalsIgnoreCase)
                .findFirst()
                .orElse(text);
    }

    private Optional<Job> titled(String text) {
        return catalog.jobs()
                .filter(job -> job.title().reads(text))
                .findFirst()
                .or(() -> catalog.national().findTitled(text));
    }

    /** What is no more than a guess must not be taken for the job that was meant. */
    private static boolean isLike(String text, Found found) {
        return !found.nearest()
                && !MARKUP.matcher(text).find()
                && NameLikeness.of(text, found.hits().get(0).matched()) >= NameLikeness.ENOUGH;
    }

    private Meant byWords(String text) {
        Found found = search.jobs(text, 1 + OTHERS);
        List<Job> jobs =
                found.hits().stream()
                        .flatMap(hit -> catalog.findJob(Job.Id.parse(hit.entry().id())).stream())
                        .toList();
        return jobs.isEmpty() || !isLike(text, found)
                ? new Meant.Unclear(jobs)
                : new Meant.This(jobs.get(0), jobs.subList(1, jobs.size()));
    }
}
