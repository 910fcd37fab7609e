package org.trellis.web.path;

import io.micronaut.http.HttpParameters;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.exceptions.HttpStatusException;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.OptionalInt;
import org.trellis.model.Job;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.person.JobHolder;
import org.trellis.model.person.Person;
import org.trellis.path.PathQuery;
import org.trellis.path.search.Criterion;
import org.trellis.path.terrain.AskedEducation;
import org.trellis.web.Lookup;
import org.trellis.web.Visit;
import org.trellis.web.path.page.StepPlans;

/** Reads the question from an address. */
@Singleton
final class PathQueries {
    private static final int MOST = 20;

    private enum Unknown {
        GAP,
        MET
    }

    /** Which jobs ways may pass. */
    private enum Scope {
        MAPS,
        COUNTRY
    }

    private final Lookup lookup;
    private final Catalog catalog;

    PathQueries(Lookup lookup, Catalog catalog) {
        this.lookup = lookup;
        this.catalog = catalog;
    }

    PathRequest read(PathEnds ends, Visit visit) {
        HttpParameters asked = visit.request().getParameters();
        Job.Id to = ends.to().found().get().id();
        Optional<Job.Id> from = ends.from().found().map(Job::id);
        Person own = visit.person().orElseGet(() -> JobHolder.perhapsAt(from));
        LimitForm limits = new LimitForm(asked, own, catalog);
        PathQuery query =
                new PathQuery(
                        limits.person(),
                        from,
                        to,
                        lookup.on(asked.getFirst("on")),
                        lookup.yes(asked.getFirst("presumed"), true),
                        lookup.oneOf(Unknown.class, asked.getFirst("unknown"), Unknown.GAP)
                                == Unknown.MET,
                        lookup.oneOf(Scope.class, asked.getFirst("jobs"), Scope.MAPS)
                                == Scope.COUNTRY,
                        horizon(asked),
                        wanted(asked),
                        lookup.oneOf(Criterion.class, asked.getFirst("by"), Criterion.MONTHS),
                        lookup.findJob(asked.getFirst("whyNot"), visit.words()).map(Job::id),
                        isAlone(asked),
                        education(asked));
        return new PathRequest(
                query,
                visit.person().isPresent(),
                asked.getFirst("on").isPresent(),
                number(asked.getFirst("path"), 1, Integer.MAX_VALUE),
                lookup.yes(asked.getFirst(StepPlans.PARAMETER), false),
                limits);
    }

    private AskedEducation education(HttpParameters asked) {
        return lookup.oneOf(
                AskedEducation.class, asked.getFirst("education"), AskedEducation.TYPICAL);
    }

    private static OptionalInt horizon(HttpParameters asked) {
        return asked.getFirst("horizon").filter(years -> !years.isBlank()).isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(number(asked.getFirst("horizon"), 1, 50));
    }

    /** None unless the address says how many are wanted besides. */
    private static OptionalInt wanted(HttpParameters asked) {
        return asked.getFirst("k").filter(k -> !k.isBlank()).isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(number(asked.getFirst("k"), 1, MOST));
    }

    /** By one thing, and not how many by it besides the others. */
    private static boolean isAlone(HttpParameters asked) {
        return asked.getFirst("by").filter(by -> !by.isBlank()).isPresent()
                && wanted(asked).isEmpty();
    }

    /** A whole number from 1 to {@code most}; 400 for anything else. */
    private static int number(Optional<String> text, int otherwise, int most) {
        if (text.isEmpty() || text.get().isBlank()) {
            return otherwise;
        }
        try {
            int number = Integer.parseInt(text.get().strip());
            if (number >= 1 && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // the same answer as for a number out of range
        }
        throw new HttpStatusException(HttpStatus.BAD_REQUEST, "not a number in range");
    }
}
