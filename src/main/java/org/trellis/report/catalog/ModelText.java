package org.trellis.report.catalog;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.trellis.message.Code;
import org.trellis.model.CompetencyModel;
import org.trellis.model.CompetencyModel.Kind;
import org.trellis.model.Source;
import org.trellis.model.catalog.Catalog;
import org.trellis.report.Paper;
import org.trellis.report.Words;
import org.trellis.report.catalog.ModelTiers.Block;
import org.trellis.report.catalog.ModelTiers.From;

/** Skill models in words. */
public final class ModelText {
    private ModelText() {}

    /** All of them by what they describe, each with how much of it is known. */
    public static String list(Catalog catalog, Words words) {
        Paper paper = new Paper();
        EditionWords editions = new EditionWords(catalog, words);
        int skills =
                catalog.models().values().stream().mapToInt(m -> m.competencies().size()).sum();
        paper.heading(words.say("models.answer", catalog.models().size(), skills));
        for (Kind kind : Kind.values()) {
            List<CompetencyModel> models =
                    catalog.models().values().stream().filter(m -> m.kind() == kind).toList();
            if (!models.isEmpty()) {
                paper.section(words.say("models.kind." + Code.of(kind)));
                models.forEach(
                        model -> {
                            paper.item(0, "*", line(model, editions, words));
                            String dates = dates(model, editions, words);
                            if (!dates.isEmpty()) {
                                paper.line(2, dates);
                            }
                        });
            }
        }
        return paper.toString();
    }

    private static String line(CompetencyModel model, EditionWords editions, Words words) {
        List<String> parts = new ArrayList<>();
        parts.add(model.code() + ": " + words.text(model.title()));
        model.aliases().forEach(alias -> parts.add(words.text(alias)));
        String names = String.join("; ", parts);
        String size = words.count("model.skills", model.competencies().size());
        return words.say("model.line", names, size, editions.state(model));
    }

    /** The last change that we know of, and when the next is due. */
    private static String dates(CompetencyModel model, EditionWords editions, Words words) {
        String changed = editions.changed(model);
        String due = editions.formalYear(model);
        return changed.isEmpty()
                ? ""
                : due.isEmpty()
                        ? words.say("model.changed", changed)
                        : words.say("model.changed.due", changed, due);
    }

    /** One of them from the top tier down. */
    public static String of(Catalog catalog, CompetencyModel model, Words words) {
        Paper paper = new Paper();
        EditionWords editions = new EditionWords(catalog, words);
        paper.heading(line(model, editions, words));
        editions.facts(model).forEach(fact -> paper.line(fact.name() + ": " + fact.text()));
        List<ModelTiers.Row> rows = new ArrayList<>(ModelTiers.of(catalog, model));
        Collections.reverse(rows);
        for (ModelTiers.Row row : rows) {
            paper.section(words.name(row.tier()));
            if (row.blocks().stream().anyMatch(each -> each.from() == From.ASSUMED)) {
                paper.line(words.say("model.tiers.assumed", below(catalog, model, words)));
            }
            row.blocks().forEach(block -> paper.item(0, sign(block), block(catalog, block, words)));
        }
        paper.blank();
        paper.line(words.say("model.signs"));
        List<String> notes = new ArrayList<>();
        model.notes().forEach(note -> notes.add(words.text(note)));
        model.disagreements().forEach(note -> notes.add(words.text(note)));
        if (!notes.isEmpty()) {
            paper.section(words.say("model.notes"));
            notes.forEach(note -> paper.item(0, "*", note));
        }
        return paper.toString();
    }

    private static String below(Catalog catalog, CompetencyModel model, Words words) {
        return catalog.findFoundation(model).map(found -> words.text(found.title())).orElse("");
    }

    private static String block(Catalog catalog, Block block, Words words) {
        String name = block.named(words);
        boolean remembered =
                block.from() == From.OWN
                        && block.skill()
                                .flatMap(catalog::findCompetency)
                                .map(each -> catalog.sources().get(each.source()))
                                .filter(source -> source.status() == Source.Status.MEMORY)
                                .isPresent();
        return remembered ? name + " (" + words.say("catalog.status.memory") + ")" : name;
    }

    private static String sign(Block block) {
        return switch (block.from()) {
            case OWN -> "+";
            case NAMED -> "=";
            case BELOW, ATTACHED, ASKED -> "-";
            case ASSUMED -> "?";
        };
    }
}
