package org.trellis.web.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.trellis.model.Competency;
import org.trellis.model.CompetencyModel;
import org.trellis.model.Credential;
import org.trellis.model.Job;
import org.trellis.model.Level;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.catalog.Ladder;
import org.trellis.report.Words;
import org.trellis.report.catalog.ModelTiers;
import org.trellis.report.catalog.ModelUse;
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
        ModelUse use = ModelUse.of(catalog, model);
        List<ModelTiers.Row> tiers = ModelTiers.of(catalog, model, use);
        return new ModelPage(
                words.text(model.title()),
                words.say(
                        "model.answer",
                        words.text(model.title()),
                        words.count("model.skills", model.competencies().size()),
                        words.count("model.groups", groups.size())),
                new FactWords(catalog, words).of(model),
                model.notes().stream().map(words::text).toList(),
                model.disagreements().stream().map(words::text).toList(),
                pyramid(model, tiers, 760),
                pyramid(model, tiers, 380),
                words.say(model.foundation().isPresent() ? "model.pyramid" : "model.pyramid.own"),
                new TierWording(catalog, model, words).of(tiers),
                use.ladders().entrySet().stream()
                        .map(each -> use(each.getKey(), each.getValue()))
                        .toList(),
                required(use),
                groups,
                GradeTable.of(model, words));
    }

    private String pyramid(CompetencyModel model, List<ModelTiers.Row> tiers, double width) {
        String title = words.text(model.title());
        return PyramidSvg.of(title, tiers, TierWording::href, words, width);
    }

    private ModelPage.Use use(Ladder ladder, List<Job> jobs) {
        return new ModelPage.Use(
                words.text(ladder.title()),
                Links.ladder(ladder.code()),
                jobs.isEmpty()
                        ? words.say("model.uses.named")
                        : words.count("report.jobs", jobs.size()),
                jobs.stream()
                        .map(
                                job ->
                                        new ModelPage.Link(
                                                words.text(job.title()), Links.job(job.id())))
                        .toList());
    }

    private List<ModelPage.Required> required(ModelUse use) {
        return use.credentials().entrySet().stream()
                .filter(each -> catalog.credentials().containsKey(each.getKey()))
                .sorted(Map.Entry.<Credential.Id, Integer>comparingByValue().reversed())
                .map(
                        each ->
                                new ModelPage.Required(
                                        words.text(catalog.credentials().get(each.getKey()).name()),
                                        words.count("report.jobs", each.getValue())))
                .toList();
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
                phrases.definition(competency),
                competency.official().map(phrases::quote),
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
