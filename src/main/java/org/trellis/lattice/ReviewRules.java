package org.trellis.lattice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.trellis.lattice.Rule.Breach;
import org.trellis.lattice.Rule.Subject;
import org.trellis.message.Message;
import org.trellis.model.Issue;

/** Rules about the age of ladders and models. */
final class ReviewRules {
    static final List<Rule> ALL =
            List.of(
                    new Rule(Message.of("expected.rule.review.ladder"), ReviewRules::overdueLadder),
                    new Rule(Message.of("expected.rule.review.model"), ReviewRules::overdueModel),
                    new Rule(Message.of("expected.rule.superseded"), ReviewRules::superseded));

    private ReviewRules() {}

    private static Stream<Breach> overdueLadder(Subject subject) {
        return subject.catalog().ladders().values().stream()
                .flatMap(each -> overdue(subject, each.place(), each.reviewDue()));
    }

    private static Stream<Breach> overdueModel(Subject subject) {
        return subject.catalog().models().values().stream()
                .flatMap(each -> overdue(subject, each.place(), each.edition().reviewDue()));
    }

    private static Stream<Breach> overdue(
            Subject subject, Issue.Place place, Optional<LocalDate> due) {
        return due.filter(day -> day.isBefore(subject.today())).stream()
                .map(
                        day ->
                                Breach.warning(
                                        place,
                                        Message.of("value.rule.review", day.toString()),
                                        Message.of("remedy.rule.review")));
    }

    private static Stream<Breach> superseded(Subject subject) {
        return subject.catalog().models().values().stream()
                .filter(each -> each.edition().superseded().isPresent())
                .filter(each -> !each.edition().superseded().get().isAfter(subject.today()))
                .map(
                        each ->
                                Breach.note(
                                        each.place(),
                                        Message.of(
                                                "value.rule.superseded",
                                                each.edition().superseded().get().toString()),
                                        Message.of("remedy.rule.superseded")));
    }
}
