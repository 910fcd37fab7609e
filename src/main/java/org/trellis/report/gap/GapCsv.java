package org.trellis.report.gap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.trellis.credential.Gate;
import org.trellis.files.table.TableText;
import org.trellis.gap.GapReport;
import org.trellis.gap.Line;
import org.trellis.gap.Service;
import org.trellis.gap.Standing;
import org.trellis.message.Code;
import org.trellis.model.Competency;
import org.trellis.model.Credential;
import org.trellis.model.Evidence;
import org.trellis.model.Held;
import org.trellis.model.Level;
import org.trellis.model.Requirement;
import org.trellis.model.Scales;
import org.trellis.model.catalog.Catalog;
import org.trellis.report.Phrases;
import org.trellis.report.Words;

/**
 * A gap report as a table: a row for each must-have, what has to be earned for it, skill, unrated
 * skill, strength and doubt.
 */
public final class GapCsv {
    private static final List<String> COLUMNS =
            List.of(
                    "part",
                    "code",
                    "name",
                    "tier",
                    "required",
                    "required_scale",
                    "held",
                    "held_scale",
                    "evidence",
                    "date",
                    "outcome",
                    "levels",
                    "hours_low",
                    "hours_high",
                    "source",
                    "test",
                    "form",
                    "score",
                    "needed_at_entry",
                    "held_on_required_scale");

    /** A sheet that was torn from its file's name still says whose it is. */
    private static final List<String> OF_REPORT = List.of("case", "job", "on");

    private GapCsv() {}

    /** Of a U.S. occupation, what is said beside its lines stands in the last rows. */
    public static String of(GapReport report, Catalog catalog, Words words) {
        List<List<Object>> rows = new ArrayList<>();
        report.gates().forEach(gate -> rows.add(gate(gate, words)));
        ToEarn.of(report).forEach(each -> rows.addAll(toEarn(each, catalog, words)));
        report.experience().forEach(each -> rows.add(experience(each, words)));
        rows.addAll(lines(report, catalog, words));
        DoubtJson.of(report, new Phrases(catalog, words)).forEach(each -> rows.add(doubt(each)));
        var national = new NationalNotes(catalog, report.job(), words);
        national.of(report).forEach(note -> rows.add(note(note)));
        national.attribution().ifPresent(attribution -> rows.add(note(attribution)));
        List<String> header = new ArrayList<>(COLUMNS);
        header.addAll(OF_REPORT);
        return TableText.forSpreadsheet(
                header, rows.stream().map(row -> ofReport(row, report)).toList());
    }

    private static List<List<Object>> lines(GapReport report, Catalog catalog, Words words) {
        List<List<Object>> rows = new ArrayList<>();
        report.lines().forEach(line -> rows.add(line(line, catalog, words)));
        for (GapReport.NotRated line : report.notRated()) {
            rows.add(
                    row(
                            "not_rated",
                            line.competency(),
                            line.requirement(),
                            line.standing(),
                            catalog,
                            words));
        }
        for (GapReport.Strength line : report.strengths()) {
            rows.add(
                    row(
                            "strength",
                            line.competency(),
                            line.requirement(),
                            line.standing(),
                            catalog,
                            words));
        }
        return rows;
    }

    private static List<Object> ofReport(List<Object> row, GapReport report) {
        List<Object> whole = new ArrayList<>(row);
        while (whole.size() < COLUMNS.size()) {
            whole.add("");
        }
        whole.addAll(List.of(report.person().id(), report.job().id(), report.on()));
        return whole;
    }

    private static List<Object> note(String text) {
        List<Object> row = blank("note");
        row.set(2, text);
        return row;
    }

    private static List<Object> blank(String part) {
        List<Object> row = new ArrayList<>(Collections.nCopies(COLUMNS.size(), ""));
        row.set(0, part);
        return row;
    }

    private static List<Object> gate(Gate gate, Words words) {
        String codes =
                gate.anyOf().stream().map(c -> c.id().code()).collect(Collectors.joining("|"));
        String names = words.either(gate.anyOf().stream().map(c -> words.text(c.name())).toList());
        return Arrays.asList(
                "credential",
                codes,
                names,
                "",
                Code.of(gate.need()),
                "",
                "",
                "",
                "",
                gate.expires().map(Object::toString).orElse(""),
                Code.of(gate.state()),
                "",
                "",
                "",
                gate.source());
    }

