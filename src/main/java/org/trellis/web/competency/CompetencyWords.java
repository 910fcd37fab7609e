package org.trellis.web.competency;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.trellis.model.Competency;
import org.trellis.model.CompetencyModel;
import org.trellis.model.Credential;
import org.trellis.model.Job;
import org.trellis.model.Level;
import org.trellis.model.Requirement;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.catalog.Ladder;
import org.trellis.model.catalog.National;
import org.trellis.report.Words;
import org.trellis.report.gap.NationalNotes;
import org.trellis.web.words.Links;
import org.trellis.web.words.PageWords;

/** Puts one skill into words. */
final class CompetencyWords {
    private static final int MOST_OCCUPATIONS = 25;

    private final Catalog catalog;
    private final Words words;
    private final PageWords phrases;

    CompetencyWords(Catalog catalog, Words words) {
        this.catalog = catalog;
        this.words = words;
        this.phrases = new PageWords(catalog, words);
    }

    CompetencyPage page(Competency competency) {
        CompetencyModel model = catalog.findModel(competency.id().model()).orElseThrow();
        List<AskingJob> asking = AskingJob.listAll(catalog, competency.id());
        return new CompetencyPage(
                answer(competency, asking),
                new CompetencyPage.Link(words.text(model.title()), Links.model(model.code())),
                place(competency),
                definition(competency),
                competency.official().map(phrases::quote),
                !competency.active(),
                String.join(", ", competency.aliases()),
                phrases.source(competency.source()),
                maps(competency, asking),
                more(competency, asking),
                credentials(competency),
                same(competency),
                links(competency.requires().stream()),
                links(listAfter(competency, model)),
                competency.behaviors().stream().map(words::text).toList(),
                levels(competency, model));
    }

    private static boolean isNational(Competency competency) {
        return competency.id().model().equals(National.PREFIX);
    }

    private String answer(Competency competency, List<AskingJob> asking) {
        String name = words.text(competency.name());
        if (asking.isEmpty()) {
            return words.say("competency.answer.none", name);
        }
        String jobs =
                words.count(
                        isNational(competency) ? "competency.occupations" : "report.jobs",
                        asking.size());
        return words.say("competency.answer", name, jobs);
    }

    /** O*NET defines none of its own; of a model it is said that nobody knows it. */
    private String definition(Competency competency) {
        return isNational(competency) ? "" : phrases.definition(competency);
    }

    private String place(Competency competency) {
        return isNational(competency)
                ? NationalNotes.group(competency, words)
                : phrases.say(competency.tier());
    }

    private List<CompetencyPage.Map> maps(Competency competency, List<AskingJob> asking) {
        if (isNational(competency)) {
            List<AskingJob> first = asking.stream().limit(MOST_OCCUPATIONS).toList();
            return first.isEmpty()
                    ? List.of()
                    : List.of(map(words.say("competency.country"), asking, first));
        }
        Map<String, List<AskingJob>> byMap = new LinkedHashMap<>();
        for (AskingJob each : asking) {
            String title =
                    catalog.findLadder(each.job().id())
                            .map(Ladder::title)
                            .map(words::text)
                            .orElse(words.say("competency.no_map"));
            byMap.computeIfAbsent(title, key -> new ArrayList<>()).add(each);
        }
        return byMap.entrySet().stream()
                .map(each -> map(each.getKey(), each.getValue(), each.getValue()))
                .toList();
    }

    private CompetencyPage.Map map(String title, List<AskingJob> all, List<AskingJob> listed) {
        List<AskingJob> byLevel =
                all.stream()
                        .filter(each -> each.level() > 0)
                        .sorted(Comparator.comparing(AskingJob::level))
                        .toList();
        String jobs = words.count("report.jobs", all.size());
        String summary = jobs;
        if (!byLevel.isEmpty()) {
            String low = Level.shown(byLevel.get(0).level());
            String high = Level.shown(byLevel.get(byLevel.size() - 1).level());
            summary =
                    low.equals(high)
                            ? words.say("competency.map.level", jobs, low)
                            : words.say("competency.map.levels", jobs, low, high);
        }
        return new CompetencyPage.Map(title, summary, listed.stream().map(this::asks).toList());
    }

