package org.trellis.report.worksheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.trellis.model.Competency;
import org.trellis.model.Requirement;
import org.trellis.model.Source;
import org.trellis.model.catalog.Catalog;
import org.trellis.path.compare.Side;
import org.trellis.report.Phrases;
import org.trellis.report.Words;
import org.trellis.report.gap.NationalNotes;
import org.trellis.report.worksheet.Worksheet.Column;

/** What all four worksheets begin with: the skills from the foundation up, each with its rating. */
final class SkillRows {
    private static final String DERIVED = "derived-onet";

    private final Side side;
    private final Catalog catalog;
    private final Words words;
    private final Phrases phrases;

    SkillRows(Side side, Catalog catalog, Words words) {
        this.side = side;
        this.catalog = catalog;
        this.words = words;
        this.phrases = new Phrases(catalog, words);
    }

    List<Requirement> asked() {
        return side.asks().values().stream()
                .sorted(Comparator.comparing(each -> competency(each).tier()))
                .toList();
    }

    private Competency competency(Requirement requirement) {
        return catalog.getCompetency(requirement.competency());
    }

    static List<Column> columns(Words words, List<Column> own) {
        List<Column> all = new ArrayList<>();
        all.add(new Column(words.say("worksheet.column.group"), 26));
        all.add(new Column(words.say("worksheet.column.code"), 30));
        all.add(new Column(words.say("worksheet.column.skill"), 30));
        all.add(new Column(words.say("worksheet.column.meaning"), 60));
        all.add(new Column(words.say("worksheet.column.rating"), 16, WorksheetRating.all(words)));
        all.add(new Column(words.say("worksheet.column.level"), 26));
        all.add(new Column(words.say("worksheet.column.source"), 40));
        all.addAll(own);
        return all;
    }

    /**
     * @param own the cells that follow
     */
    List<List<String>> rows(Function<Requirement, List<String>> own) {
        return asked().stream().map(each -> row(each, own.apply(each))).toList();
    }

    private List<String> row(Requirement requirement, List<String> own) {
        Competency competency = competency(requirement);
        Optional<WorksheetRating> rated =
                WorksheetRating.of(side.kind(), requirement.ask(), catalog);
        List<String> row = new ArrayList<>();
        row.add(NationalNotes.group(competency, words));
        row.add(competency.id().toString());
        row.add(words.text(competency.name()));
        row.add(meaning(competency));
        row.add(rated.map(each -> each.in(words)).orElse(""));
        row.add(
                requirement.ask() instanceof Requirement.AtLevel at
                        ? phrases.level(at.level())
                        : "");
        row.add(rated.isPresent() ? source(requirement) : "");
        row.addAll(own);
        return row;
    }

    private String meaning(Competency competency) {
        List<String> parts = new ArrayList<>();
        String definition = words.text(competency.definition());
        parts.add(definition.equals(words.text(competency.name())) ? "" : definition);
        competency.behaviors().forEach(each -> parts.add(words.text(each)));
        return String.join(" • ", parts.stream().filter(each -> !each.isBlank()).toList());
    }

    private String source(Requirement requirement) {
        String key = requirement.source();
        String own = "catalog.source." + (key.startsWith(DERIVED) ? "derived" : key);
        if (words.knows(own)) {
            return words.say(own);
        }
        Source source = catalog.sources().get(key);
        if (source == null) {
            return key;
        }
        return source.status() == Source.Status.MEMORY
                ? words.say("worksheet.source.memory", source.title())
                : source.title();
    }
}
