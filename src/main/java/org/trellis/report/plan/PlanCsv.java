package org.trellis.report.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.trellis.files.table.TableText;
import org.trellis.model.catalog.Catalog;
import org.trellis.plan.PlanItem;
import org.trellis.plan.TrainingPlan;
import org.trellis.plan.Wanted;
import org.trellis.plan.fund.Payer;
import org.trellis.report.Json;
import org.trellis.report.Words;

/**
 * A training plan as a table: a row for each item, each thing left open or left out, each unrated
 * skill.
 */
public final class PlanCsv {
    private static final List<String> COLUMNS =
            List.of(
                    "part",
                    "code",
                    "title",
                    "provider",
                    "etpl",
                    "invented",
                    "hours",
                    "usd",
                    "usd_estimated",
                    "paid_apprenticeship",
                    "paid_employer",
                    "paid_pell",
                    "paid_ita",
                    "own_usd",
                    "start",
                    "end",
                    "latest_start",
                    "slack_days",
                    "closes");

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
        String part = item.course().isPresent() ? "course" : "credential";
        List<Object> row = row(part, item.code(), said.name(item));
        item.course()
                .ifPresent(
                        course -> {
                            row.set(3, course.provider());
                            row.set(4, Json.code(course.etpl()));
                            row.set(5, course.invented() ? "yes" : "no");
                        });
        row.set(6, item.hours());
        row.set(7, item.usd().isPresent() ? item.usd().getAsDouble() : "");
        row.set(8, item.estimated() ? "yes" : "no");
        for (Payer payer : Payer.values()) {
            row.set(9 + payer.ordinal(), item.paid().getOrDefault(payer, 0.0));
        }
        row.set(13, item.ownUsd());
        row.set(14, item.start().toString());
        row.set(15, item.end().toString());
        row.set(16, item.latestStart().map(LocalDate::toString).orElse(""));
        row.set(17, item.slackDays().isPresent() ? item.slackDays().getAsInt() : "");
        row.set(18, item.closes().stream().map(PlanJson::code).collect(Collectors.joining(" ")));
        return row;
    }
}
