package org.trellis.report.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.trellis.model.schedule.Hours;
import org.trellis.model.schedule.Schedule;
import org.trellis.model.schedule.Skill;
import org.trellis.model.schedule.Terms.Approach;
import org.trellis.model.schedule.WorkProcess;
import org.trellis.report.document.Document.Block;
import org.trellis.report.document.Document.Cell;
import org.trellis.report.document.Document.Column;
import org.trellis.report.document.Document.Fact;
import org.trellis.report.document.Document.Facts;
import org.trellis.report.document.Document.Heading;
import org.trellis.report.document.Document.Notice;
import org.trellis.report.document.Document.Table;

/** Fields 11 and 12: the work processes with their hours, what is signed off, and the total. */
final class ProcessPart {
    private final Schedule schedule;
    private final Wording wording;
    private final boolean signedOff;

    ProcessPart(Schedule schedule, Wording wording) {
        this.schedule = schedule;
        this.wording = wording;
        this.signedOff = schedule.approach() != Approach.TIME;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(2, wording.say("outline")));
        blocks.add(
                schedule.workProcesses().isEmpty()
                        ? new Facts(List.of(new Fact("", "")))
                        : outline());
        if (signedOff) {
            blocks.addAll(new SignOffTables(schedule, wording).blocks());
        }
        blocks.add(new Heading(2, wording.say("total")));
        blocks.addAll(total());
        return blocks;
    }

    private Table outline() {
        boolean hours = schedule.workProcesses().stream().anyMatch(p -> p.hours().isPresent());
        boolean range = hours && schedule.approach() == Approach.HYBRID;
        List<Column> columns = new ArrayList<>();
        boolean detailed = schedule.workProcesses().stream().anyMatch(p -> !items(p).isEmpty());
        columns.add(Column.words(wording.say(detailed ? "outline.tasks" : "outline.process"), 70));
        if (range) {
            columns.add(Column.figure(wording.say("outline.min"), 15));
            columns.add(Column.figure(wording.say("outline.max"), 15));
        } else if (hours) {
            columns.add(Column.figure(wording.say("outline.hours"), 30));
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (WorkProcess process : schedule.workProcesses()) {
            String title = (rows.size() + 1) + ". " + wording.text(process.title());
            List<Cell> row = new ArrayList<>(List.of(new Cell(title, items(process))));
            row.addAll(figures(process.hours(), process.source(), columns.size() - 1));
            rows.add(row);
        }
        return new Table(wording.say("outline.table"), columns, rows, sum(columns.size() - 1));
    }

    private Optional<List<Cell>> sum(int columns) {
        if (columns == 0) {
            return Optional.empty();
        }
        List<Cell> row = new ArrayList<>(List.of(Cell.of(wording.say("outline.sum"))));
        Optional<Hours.Range> sum = schedule.processHours();
        Cell open = Cell.of(wording.say("outline.open"));
        row.addAll(
                sum.isPresent()
                        ? figures(sum, Optional.empty(), columns)
                        : Stream.generate(() -> open).limit(columns).toList());
        return Optional.of(row);
    }

    private List<Cell> figures(Optional<Hours.Range> hours, Optional<String> source, int columns) {
        if (columns == 2) {
            return List.of(
                    figure(hours.map(h -> Wording.number(h.min())).orElse(""), source),
                    figure(hours.map(h -> Wording.number(h.max())).orElse(""), source));
        }
        return columns == 0 ? List.of() : List.of(figure(Wording.number(hours), source));
    }

    private Cell figure(String figure, Optional<String> source) {
        return Cell.of(wording.marked(figure, source));
    }

    /** Tasks, and what is learned by them; what is signed off stands in a table of its own. */
    private List<String> items(WorkProcess process) {
        if (signedOff) {
            return process.competencies().isEmpty() ? List.of() : wording.texts(process.tasks());
        }
        Stream<String> skills =
                process.competencies().stream().map(s -> wording.say("outline.skill", skill(s)));
        return Stream.concat(wording.texts(process.tasks()).stream(), skills).toList();
    }

    private String skill(Skill skill) {
        String level = wording.level(skill);
        String name = wording.name(skill);
        return level.isEmpty() ? name : wording.say("mentor.coach.at", name, level);
    }

    private List<Block> total() {
        Optional<Hours.Range> sum = schedule.processHours();
        Optional<Hours.Range> term = schedule.term().hours();
        List<Fact> facts = new ArrayList<>();
        String processes =
                sum.map(wording::hours)
                        .orElse(
                                schedule.approach() == Approach.COMPETENCY
                                        ? wording.say("term.ojl.none")
                                        : "");
        facts.add(new Fact(wording.say("total.processes"), processes));
        term.ifPresent(t -> facts.add(new Fact(wording.say("total.term"), wording.hours(t))));
        List<Block> blocks = new ArrayList<>(List.of(new Facts(facts)));
        if (sum.isPresent() && term.isPresent() && !sum.get().equals(term.get())) {
            String added = wording.hours(sum.get());
            blocks.add(new Notice(wording.say("total.off", added, wording.hours(term.get()))));
        }
        return blocks;
    }
}
