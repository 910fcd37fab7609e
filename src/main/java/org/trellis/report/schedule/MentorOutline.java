package org.trellis.report.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trellis.model.Competency;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.schedule.Course;
import org.trellis.model.schedule.Schedule;
import org.trellis.model.schedule.Skill;
import org.trellis.model.schedule.WorkProcess;
import org.trellis.report.Words;
import org.trellis.report.document.Document;
import org.trellis.report.document.Document.Block;
import org.trellis.report.document.Document.Bullets;
import org.trellis.report.document.Document.Cell;
import org.trellis.report.document.Document.Column;
import org.trellis.report.document.Document.Fact;
import org.trellis.report.document.Document.Facts;
import org.trellis.report.document.Document.Heading;
import org.trellis.report.document.Document.Paragraph;

/** What a mentor shows, coaches and signs off, work process by work process. */
public final class MentorOutline {
    private final Schedule schedule;
    private final Wording wording;
    private final List<Block> blocks = new ArrayList<>();

    private MentorOutline(Schedule schedule, Wording wording) {
        this.schedule = schedule;
        this.wording = wording;
    }

    public static Document of(Schedule schedule, Catalog catalog, Words words) {
        Wording wording = new Wording(words, catalog);
        MentorOutline outline = new MentorOutline(schedule, wording);
        outline.blocks.add(new Paragraph(wording.say("mentor.how")));
        outline.blocks.addAll(wording.off(schedule));
        outline.blocks.add(
                new Facts(
                        List.of(
                                new Fact(wording.say("mentor.apprentice"), ""),
                                new Fact(wording.say("mentor.mentor"), ""))));
        if (schedule.workProcesses().stream()
                .flatMap(process -> process.competencies().stream())
                .anyMatch(Skill::core)) {
            outline.blocks.add(new Paragraph(wording.say("signoff.core")));
        }
        if (schedule.workProcesses().isEmpty()) {
            outline.blocks.add(new Paragraph(words.say("rule.processes.none")));
        }
        int number = 0;
        for (WorkProcess process : schedule.workProcesses()) {
            outline.process(++number, process);
        }
        if (schedule.workProcesses().stream().anyMatch(p -> wording.remembered(p.source()))) {
            outline.blocks.add(new Paragraph(wording.say("figures.memory")));
        }
        String title = wording.text(schedule.title());
        return new Document(
                wording.say("mentor.title", title),
                words.lang(),
                wording.say("mentor.about", title),
                outline.blocks);
    }

    private void process(int number, WorkProcess process) {
        blocks.add(new Heading(2, number + ". " + wording.text(process.title())));
        process.hours()
                .map(wording::hours)
                .map(hours -> wording.marked(hours, process.source()))
                .map(hours -> new Facts(List.of(new Fact(wording.say("mentor.hours"), hours))))
                .ifPresent(blocks::add);
        show(process);
        coach(process);
        blocks.add(new Heading(3, wording.say("mentor.signoff")));
        blocks.add(signOff(process));
    }

    private void show(WorkProcess process) {
        blocks.add(new Heading(3, wording.say("mentor.show")));
        if (process.tasks().isEmpty()) {
            blocks.add(new Paragraph(wording.say("mentor.show.none")));
            blocks.add(new Facts(List.of(new Fact("", ""))));
        } else {
            blocks.add(new Bullets(wording.texts(process.tasks())));
        }
    }

    private void coach(WorkProcess process) {
        blocks.add(new Heading(3, wording.say("mentor.coach")));
        if (process.competencies().isEmpty()) {
            blocks.add(new Paragraph(wording.say("mentor.coach.none")));
            return;
        }
        blocks.add(new Bullets(process.competencies().stream().map(this::coached).toList()));
        List<String> taught = taughtInClass(process);
        if (!taught.isEmpty()) {
            String courses = String.join("; ", taught);
            blocks.add(new Paragraph(wording.say("mentor.taught", courses)));
        }
    }

    /** The competency, its level, and what it looks like at that level or at all. */
    private String coached(Skill skill) {
        String name = named(skill);
        return wording.illustration(skill)
                .or(() -> wording.competency(skill).map(Competency::definition).map(wording::text))
                .map(meaning -> wording.say("mentor.coach.means", name, meaning))
                .orElse(name);
    }

    private String named(Skill skill) {
        String level = wording.level(skill);
        String name = wording.name(skill);
        return level.isEmpty() ? name : wording.say("mentor.coach.at", name, level);
    }

    /** Courses that teach a competency of the process. */
    private List<String> taughtInClass(WorkProcess process) {
        List<Competency.Id> here =
                process.competencies().stream()
                        .flatMap(skill -> skill.competency().stream())
                        .toList();
        return schedule.relatedInstruction().stream()
                .filter(course -> teaches(course, here))
                .map(course -> wording.text(course.title()))
                .distinct()
                .toList();
    }

    private static boolean teaches(Course course, List<Competency.Id> any) {
        return course.competencies().stream()
                .anyMatch(skill -> skill.competency().filter(any::contains).isPresent());
    }

    private Document.Table signOff(WorkProcess process) {
        List<Column> columns =
                List.of(
                        Column.words(wording.say("mentor.what"), 42),
                        Column.words(wording.say("signoff.how"), 26),
                        Column.words(wording.say("signoff.date"), 16),
                        Column.words(wording.say("mentor.signed"), 16));
        List<List<Cell>> rows = new ArrayList<>();
        for (Skill skill : process.competencies()) {
            String how = skill.assessedBy().map(wording::text).orElse("");
            rows.add(row(named(skill) + (skill.core() ? "\u00a0*" : ""), how));
        }
        if (rows.isEmpty()) {
            wording.texts(process.tasks()).forEach(task -> rows.add(row(task, "")));
        }
        if (rows.isEmpty()) {
            rows.add(row(wording.text(process.title()), ""));
        }
        return new Document.Table(wording.text(process.title()), columns, rows, Optional.empty());
    }

    private static List<Cell> row(String what, String how) {
        return List.of(Cell.of(what), Cell.of(how), Cell.EMPTY, Cell.EMPTY);
    }
}
