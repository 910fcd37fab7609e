package org.trellis.web.designer;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.trellis.model.Competency;
import org.trellis.model.Job;
import org.trellis.model.Level;
import org.trellis.model.Requirement;
import org.trellis.model.Text;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.schedule.Schedule;
import org.trellis.model.schedule.Skill;
import org.trellis.model.schedule.WorkProcess;
import org.trellis.web.Missing;
import org.trellis.web.Visit;
import org.trellis.web.schedule.Sheet;
import org.trellis.web.schedule.SheetWords;

/** The tasks and skills of one work process of a schedule in the making. */
@Controller("/schedules/{name}/process/{number}")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
final class SkillsController {
    private static final String PART = "process";
    private static final int LONGEST_LIST = 20_000;

    /** A skill taught in the process. */
    record Row(int at, String name, boolean core, String by) {}

    record Choice(String value, String name) {}

    private final EditPages edit;
    private final Catalog catalog;

    SkillsController(EditPages edit, Catalog catalog) {
        this.edit = edit;
        this.catalog = catalog;
    }

    @Get
    HttpResponse<String> process(Visit visit, String name, int number) {
        return show(visit, name, number, new Form(Map.of(), visit.words()));
    }

    private HttpResponse<String> show(Visit visit, String name, int number, Form form) {
        Schedule schedule = edit.sheet(visit, name).schedule();
        WorkProcess process = find(schedule, number);
        SheetWords phrases = edit.phrases(visit);
        List<Row> rows = new ArrayList<>();
        for (Skill skill : process.competencies()) {
            String level =
                    skill.level().map(phrases.phrases()::level).map(l -> ": " + l).orElse("");
            rows.add(
                    new Row(
                            rows.size(),
                            phrases.name(skill) + level,
                            skill.core(),
                            skill.assessedBy().map(visit.words()::text).orElse("")));
        }
        return edit.show(
                visit,
                name,
                PART,
                form,
                Map.of(
                        "number", number,
                        "process", visit.words().text(process.title()),
                        "tasks",
                                process.tasks().stream()
                                        .map(visit.words()::text)
                                        .collect(Collectors.joining("\n")),
                        "rows", rows,
                        "more", more(schedule, process, phrases)));
    }

    private static WorkProcess find(Schedule schedule, int number) {
        if (number < 1 || number > schedule.workProcesses().size()) {
            throw new Missing(String.valueOf(number), List.of());
        }
        return schedule.workProcesses().get(number - 1);
    }

    /** What the job asks for and the process does not teach yet. */
    private List<Choice> more(Schedule schedule, WorkProcess process, SheetWords phrases) {
        return asked(schedule).stream()
                .filter(
                        each ->
                                process.competencies().stream()
                                        .noneMatch(
                                                s ->
                                                        s.competency()
                                                                .filter(each.competency()::equals)
                                                                .isPresent()))
                .map(
                        each ->
                                new Choice(
                                        each.competency().toString(),
                                        phrases.name(each.competency())))
                .toList();
    }

    private List<Requirement> asked(Schedule schedule) {
        return schedule.job().flatMap(catalog::findJob).map(Job::requirements).stream()
                .flatMap(all -> all.values().stream())
                .filter(
                        each ->
                                each.ask() instanceof Requirement.AtLevel
                                        || each.ask() instanceof Requirement.Needed)
                .toList();
    }

    @Post
    HttpResponse<String> change(
            Visit visit, String name, int number, @Body Map<String, String> typed) {
        Form form = new Form(typed, visit.words());
        Sheet sheet = edit.sheet(visit, name);
        WorkProcess old = find(sheet.schedule(), number);
        WorkProcess changed =
                new WorkProcess(
                        old.title(),
                        old.hours(),
                        tasks(old, form, visit.language()),
                        skills(sheet.schedule(), old, form, visit.language()),
                        old.source(),
                        old.place());
        if (!form.isFine()) {
            return show(visit, name, number, form);
        }
        List<WorkProcess> all = new ArrayList<>(sheet.schedule().workProcesses());
        all.set(number - 1, changed);
        Sheet with = sheet.with(new Change(sheet.schedule()).with(all));
        return edit.keep(visit, name, with, PART + "/" + number);
    }

    private static List<Text> tasks(WorkProcess old, Form form, String lang) {
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

    private List<Skill> skills(Schedule schedule, WorkProcess old, Form form, String lang) {
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
                                shown(skill.assessedBy(), by, lang)));
            }
        }
        asked(schedule).stream()
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
    private static Optional<Text> shown(Optional<Text> old, String by, String lang) {
        return old.filter(text -> text.in(lang).equals(by))
                .or(() -> Optional.of(by).filter(text -> !text.isEmpty()).map(Text::of));
    }

    private static Optional<Level> level(Requirement requirement) {
        return requirement.ask() instanceof Requirement.AtLevel at
                ? Optional.of(at.level())
                : Optional.empty();
    }
}
