package org.trellis.schedule.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.trellis.model.Text;
import org.trellis.model.schedule.Course;
import org.trellis.model.schedule.Jurisdiction.Limit;
import org.trellis.model.schedule.Skill;
import org.trellis.model.schedule.Standards.Part;
import org.trellis.model.schedule.Terms.Approach;
import org.trellis.model.schedule.WorkProcess;
import org.trellis.schedule.rules.Provision.Violation;

/** Rules about evaluation, equal opportunity, and titles that stand twice. */
final class StandardsRules {
    private StandardsRules() {}

    /** One means for the whole schedule, or one for each core competency. */
    static Stream<Violation> evaluation(Submission it) {
        return it.says(Part.EVALUATION) || isEachAssessed(it)
                ? Stream.empty()
                : Stream.of(Violation.error("standards.evaluation", "none"));
    }

    /** Each work process has a core competency, and each of these says how it is shown. */
    static boolean isEachAssessed(Submission it) {
        List<WorkProcess> all = it.schedule().workProcesses();
        return it.schedule().approach() != Approach.TIME
                && !all.isEmpty()
                && all.stream().allMatch(StandardsRules::isAssessed);
    }

    private static boolean isAssessed(WorkProcess process) {
        List<Skill> core = process.competencies().stream().filter(Skill::core).toList();
        return !core.isEmpty() && core.stream().allMatch(s -> s.assessedBy().isPresent());
    }

    /** From so many apprentices on, a sponsor adopts a program of affirmative action. */
    static Stream<Violation> affirmativeAction(Submission it) {
        OptionalInt apprentices = it.schedule().conditions().standards().apprentices();
        return it.bound(Limit.APPRENTICES_FOR_AFFIRMATIVE_ACTION).stream()
                .filter(bound -> !it.says(Part.AFFIRMATIVE_ACTION))
                .filter(bound -> apprentices.orElse(0) >= bound.value())
                .map(
                        bound ->
                                Violation.warning(
                                                "standards.affirmative_action",
                                                "none",
                                                apprentices.getAsInt(),
                                                bound.value())
                                        .citing(Submission.citation(bound)));
    }

    /** Titles of work processes, and of the courses of one year. */
    static Stream<Violation> titles(Submission it) {
        List<Violation> twice = new ArrayList<>();
        Set<String> seen = new TreeSet<>();
        List<WorkProcess> processes = it.schedule().workProcesses();
        for (int i = 0; i < processes.size(); i++) {
            Text title = processes.get(i).title();
            if (!seen.add(plain(title))) {
                String where = "work_processes[" + (i + 1) + "]";
                twice.add(Violation.warning(where, "process", title));
            }
        }
        seen.clear();
        List<Course> courses = it.schedule().relatedInstruction();
        for (int i = 0; i < courses.size(); i++) {
            Course course = courses.get(i);
            if (!seen.add(course.year() + plain(course.title()))) {
                String where = "related_instruction[" + (i + 1) + "]";
                twice.add(Violation.warning(where, "course", course.title()));
            }
        }
        return twice.stream();
    }

    private static String plain(Text title) {
        return title.en()
                .toLowerCase(java.util.Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
