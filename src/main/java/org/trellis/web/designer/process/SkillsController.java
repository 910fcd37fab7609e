package org.trellis.web.designer.process;

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
import java.util.stream.Collectors;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.schedule.Schedule;
import org.trellis.model.schedule.Skill;
import org.trellis.model.schedule.WorkProcess;
import org.trellis.web.Missing;
import org.trellis.web.Visit;
import org.trellis.web.designer.DesignerPages;
import org.trellis.web.designer.ScheduleForm;
import org.trellis.web.schedule.OwnSchedule;
import org.trellis.web.schedule.ScheduleWords;

/** The tasks and skills of one work process of a schedule in the making. */
@Controller("/schedules/{name}/process/{number}")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
final class SkillsController {
    private static final String PART = "process";

    /** A skill taught in the process. */
    record Row(int at, String name, boolean core, String by) {}

    record Choice(String value, String name) {}

    private final DesignerPages edit;
    private final Catalog catalog;

    SkillsController(DesignerPages edit, Catalog catalog) {
        this.edit = edit;
        this.catalog = catalog;
    }

    @Get
    HttpResponse<String> process(Visit visit, String name, int number) {
        return show(visit, name, number, new ScheduleForm(Map.of(), visit.words()));
    }

    private HttpResponse<String> show(Visit visit, String name, int number, ScheduleForm form) {
        Schedule schedule = edit.own(visit, name).schedule();
        WorkProcess process = find(schedule, number);
        ScheduleWords phrases = edit.phrases(visit);
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
    private List<Choice> more(Schedule schedule, WorkProcess process, ScheduleWords phrases) {
        return SkillsForm.asked(schedule, catalog).stream()
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

    @Post
    HttpResponse<String> change(
            Visit visit, String name, int number, @Body Map<String, String> typed) {
        ScheduleForm form = new ScheduleForm(typed, visit.words());
        OwnSchedule own = edit.own(visit, name, form, PART + "/" + number);
        WorkProcess changed =
                new SkillsForm(catalog, form, visit.language())
                        .apply(own.schedule(), find(own.schedule(), number));
        if (!form.isFine()) {
            return show(visit, name, number, form);
        }
        List<WorkProcess> all = new ArrayList<>(own.schedule().workProcesses());
        all.set(number - 1, changed);
        OwnSchedule with = own.with(own.schedule().withWorkProcesses(all));
        return edit.keep(visit, name, form, with, PART + "/" + number);
    }
}
