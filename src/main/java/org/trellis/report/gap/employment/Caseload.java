package org.trellis.report.gap.employment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.trellis.credential.Gate;
import org.trellis.files.table.TableText;
import org.trellis.gap.GapReport;
import org.trellis.gap.Interval;
import org.trellis.gap.employment.EmploymentPlan;
import org.trellis.gap.employment.ProposedPlan;
import org.trellis.model.catalog.Catalog;
import org.trellis.report.Words;
import org.trellis.report.document.Document;
import org.trellis.report.document.Document.Cell;
import org.trellis.report.document.Document.Column;
import org.trellis.report.document.Document.Table;

/** The gap reports of many clients in one list: who needs what, and when somebody looks again. */
public final class Caseload {
    private static final List<String> COLUMNS =
            List.of(
                    "case",
                    "name",
                    "job",
                    "title",
                    "readiness_low",
                    "readiness_high",
                    "missing",
                    "expiring",
                    "review_due",
                    "report");

    private final Catalog catalog;
    private final Words words;
    private final List<PlanWording> clients = new ArrayList<>();
    private final List<String> reports = new ArrayList<>();

    public Caseload(Catalog catalog, Words words) {
        this.catalog = catalog;
        this.words = words;
    }

    /**
     * @param file that holds the report
     */
    public void add(GapReport report, String file) {
        EmploymentPlan plan = ProposedPlan.of(report, catalog.assumptions());
        clients.add(new PlanWording(report, plan, List.of(), catalog, words));
        reports.add(file);
    }

    /** A row a client, safe to open in a spreadsheet. */
    public String csv() {
        List<List<Object>> rows = new ArrayList<>();
        for (int i = 0; i < clients.size(); i++) {
            rows.add(row(clients.get(i), reports.get(i)));
        }
        return TableText.forSpreadsheet(COLUMNS, rows);
    }

    private List<Object> row(PlanWording client, String file) {
        GapReport report = client.report();
        Optional<Interval> ready = report.summary().readiness();
        return Arrays.asList(
                report.person().id(),
                report.person().name().orElse(""),
                report.job().id(),
                words.text(report.job().title()),
                ready.<Object>map(Interval::low).orElse(""),
                ready.<Object>map(Interval::high).orElse(""),
                String.join("; ", missing(client)),
                String.join("; ", expiring(client)),
                client.plan().reviews().stream()
                        .findFirst()
                        .<Object>map(EmploymentPlan.Review::on)
                        .orElse(""),
                file);
    }

    private static List<String> missing(PlanWording client) {
        List<String> names = new ArrayList<>(gates(client, Gate::closed));
        client.report().experience().stream()
                .filter(each -> each.closed())
                .forEach(each -> names.add(client.words().experience(each.asked())));
        return names;
    }

    private static List<String> expiring(PlanWording client) {
        return GateTable.gates(client)
                .filter(gate -> gate.state() == Gate.State.EXPIRING)
                .map(
                        gate ->
                                client.phrases().anyOf(gate.anyOf())
                                        + gate.expires()
                                                .map(day -> " " + client.day(day))
                                                .orElse(""))
                .toList();
    }

    private static List<String> gates(PlanWording client, Predicate<Gate> which) {
        return GateTable.gates(client)
                .filter(which)
                .map(gate -> client.phrases().anyOf(gate.anyOf()))
                .toList();
    }

    /** The same on one screen: most to do first. */
    public Document summary() {
        List<List<Cell>> rows =
                clients.stream()
                        .sorted(
                                Comparator.comparing(
                                        (PlanWording c) ->
                                                -(missing(c).size() + expiring(c).size())))
                        .map(this::cells)
                        .toList();
        String title = words.count("employment.caseload", clients.size());
        Table table =
                new Table(
                        title,
                        List.of(
                                Column.words(words.say("employment.client"), 20),
                                Column.words(words.say("employment.goal"), 24),
                                Column.words(words.say("employment.ready"), 14),
                                Column.words(words.say("employment.open"), 28),
                                Column.words(words.say("employment.due"), 14)),
                        rows,
                        Optional.empty());
        return new Document(title, words.lang(), title, List.of(table));
    }

    private List<Cell> cells(PlanWording client) {
        GapReport report = client.report();
        List<String> open = new ArrayList<>(missing(client));
        expiring(client).forEach(each -> open.add(words.say("employment.open.expiring", each)));
        Optional<Interval> ready = report.summary().readiness();
        return List.of(
                Cell.of(PlanWording.cut(Words.clean(report.person().id()), 40)),
                Cell.of(words.text(report.job().title())),
                Cell.of(ready.map(this::range).orElse("?")),
                Cell.of(open.isEmpty() ? "–" : String.join("; ", open)),
                Cell.of(
                        client.plan().reviews().stream()
                                .findFirst()
                                .map(review -> client.day(review.on()))
                                .orElse("–")));
    }

    private String range(Interval ready) {
        return words.percent(ready.low()) + " – " + words.percent(ready.high());
    }
}
