package org.trellis.report.worksheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trellis.gap.GapReport;
import org.trellis.gap.Line;
import org.trellis.gap.Outcome;
import org.trellis.gap.Standing;
import org.trellis.model.Competency;
import org.trellis.model.Evidence;
import org.trellis.model.Held;
import org.trellis.model.Requirement;
import org.trellis.model.catalog.Catalog;
import org.trellis.report.Phrases;
import org.trellis.report.Words;
import org.trellis.report.worksheet.Worksheet.Column;

/** What a person has of each skill and what is missing; blank where nobody knows. */
final class GapSheet {
    private final Catalog catalog;
    private final Words words;
    private final Phrases phrases;
    private final ShownSkills coverage;
    private final Map<Competency.Id, Line> lines = new HashMap<>();
    private final Map<Competency.Id, Standing> standings = new HashMap<>();

    GapSheet(GapReport report, Catalog catalog, Words words) {
        this.catalog = catalog;
        this.words = words;
        this.phrases = new Phrases(catalog, words);
        this.coverage = new ShownSkills(catalog, words);
        report.notRated().forEach(each -> standings.put(each.competency().id(), each.standing()));
        report.strengths().forEach(each -> standings.put(each.competency().id(), each.standing()));
        for (Line line : report.lines()) {
            lines.put(line.competency().id(), line);
            standings.put(line.competency().id(), line.standing());
        }
    }

    static List<Column> columns(Words words) {
        return List.of(
                new Column(words.say("worksheet.column.held"), 26),
                new Column(words.say("worksheet.column.how"), 34),
                new Column(words.say("worksheet.column.result"), 16),
                new Column(words.say("worksheet.column.hours"), 20),
                new Column(words.say("worksheet.column.shown"), 50),
                new Column(words.say("worksheet.column.steps"), 40),
                new Column(words.say("worksheet.column.when"), 16));
    }

    List<String> cells(Requirement skill) {
        Standing standing = standings.getOrDefault(skill.competency(), Standing.NONE);
        Line line = lines.get(skill.competency());
        boolean missing = line != null && line.outcome() == Outcome.GAP;
        return List.of(
                standing.held() instanceof Held.NotAssessed
                        ? ""
                        : phrases.held(skill.ask(), standing.held()),
                standing.evidence() == Evidence.NONE ? "" : phrases.howKnown(standing),
                line == null || line.outcome() == Outcome.UNKNOWN ? "" : words.name(line.outcome()),
                missing ? words.hoursRange(line.hours().low(), line.hours().high()) : "",
                missing ? shown(skill) : "",
                "",
                "");
    }

    private String shown(Requirement skill) {
        Stream<String> names =
                catalog.credentials().values().stream()
                        .filter(each -> !each.personal())
                        .filter(
                                each ->
                                        coverage.of(skill, each.attests())
                                                .flatMap(held -> coverage.reaches(skill, held))
                                                .orElse(false))
                        .map(each -> words.text(each.name()));
        return names.collect(Collectors.joining("; "));
    }
}
