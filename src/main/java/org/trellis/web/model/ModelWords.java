package org.trellis.web.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.trellis.model.Competency;
import org.trellis.model.CompetencyModel;
import org.trellis.model.Level;
import org.trellis.model.catalog.Catalog;
import org.trellis.report.Words;
import org.trellis.report.drawing.PyramidSvg;
import org.trellis.web.words.Links;
import org.trellis.web.words.PageWords;

/** Puts a skill model into words and a pyramid. */
final class ModelWords {
    private final Catalog catalog;
    private final Words words;
    private final PageWords phrases;

    ModelWords(Catalog catalog, Words words) {
        this.catalog = catalog;
        this.words = words;
        this.phrases = new PageWords(catalog, words);
    }

    ModelPage page(CompetencyModel model) {
        List<ModelPage.Group> groups = groups(model);
        return new ModelPage(
                words.text(model.title()),
                words.say(
                        "model.answer",
                        words.text(model.title()),
                        words.count("model.skills", model.competencies().size()),
                        words.count("model.groups", groups.size())),
                facts(model),
                model.notes().stream().map(words::text).toList(),
                PyramidSvg.of(model, words, 760),
                PyramidSvg.of(model, words, 380),
                groups,
                GradeTable.of(model, words),
                catalog.ladders().values().stream()
                        .filter(ladder -> ladder.models().contains(model.code()))
                        .map(l -> new ModelPage.Use(words.text(l.title()), Links.ladder(l.code())))
                        .toList());
    }

    private ModelPage.Facts facts(CompetencyModel model) {
        return new ModelPage.Facts(
                model.publisher(),
                model.version(),
                model.published() == null ? "" : model.published(),
                model.reviewed()
                        .map(
                                day ->
                                        words.say(
                                                "catalog.reviewed",
                                                words.date(day),
                                                model.reviewDue().map(words::date).orElse("—")))
                        .orElse(""),
                model.supersedes() == null ? "" : model.supersedes(),
                ModelsPage.superseded(model, words),
                model.supersededNote().map(words::text).orElse(""),
                model.complete() ? "" : words.say("model.partial"),
                words.knows("catalog.scale." + model.scale())
                        ? words.say("catalog.scale." + model.scale())
                        : model.scale(),
                phrases.source(model.source()));
    }

    private List<ModelPage.Group> groups(CompetencyModel model) {
        Map<String, List<Competency>> byBlock = new LinkedHashMap<>();
        model.competencies().values().stream()
                .sorted(java.util.Comparator.comparing(Competency::tier))
                .forEach(
                        each ->
                                byBlock.computeIfAbsent(key(each), k -> new ArrayList<>())
                                        .add(each));
        return byBlock.values().stream().map(each -> group(each, model)).toList();
    }

    /** A block that holds nothing but the skill it is named after is shown within its tier. */
    private static String key(Competency competency) {
        return competency.tier() + (numbered(competency) ? "" : " " + competency.block());
    }

    private static boolean numbered(Competency competency) {
        return competency.block().matches("^[0-9]+\\.[0-9]+ .*")
                || competency.block().equals(competency.name().en());
    }

    private ModelPage.Group group(List<Competency> skills, CompetencyModel model) {
        Competency first = skills.get(0);
        return new ModelPage.Group(
                phrases.say(first.tier()),
                numbered(first) ? "" : phrases.block(first),
                skills.stream().map(each -> skill(each, model)).toList());
    }

    private ModelPage.Skill skill(Competency competency, CompetencyModel model) {
        return new ModelPage.Skill(
                competency.id().code(),
                Links.competency(competency.id()),
                words.text(competency.name()),
                String.join(", ", competency.aliases()),
                words.text(competency.definition()),
                !competency.active(),
                words.list(competency.requires().stream().map(phrases::name).toList()),
                rank(competency),
                competency.behaviors().stream().map(words::text).toList(),
                levels(competency, model),
                phrases.source(competency.source()));
    }

    private String rank(Competency competency) {
        if (competency.importanceNow().isEmpty()) {
            return "";
        }
        String now = String.valueOf(competency.importanceNow().getAsInt());
        return competency.importanceFuture().isEmpty()
                ? words.say("model.rank.now", now)
                : words.say(
                        "model.rank",
                        now,
                        String.valueOf(competency.importanceFuture().getAsInt()));
    }

    private List<ModelPage.LevelWords> levels(Competency competency, CompetencyModel model) {
        return model.illustrations().getOrDefault(competency.id(), Map.of()).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(
                        each ->
                                new ModelPage.LevelWords(
                                        phrases.level(new Level(model.scale(), each.getKey())),
                                        words.text(each.getValue())))
                .toList();
    }
}
