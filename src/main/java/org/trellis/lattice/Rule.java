package org.trellis.lattice;

import java.time.LocalDate;
import java.util.function.Function;
import java.util.stream.Stream;
import org.trellis.message.Message;
import org.trellis.model.Issue;
import org.trellis.model.catalog.Catalog;

/**
 * One rule of {@link LatticeChecks}.
 *
 * @param sentence what should hold, and why it matters to somebody who plans with the data
 * @param breaches where it does not hold
 */
record Rule(Message sentence, Function<Subject, Stream<Breach>> breaches) {
    /** What the rules look at. */
    record Subject(Catalog catalog, Lattice lattice, LocalDate today) {}

    /**
     * @param value what was found
     * @param remedy what to do about it
     */
    record Breach(Issue.Severity severity, Issue.Place place, Message value, Message remedy) {
        static Breach warning(Issue.Place place, Message value, Message remedy) {
            return new Breach(Issue.Severity.WARNING, place, value, remedy);
        }

        static Breach note(Issue.Place place, Message value, Message remedy) {
            return new Breach(Issue.Severity.NOTE, place, value, remedy);
        }
    }

    Stream<Issue> check(Subject subject) {
        return breaches.apply(subject)
                .map(
                        each ->
                                new Issue(
                                        each.severity(),
                                        each.place(),
                                        each.value(),
                                        sentence,
                                        each.remedy()));
    }
}