    private CompetencyPage.Asks asks(AskingJob asking) {
        Job job = asking.job();
        Requirement requirement = asking.requirement();
        return new CompetencyPage.Asks(
                words.text(job.title()),
                National.isNational(job.id())
                        ? Links.occupation(job.onetSoc())
                        : Links.job(job.id()),
                phrases.pay(job),
                phrases.ask(requirement.ask()),
                phrases.source(requirement.source()));
    }

    private String more(Competency competency, List<AskingJob> asking) {
        return isNational(competency) && asking.size() > MOST_OCCUPATIONS
                ? words.say("competency.more", MOST_OCCUPATIONS)
                : "";
    }

    private List<CompetencyPage.Shows> credentials(Competency competency) {
        Set<Competency.Id> same = Set.copyOf(catalog.listSame(competency.id()));
        List<CompetencyPage.Shows> shown = new ArrayList<>();
        for (Credential credential : catalog.credentials().values()) {
            credential.attests().stream()
                    .filter(each -> same.contains(each.competency()))
                    .findFirst()
                    .ifPresent(
                            each ->
                                    shown.add(
                                            new CompetencyPage.Shows(
                                                    words.text(credential.name()),
                                                    phrases.held(each.held()),
                                                    phrases.source(each.source()))));
        }
        return shown;
    }

    /** Those of other models that mean the same, then the models that take it over. */
    private List<CompetencyPage.Link> same(Competency competency) {
        return Stream.concat(
                        others(competency),
                        catalog.models().values().stream()
                                .filter(model -> takesOver(model, competency))
                                .map(model -> takenOver(model, competency)))
                .toList();
    }

    private static boolean takesOver(CompetencyModel model, Competency competency) {
        return model.foundation()
                        .filter(below -> below.model().equals(competency.id().model()))
                        .isPresent()
                && model.takesOver(competency).equals(Optional.of(CompetencyModel.Grade.NEEDED));
    }

    /** Under the names that the model gives it. */
    private CompetencyPage.Link takenOver(CompetencyModel model, Competency competency) {
        List<String> names =
                model.foundation().orElseThrow().of(competency.id()).stream()
                        .flatMap(departure -> departure.name().stream())
                        .map(words::text)
                        .toList();
        String name = names.isEmpty() ? phrases.name(competency.id()) : words.list(names);
        return new CompetencyPage.Link(
                words.say("competency.in", name, words.text(model.title())),
                Links.model(model.code()));
    }

    private Stream<CompetencyPage.Link> others(Competency competency) {
        return catalog.listSame(competency.id()).stream()
                .skip(1)
                .filter(id -> catalog.findCompetency(id).isPresent())
                .map(
                        id ->
                                new CompetencyPage.Link(
                                        words.say(
                                                "competency.in",
                                                phrases.name(id),
                                                words.text(
                                                        catalog.findModel(id.model())
                                                                .orElseThrow()
                                                                .title())),
                                        Links.competency(id)));
    }

    private List<CompetencyPage.Link> links(Stream<Competency.Id> ids) {
        return ids.map(id -> new CompetencyPage.Link(phrases.name(id), Links.competency(id)))
                .toList();
    }

    private static Stream<Competency.Id> listAfter(Competency competency, CompetencyModel model) {
        return model.competencies().values().stream()
                .filter(each -> each.requires().contains(competency.id()))
                .map(Competency::id);
    }

    private List<CompetencyPage.LevelWords> levels(Competency competency, CompetencyModel model) {
        return model.illustrations().getOrDefault(competency.id(), Map.of()).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(
                        each ->
                                new CompetencyPage.LevelWords(
                                        phrases.level(new Level(model.scale(), each.getKey())),
                                        words.text(each.getValue())))
                .toList();
    }
}
