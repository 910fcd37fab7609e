package org.trellis.report;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.trellis.credential.Gate;
import org.trellis.gap.GapReport;
import org.trellis.gap.Line;
import org.trellis.gap.Standing;
import org.trellis.model.Competency;
import org.trellis.model.Evidence;
import org.trellis.model.Held;
import org.trellis.model.Level;
import org.trellis.model.Requirement;

/** A gap report as a table, a row for each must-have, skill, unrated skill and strength. */
public final class GapCsv {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180
                    .builder()
                    .setRecordSeparator("\n")
                    .setHeader(
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
                            "source")
                    .get();

    private GapCsv() {}

    public static String of(GapReport report, Words words) {
        StringWriter out = new StringWriter();
        try (CSVPrinter csv = new CSVPrinter(out, FORMAT)) {
            for (Gate gate : report.gates()) {
                csv.printRecord(gate(gate, words));
            }
            for (Line line : report.lines()) {
                csv.printRecord(line(line, words));
            }
            for (GapReport.NotRated line : report.notRated()) {
                csv.printRecord(
                        row(
                                "not_rated",
                                line.competency(),
                                line.requirement(),
                                line.standing(),
                                words));
            }
            for (GapReport.Strength line : report.strengths()) {
                csv.printRecord(
                        row(
                                "strength",
                                line.competency(),
                                line.requirement(),
                                line.standing(),
                                words));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private static Object[] gate(Gate gate, Words words) {
        String codes =
                gate.anyOf().stream().map(c -> c.id().code()).collect(Collectors.joining("|"));
        String names = words.either(gate.anyOf().stream().map(c -> words.text(c.name())).toList());
        return new Object[] {
            "credential",
            codes,
            cell(names),
            "",
            GapJson.code(gate.need()),
            "",
            "",
            "",
            "",
            gate.expires().map(Object::toString).orElse(""),
            GapJson.code(gate.state()),
            "",
            "",
            "",
            gate.source()
        };
    }

    private static Object[] line(Line line, Words words) {
        Object[] row = row("skill", line.competency(), line.requirement(), line.standing(), words);
        row[10] = GapJson.code(line.outcome());
        row[11] = line.levels().isPresent() ? line.levels().getAsInt() : "";
        row[12] = line.hours().low();
        row[13] = line.hours().high();
        return row;
    }

    /** Without outcome, levels and hours: these belong to the lines that count. */
    private static Object[] row(
            String part,
            Competency competency,
            Requirement requirement,
            Standing standing,
            Words words) {
        Level asked = requirement.ask() instanceof Requirement.AtLevel at ? at.level() : null;
        Level held = standing.held() instanceof Held.AtLevel at ? at.level() : null;
        boolean known = standing.evidence() != Evidence.NONE;
        String date = standing.date().map(Object::toString).orElse("");
        return new Object[] {
            part,
            competency.id(),
            cell(words.text(competency.name())),
            competency.tier().code(),
            asked != null ? asked.value() : asks(requirement.ask()),
            asked != null ? asked.scale() : "",
            held != null ? held.value() : GapJson.kind(standing.held()),
            held != null ? held.scale() : "",
            known ? GapJson.code(standing.evidence()) : "",
            date,
            "",
            "",
            "",
            "",
            requirement.source()
        };
    }

    private static String asks(Requirement.Ask ask) {
        if (ask instanceof Requirement.Needed) {
            return "needed";
        }
        return ask instanceof Requirement.NotRated ? "not_rated" : "not_needed";
    }

    /** A cell that a spreadsheet would take for a formula gets an apostrophe before it. */
    private static String cell(String text) {
        return text.matches("^[=+\\-@].*") ? "'" + text : text;
    }
}
