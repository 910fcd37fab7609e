package org.trellis.web.gap.goals;

import java.util.ArrayList;
import java.util.List;
import org.trellis.gap.goals.Goals;
import org.trellis.gap.goals.Lack;
import org.trellis.model.Job;
import org.trellis.report.gap.goals.GoalsWords;
import org.trellis.web.words.Links;

/**
 * Goals side by side on a page.
 *
 * @param here the address of the same question
 */
public record GoalsPage(
        String answer,
        List<Side> sides,
        List<GoalsWords.Row> facts,
        List<Group> groups,
        List<String> notes,
        String here) {
    public record Side(String title, String href) {}

    /**
     * @param open whether it shows before somebody asks for it
     */
    public record Group(String title, boolean open, List<GoalsWords.Row> rows) {}

    static GoalsPage of(Goals goals, GoalsWords said, String here) {
        List<Side> sides = new ArrayList<>();
        for (int i = 0; i < goals.goals().size(); i++) {
            Job.Id job = goals.goals().get(i).report().job().id();
            sides.add(new Side(said.titles().get(i), Links.gap(job)));
        }
        return new GoalsPage(
                said.heading(),
                sides,
                said.facts(),
                said.groups().stream()
                        .map(
                                each ->
                                        new Group(
                                                each.title(),
                                                each.kind() == Lack.Kind.ALIKE,
                                                each.rows()))
                        .toList(),
                said.notes(),
                here);
    }
}
