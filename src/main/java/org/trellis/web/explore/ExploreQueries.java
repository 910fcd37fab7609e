package org.trellis.web.explore;

import io.micronaut.http.HttpParameters;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.trellis.gap.rank.OccupationFilter;
import org.trellis.message.Code;
import org.trellis.model.Job;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.person.JobHolder;
import org.trellis.model.person.Person;
import org.trellis.path.explore.ExploreQuery;
import org.trellis.path.explore.Filter;
import org.trellis.path.terrain.AskedEducation;
import org.trellis.path.terrain.Terrain;
import org.trellis.path.terrain.Traveler;
import org.trellis.web.Lookup;
import org.trellis.web.Visit;
import org.trellis.web.find.Meant;
import org.trellis.web.find.MeantJobs;
import org.trellis.web.near.InterestFields;
import org.trellis.web.path.LimitForm;
import org.trellis.web.problem.UnknownValue;

/** Reads the question from an address and from what the visitor has told. */
@Singleton
final class ExploreQueries {
    static final int FIRST = 12;
    static final int FIRST_OF_COUNTRY = 50;
    private static final int MOST = 1_100;

    /** Which jobs are listed. */
    enum Scope {
        COUNTRY,
        MAPS;

        String code() {
            return Code.of(this);
        }
    }

    private final Lookup lookup;
    private final MeantJobs jobs;
    private final Catalog catalog;

    ExploreQueries(Lookup lookup, MeantJobs jobs, Catalog catalog) {
        this.lookup = lookup;
        this.jobs = jobs;
        this.catalog = catalog;
    }

    ExploreRequest read(Visit visit) {
        HttpParameters asked = visit.request().getParameters();
        Meant meant = jobs.ofPresent(asked.getFirst("from"), visit);
        Optional<Job.Id> from = meant.found().map(Job::id);
        Person own =
                visit.person()
                        .map(
                                person ->
                                        from.map(person::movedTo)
                                                .orElseGet(() -> person.withJob(from)))
                        .orElseGet(() -> JobHolder.perhapsAt(from));
        LimitForm limits = new LimitForm(asked, own, catalog);
        Scope scope = scope(asked, limits.person());
        boolean country = scope == Scope.COUNTRY;
        ExploreQuery query =
                new ExploreQuery(
                        traveler(asked, limits.person(), country),
                        new Filter(occupations(asked), band(asked), openings(asked), !country),
                        order(asked).criterion(),
                        horizon(asked));
        return new ExploreRequest(
                query,
                limits,
                InterestFields.of(asked),
                meant,
                shown(asked, country ? FIRST_OF_COUNTRY : FIRST),
                ExploreLeftOut.open(asked.getFirst("open").orElse("")),
                ExploreRequest.values(asked, meant, limits));
    }

    private Traveler traveler(HttpParameters asked, Person person, boolean country) {
        AskedEducation education =
                lookup.oneOf(
                        AskedEducation.class, asked.getFirst("education"), AskedEducation.TYPICAL);
        return new Traveler(
                person, lookup.on(asked.getFirst("on")), true, false, country, education);
    }

    private ExploreQuery.Order order(HttpParameters asked) {
        return lookup.oneOf(
                ExploreQuery.Order.class, asked.getFirst("by"), ExploreQuery.Order.EARNED);
    }

    /** The country where it is asked for, or where the current job is an occupation of it. */
    private Scope scope(HttpParameters asked, Person person) {
        return lookup.oneOf(
                Scope.class,
                asked.getFirst("jobs"),
                Terrain.startsInCountry(person) ? Scope.COUNTRY : Scope.MAPS);
    }

    private static OccupationFilter occupations(HttpParameters asked) {
        OptionalDouble zone = figure(asked, "zone", "[1-5]", "1", "2", "3", "4", "5");
        return new OccupationFilter(
                UnknownValue.text(asked, "field", "[0-9]{2}", "11", "29", "53"),
                zone.isPresent() ? OptionalInt.of((int) zone.getAsDouble()) : OptionalInt.empty(),
                OptionalDouble.empty(),
                figure(asked, "growth", "[0-9]{1,2}", "0", "5", "10", "20"),
                UnknownValue.text(asked, "bright", "yes", "yes").isPresent(),
                InterestFields.of(asked).fit());
    }

    private Optional<Job.Band> band(HttpParameters asked) {
        Optional<String> band = asked.getFirst("band").filter(text -> !text.isBlank());
        return band.map(text -> lookup.oneOf(Job.Band.class, band, Job.Band.ENTRY));
    }

    private static OptionalDouble openings(HttpParameters asked) {
        return figure(asked, "openings", "[0-9]{1,7}", "1000", "50000");
    }

    private static OptionalDouble figure(
            HttpParameters asked, String name, String pattern, String... known) {
        return UnknownValue.text(asked, name, pattern, known)
                .map(text -> OptionalDouble.of(Double.parseDouble(text)))
                .orElse(OptionalDouble.empty());
    }

    private static OptionalInt horizon(HttpParameters asked) {
        OptionalDouble years = figure(asked, "horizon", "3|5|10", "3", "5", "10");
        return years.isPresent() ? OptionalInt.of((int) years.getAsDouble()) : OptionalInt.empty();
    }

    private static int shown(HttpParameters asked, int first) {
        return UnknownValue.text(asked, "shown", "[0-9]{1,4}", "12", "50")
                .map(Integer::parseInt)
                .map(number -> Math.max(first, Math.min(MOST, number)))
                .orElse(first);
    }
}
