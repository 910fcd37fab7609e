package org.trellis.report.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trellis.model.schedule.Hours;
import org.trellis.model.schedule.Schedule;
import org.trellis.model.schedule.Wage;
import org.trellis.report.document.Document;
import org.trellis.report.document.Document.Block;
import org.trellis.report.document.Document.Cell;
import org.trellis.report.document.Document.Column;
import org.trellis.report.document.Document.Fact;
import org.trellis.report.document.Document.Table;

/** Field 8: what an apprentice earns, step by step. */
final class WagePart {
    private final Schedule schedule;
    private final Wording wording;

    WagePart(Schedule schedule, Wording wording) {
        this.schedule = schedule;
        this.wording = wording;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Document.Heading(2, wording.say("wages")));
        Optional<Wage> wage = schedule.wage();
        List<Fact> facts = new ArrayList<>();
        facts.add(
                new Fact(
                        wording.say("wages.journeyworker"),
                        wage.map(this::journeyworker).orElse("")));
        wage.filter(w -> w.minimumUsdPerHour().isPresent())
                .map(w -> Wording.usd(w.minimumUsdPerHour().getAsDouble()))
                .ifPresent(usd -> facts.add(new Fact(wording.say("wages.minimum"), usd)));
        blocks.add(new Document.Facts(facts));
        wage.filter(w -> !w.steps().isEmpty()).map(this::steps).ifPresent(blocks::add);
        return blocks;
    }

    private String journeyworker(Wage wage) {
        if (wage.journeyworkerUsdPerHour().isEmpty()) {
            return "";
        }
        String usd = Wording.usd(wage.journeyworkerUsdPerHour().getAsDouble());
        return wage.asOf()
                .map(day -> wording.say("wages.since", usd, wording.words().date(day)))
                .orElse(usd);
    }

    Table steps(Wage wage) {
        List<List<Cell>> rows = new ArrayList<>();
        Optional<String> starts = Optional.of(wording.say("wages.start"));
        int minutes = 0;
        int months = 0;
        boolean known = true;
        for (Wage.Step step : wage.steps()) {
            rows.add(row(rows.size() + 1, starts.orElse(""), wage, step));
            minutes += step.hours().map(Hours::minutes).orElse(0);
            months += step.months().orElse(0);
            known &= step.hours().isPresent() != step.months().isPresent();
            starts = known ? reached(minutes, months) : Optional.empty();
        }
        List<Column> columns =
                List.of(
                        Column.words(wording.say("wages.step"), 10),
                        Column.figure(wording.say("wages.starts"), 24),
                        Column.figure(wording.say("wages.lasts"), 22),
                        Column.figure(wording.say("wages.percent"), 24),
                        Column.figure(wording.say("wages.usd"), 20));
        return new Table(wording.say("wages.table"), columns, rows, Optional.empty());
    }

    /** Hours and months do not add up to one figure. */
    private Optional<String> reached(int minutes, int months) {
        if (minutes > 0 && months > 0) {
            return Optional.empty();
        }
        return Optional.of(
                minutes > 0 ? wording.hours(new Hours(minutes)) : wording.months(months));
    }

    private List<Cell> row(int number, String starts, Wage wage, Wage.Step step) {
        List<String> length = new ArrayList<>();
        step.hours().map(wording::hours).ifPresent(length::add);
        step.months().ifPresent(months -> length.add(wording.months(months)));
        var percent = wage.percent(step);
        var usd = wage.usdPerHour(step);
        return List.of(
                Cell.of(String.valueOf(number)),
                Cell.of(starts),
                Cell.of(wording.words().list(length)),
                Cell.of(
                        percent.isPresent()
                                ? wording.words().inPercent(percent.getAsDouble())
                                : ""),
                Cell.of(usd.isPresent() ? Wording.usd(usd.getAsDouble()) : ""));
    }
}
