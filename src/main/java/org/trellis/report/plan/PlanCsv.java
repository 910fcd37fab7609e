package org.trellis.report.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trellis.files.table.TableText;
import org.trellis.message.Code;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.training.TrainingCourse;
import org.trellis.plan.PlanItem;
import org.trellis.plan.TrainingPlan;
import org.trellis.plan.Wanted;
import org.trellis.plan.fund.Payer;
import org.trellis.report.Words;

/**
 * A training plan as a table: a row for each item, each thing left open or left out, each unrated
 * skill.
 */
public final class PlanCsv {
    private static final List<String> FIRST =
            List.of(
                    "part",
                    "code",
                    "title",
                    "provider",
                    "etpl",
                    "invented",
                    "hours",
                    "usd",
                    "usd_estimated");
    private static final List<String> LAST =
            List.of("own_usd", "start", "end", "latest_start", "slack_days", "closes");
    private static final List<String> COLUMNS =
            Stream.of(
                            FIRST.stream(),
                            Stream.of(Payer.values()).map(payer -> "paid_" + Code.of(payer)),
                            LAST.stream())
                    .flatMap(each -> each)
                    .toList();

    private PlanCsv() {}

    public static String of(TrainingPlan plan, Catalog catalog, Words words) {
        var said = new PlanWords(catalog, words);
        List<List<Object>> rows = new ArrayList<>();
        plan.items().forEach(item -> rows.add(item(item, said)));
        plan.open().forEach(open -> rows.add(row("open", PlanJson.code(open), said.wanted(open))));
        plan.leftOut().forEach(out -> rows.add(row("left_out", out.code(), said.name(out))));
        plan.done().forEach(what -> rows.add(row("done", what.code(), said.name(what))));
        plan.unrated()
                .forEach(
                        line -> {
                            var skill = new Wanted.Skill(line);
                            rows.add(row("unrated", PlanJson.code(skill), said.wanted(skill)));
                        });
        return TableText.forSpreadsheet(COLUMNS, rows);
    }

    private static List<Object> row(String part, String code, String title) {
        List<Object> row = new ArrayList<>(Collections.nCopies(COLUMNS.size(), ""));
        row.set(0, part);
        row.set(1, code);
        row.set(2, title);
        return row;
    }

    private static List<Object> item(PlanItem item, PlanWords said) {
        var course = item.course();
        List<Object> row = new ArrayList<>();
        row.add(course.isPresent() ? "course" : "credential");
        row.add(item.code());
        row.add(said.name(item));
        row.add(course.map(TrainingCourse::provider).orElse(""));
        row.add(course.map(each -> Code.of(each.etpl())).orElse(""));
        row.add(course.map(each -> yes(each.invented())).orElse(""));
        row.add(item.hours());
        row.add(item.usd().isPresent() ? item.usd().getAsDouble() : "");
        row.add(yes(item.estimated()));
        for (Payer payer : Payer.values()) {
            row.add(item.paid().getOrDefault(payer, 0.0));
        }
        row.add(item.ownUsd());
        row.add(item.start().toString());
        row.add(item.end().toString());
        row.add(item.latestStart().map(LocalDate::toString).orElse(""));
        row.add(item.slackDays().isPresent() ? item.slackDays().getAsInt() : "");
        row.add(item.closes().stream().map(PlanJson::code).collect(Collectors.joining(" ")));
        return row;
    }

    private static String yes(boolean is) {
        return is ? "yes" : "no";
    }
}
