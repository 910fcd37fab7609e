package org.trellis.web.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.trellis.model.Competency;
import org.trellis.model.CompetencyModel;
import org.trellis.model.CompetencyModel.Departure;
import org.trellis.model.CompetencyModel.Foundation;
import org.trellis.model.catalog.Catalog;
import org.trellis.report.Words;
import org.trellis.report.catalog.ModelTiers;
import org.trellis.report.catalog.ModelTiers.Block;
import org.trellis.report.catalog.ModelTiers.From;
import org.trellis.web.words.Links;
import org.trellis.web.words.PageWords;

/** The pyramid of a model in words, from the top down. */
final class TierWording {
    private final Catalog catalog;
    private final CompetencyModel model;
    private final Words words;
    private final PageWords phrases;

    TierWording(Catalog catalog, CompetencyModel model, Words words) {
        this.catalog = catalog;
        this.model = model;
        this.words = words;
        this.phrases = new PageWords(catalog, words);
    }

    List<ModelPage.TierWords> of(List<ModelTiers.Row> rows) {
        List<ModelPage.TierWords> tiers = new ArrayList<>();
        rows.forEach(
                row ->
                        tiers.add(
                                new ModelPage.TierWords(
                                        phrases.say(row.tier()),
                                        row.blocks().stream().map(this::block).toList(),
                                        notes(row))));
        Collections.reverse(tiers);
        return tiers;
    }

    /** The page of its skill, of its model, or the place on this page that lists it. */
    static String href(Block block) {
        return block.skill()
                .map(Links::competency)
                .orElse(Links.model(block.model()) + (block.from() == From.ASKED ? "#asked" : ""));
    }

    private ModelPage.TierBlock block(Block block) {
        return new ModelPage.TierBlock(words.text(block.name()), href(block), mark(block));
    }

    private String mark(Block block) {
        return switch (block.from()) {
            case OWN -> own(block);
            case NAMED -> words.say("model.tiers.named", below(), phrases.name(skill(block)));
            case ATTACHED -> words.count("model.tiers.attached", block.below());
            case BELOW, ASSUMED, ASKED -> "";
        };
    }

    private String own(Block block) {
        String source = catalog.getCompetency(skill(block)).source();
        String mark = phrases.source(source).mark();
        return mark.isEmpty()
                        && model.foundation().isPresent()
                        && catalog.getCompetency(skill(block)).tier().isFoundation()
                ? words.say("model.tiers.own")
                : mark;
    }

    private static Competency.Id skill(Block block) {
        return block.skill().orElseThrow();
    }

    private String below() {
        return catalog.findFoundation(model).map(found -> words.text(found.title())).orElse("");
    }

    private List<String> notes(ModelTiers.Row row) {
        List<String> notes = new ArrayList<>();
        if (row.blocks().stream().anyMatch(each -> each.from() == From.ASSUMED)) {
            notes.add(words.say("model.tiers.assumed", below()));
        }
        List<String> left = left(row.tier());
        if (!left.isEmpty()) {
            notes.add(words.say("model.tiers.left", below(), String.join(", ", left)));
        }
        return notes;
    }

    private List<String> left(Competency.Tier tier) {
        Map<Competency.Id, Competency> lower =
                catalog.findFoundation(model).map(CompetencyModel::competencies).orElse(Map.of());
        return model.foundation().map(Foundation::departures).orElse(List.of()).stream()
                .filter(Departure::leavesOut)
                .flatMap(each -> each.of().stream())
                .filter(id -> lower.containsKey(id) && lower.get(id).tier() == tier)
                .map(phrases::name)
                .toList();
    }
}
