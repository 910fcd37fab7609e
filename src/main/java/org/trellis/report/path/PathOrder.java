package org.trellis.report.path;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.trellis.path.Choices;
import org.trellis.path.PathAnswer;
import org.trellis.path.account.CareerPath;

/**
 * Paths in the order of the text, numbered through from 1: the choices within the budget, what is
 * also possible, then what goes over the budget unless aid pays.
 */
record PathOrder(List<CareerPath> best, List<CareerPath> more, List<CareerPath> ifAidPays) {
    static PathOrder of(PathAnswer answer, Choices choices) {
        List<CareerPath> best = within(choices.shown());
        if (best.isEmpty()) {
            best = answer.best();
        }
        List<CareerPath> more = new ArrayList<>(within(choices.all()));
        more.removeAll(best);
        List<CareerPath> aided = choices.all().stream().filter(CareerPath::needsAid).toList();
        return new PathOrder(best, more, aided);
    }

    private static List<CareerPath> within(List<CareerPath> paths) {
        return paths.stream().filter(path -> !path.needsAid()).toList();
    }

    int number(CareerPath path) {
        return Stream.of(best, more, ifAidPays).flatMap(List::stream).toList().indexOf(path) + 1;
    }
}
