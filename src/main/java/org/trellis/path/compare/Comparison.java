package org.trellis.path.compare;

import java.time.LocalDate;
import java.util.List;

/**
 * Two or three jobs, grades or models side by side.
 *
 * @param sides as they were named
 * @param national whether the skills are those that O*NET rates, because one side is an occupation
 * @param mustHaves what any of them asks to be held, in the order of the sides
 * @param skills what any of them asks, the skills of the trade first
 * @param passages between the jobs: of two both ways, of three each to a later one; in the order of
 *     the sides
 */
public record Comparison(
        LocalDate on,
        List<Side> sides,
        boolean national,
        List<MustHave> mustHaves,
        List<SkillLine> skills,
        List<Passage> passages) {
    public Comparison {
        sides = List.copyOf(sides);
        mustHaves = List.copyOf(mustHaves);
        skills = List.copyOf(skills);
        passages = List.copyOf(passages);
    }

    /** The skills with this change. */
    public List<SkillLine> skills(Change change) {
        return skills.stream().filter(each -> each.change() == change).toList();
    }
}
