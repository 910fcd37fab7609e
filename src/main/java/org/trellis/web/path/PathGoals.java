package org.trellis.web.path;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.trellis.message.Code;
import org.trellis.path.PathAnswer;
import org.trellis.path.PathQuery;
import org.trellis.report.Words;

/**
 * What the way may be chosen by: all four together, or one thing alone.
 *
 * @param note that no way is better in the one thing; empty where all four count
 */
public record PathGoals(List<Goal> goals, String note) {
    /**
     * @param href empty for the one that counts now
     */
    public record Goal(String text, String href) {}

    static PathGoals of(PathAnswer answer, PathAddress address, Words words) {
        PathQuery query = answer.query();
        Optional<PathQuery.Order> now =
                Stream.of(PathQuery.Order.values())
                        .filter(each -> query.alone() && each.criterion() == query.by())
                        .findFirst();
        Goal four =
                new Goal(
                        words.say("path.goal.four"),
                        now.isEmpty() ? "" : address.without(Set.of("by")).href());
        Stream<Goal> single =
                Stream.of(PathQuery.Order.values())
                        .map(
                                each ->
                                        new Goal(
                                                words.say("path.goal." + Code.of(each)),
                                                now.equals(Optional.of(each))
                                                        ? ""
                                                        : address.with("by", Code.of(each))
                                                                .href()));
        boolean proven = now.isPresent() && answer.complete() && !answer.ways().isEmpty();
        return new PathGoals(
                Stream.concat(Stream.of(four), single).toList(),
                proven ? words.say("path.goal.proven") : "");
    }
}
