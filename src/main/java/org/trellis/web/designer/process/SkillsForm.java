package org.trellis.web.designer.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trellis.model.Competency;
import org.trellis.model.Job;
import org.trellis.model.Level;
import org.trellis.model.Requirement;
import org.trellis.model.Text;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.schedule.Schedule;
import org.trellis.model.schedule.Skill;
import org.trellis.model.schedule.WorkProcess;
import org.trellis.web.designer.ScheduleForm;

/** Applies the form of the tasks and skills of one work process to it. */
final class SkillsForm {
    private static final int LONGEST_LIST = 20_000;

    private final Catalog catalog;
    private final ScheduleForm form;
    private final String lang;

    SkillsForm(Catalog catalog, ScheduleForm form, String lang) {
        this.catalog = catalog;
        this.form = form;
        this.lang = lang;
    }

    /** The process as the form has it; meaningless when the form has messages. */
    WorkProcess apply(Schedule schedule, WorkProcess old) {
        return new WorkProcess(
                old.title(),
                old.hours(),
                tasks(old),
                skills(schedule, old),
                old.source(),
                old.place());
    }

    /** What the job of the schedule asks for, as far as it is rated. */
    static List<Requirement> asked(Schedule schedule, Catalog catalog) {
        return schedule.job().flatMap(catalog::findJob).map(Job::requirements).stream()
                .flatMap(all -> all.values().stream())
                .filter(Requirement::isAsked)
                .toList();
    }

    private List<Text> tasks(WorkProcess old) {
        return form.words("tasks", LONGEST_LIST)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(
                        line ->
                                old.tasks().stream()
                                        .filter(task -> task.in(lang).equals(line))
                                        .findFirst()
                                        .orElse(Text.of(line)))
                .toList();
    }

    private List<Skill> skills(Schedule schedule, WorkProcess old) {
        List<Skill> skills = new ArrayList<>();
        for (int i = 0; i < old.competencies().size(); i++) {
            Skill skill = old.competencies().get(i);
            String by = form.line("by-" + i);
            if (!form.has("drop-" + i)) {
                skills.add(
                        new Skill(
                                skill.competency(),
                                skill.words(),
                                skill.level(),
                                form.has("core-" + i),
                                shown(skill.assessedBy(), by)));
            }
        }
        asked(schedule, catalog).stream()
                .filter(each -> each.competency().toString().equals(form.raw("more")))
                .findFirst()
                .ifPresent(each -> skills.add(Skill.of(each.competency(), level(each))));
        String own = form.line("own");
        if (!own.isEmpty()) {
            skills.add(
                    new Skill(
                            Optional.<Competency.Id>empty(),
                            Optional.of(Text.of(own)),
                            Optional.empty(),
                            false,
                            Optional.empty()));
        }
        return skills;
    }

    /** What was not changed keeps its other language. */
    private Optional<Text> shown(Optional<Text> old, String by) {
        return old.filter(text -> text.in(lang).equals(by))
                .or(() -> Optional.of(by).filter(text -> !text.isEmpty()).map(Text::of));
    }

    private static Optional<Level> level(Requirement requirement) {
        return requirement.ask() instanceof Requirement.AtLevel at
                ? Optional.of(at.level())
                : Optional.empty();
    }
}