    /** Fees stand as what is required; the must-have stands as the tier. */
    private static List<List<Object>> toEarn(ToEarn earned, Catalog catalog, Words words) {
        return earned.steps().stream()
                .map(
                        step -> {
                            Credential credential =
                                    catalog.getCredential(new Credential.Id(step.credential()));
                            List<Object> row = blank("to_earn");
                            row.set(1, step.credential());
                            row.set(2, words.text(credential.name()));
                            row.set(3, earned.credential());
                            row.set(4, step.usd().isPresent() ? step.usd().getAsDouble() : "");
                            row.set(5, "usd");
                            row.set(10, step.renewal() ? "renewal" : "");
                            row.set(12, step.hours());
                            row.set(13, step.hours());
                            return row;
                        })
                .toList();
    }

    private static List<Object> doubt(DoubtJson doubt) {
        List<Object> row = blank("doubt");
        row.set(1, doubt.competency());
        row.set(2, doubt.text());
        row.set(10, doubt.kind());
        return row;
    }

    private static List<Object> experience(Service service, Words words) {
        boolean known = service.state() != Service.State.UNKNOWN;
        return Arrays.asList(
                "experience",
                service.asked().in().stream()
                        .map(Object::toString)
                        .collect(Collectors.joining("|")),
                words.experience(service.asked()),
                "",
                service.asked().months(),
                "months",
                known ? service.served() : "unknown",
                known ? "months" : "",
                service.by().map(c -> c.id().code()).orElse(""),
                "",
                Code.of(service.state()),
                "",
                "",
                "",
                service.asked().source());
    }

    private static List<Object> line(Line line, Catalog catalog, Words words) {
        List<Object> row =
                new ArrayList<>(
                        row(
                                "skill",
                                line.competency(),
                                line.requirement(),
                                line.standing(),
                                catalog,
                                words));
        row.set(10, Code.of(line.outcome()));
        row.set(11, line.levels().isPresent() ? Level.number(line.levels().getAsDouble()) : "");
        row.set(12, line.hours().low());
        row.set(13, line.hours().high());
        row.add(
                catalog.scales()
                        .converted(line.requirement().ask(), line.standing().held())
                        .<Object>map(Level::number)
                        .orElse(""));
        return row;
    }

    /** Without outcome, levels and hours: these belong to the lines that count. */
    private static List<Object> row(
            String part,
            Competency competency,
            Requirement requirement,
            Standing standing,
            Catalog catalog,
            Words words) {
        Level asked = requirement.ask() instanceof Requirement.AtLevel at ? at.level() : null;
        Level held = standing.held() instanceof Held.AtLevel at ? at.level() : null;
        boolean known = standing.evidence() != Evidence.NONE;
        String date = standing.date().map(Object::toString).orElse("");
        Optional<Scales.Score> test = standing.origin().score();
        return Arrays.asList(
                part,
                competency.id(),
                words.text(competency.name()),
                competency.tier().code(),
                asked != null ? asked.value() : asks(requirement.ask()),
                asked != null ? asked.scale() : "",
                held != null ? held.value() : GapJson.kind(standing.held()),
                held != null ? held.scale() : "",
                known ? Code.of(standing.evidence()) : "",
                date,
                "",
                "",
                "",
                "",
                requirement.source(),
                test.map(Scales.Score::test).orElse(""),
                test.flatMap(Scales.Score::form).orElse(""),
                test.map(score -> "" + score.score()).orElse(""),
                entry(requirement, catalog));
    }

    /** Yes or no; blank where nobody has rated it, or the job does not ask it. */
    private static String entry(Requirement requirement, Catalog catalog) {
        return catalog.neededAtEntry(requirement).map(needed -> needed ? "yes" : "no").orElse("");
    }

    private static String asks(Requirement.Ask ask) {
        if (ask instanceof Requirement.Needed) {
            return "needed";
        }
        return ask instanceof Requirement.NotRated ? "not_rated" : "not_needed";
    }
}
