package org.trellis.lattice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.trellis.lattice.Rule.Breach;
import org.trellis.lattice.Rule.Subject;
import org.trellis.model.Issue;

/** Rules about the age of ladders and models. */
final class ReviewRules {
    static final List<Rule> ALL =
            List.of(
                    new Rule(
                            "a ladder reviewed by the day it set itself",
                            "since wages and rules of entry change",
                            ReviewRules::overdueLadder),
                    new Rule(
                            "a model reviewed by the day it set itself",
                            "since its publisher may have changed it",
                            ReviewRules::overdueModel),
                    new Rule(
                            "a model that is in force",
                            "since plans should rest on what employers use now",
                            ReviewRules::superseded));

    private ReviewRules() {}

    private static Stream<Breach> overdueLadder(Subject subject) {
        return subject.catalog().ladders().values().stream()
                .flatMap(each -> overdue(subject, each.place(), each.reviewDue()));
    }

    private static Stream<Breach> overdueModel(Subject subject) {
        return subject.catalog().models().values().stream()
                .flatMap(each -> overdue(subject, each.place(), each.reviewDue()));
    }

    private static Stream<Breach> overdue(
            Subject subject, Issue.Place place, Optional<LocalDate> due) {
        return due.filter(day -> day.isBefore(subject.today())).stream()
                .map(
                        day ->
                                Breach.warning(
                                        place,
                                        "review due " + day,
                                        "read it through, then set reviewed and review_due"));
    }

    private static Stream<Breach> superseded(Subject subject) {
        return subject.catalog().models().values().stream()
                .filter(each -> each.superseded().isPresent())
                .filter(each -> !each.superseded().get().isAfter(subject.today()))
                .map(
                        each ->
                                Breach.note(
                                        each.place(),
                                        "superseded " + each.superseded().get(),
                                        "add the model that replaced it, and keep this one as history"));
    }
}
