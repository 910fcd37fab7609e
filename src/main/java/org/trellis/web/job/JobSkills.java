package org.trellis.web.job;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.trellis.model.Competency;
import org.trellis.model.Job;
import org.trellis.model.Requirement;
import org.trellis.model.Scale;
import org.trellis.model.catalog.Catalog;
import org.trellis.web.words.Links;
import org.trellis.web.words.PageWords;

/** What a job asks people to be good at: what decides first, then all of it in groups. */
final class JobSkills {
    private static final int FIRST = 6;

    private final Job job;
    private final Catalog catalog;
    private final PageWords phrases;

    JobSkills(Job job, Catalog catalog, PageWords phrases) {
        this.job = job;
        this.catalog = catalog;
        this.phrases = phrases;
    }

    private List<Requirement> rated() {
        return job.requirements().values().stream().filter(Requirement::isAsked).toList();
    }

    int count() {
        return rated().size();
    }

    /**
     * What is of this trade before what every job asks, the highest levels first, of these what
     * needs a license.
     */
    List<JobPage.Strength> first() {
        return rated().stream()
                .filter(each -> each.ask() instanceof Requirement.AtLevel)
                .sorted(
                        Comparator.comparing((Requirement each) -> !isOfTheTrade(each))
                                .thenComparing(each -> -level(each))
                                .thenComparing(each -> !isLicensed(each)))
                .limit(FIRST)
                .map(this::strength)
                .toList();
    }

    private boolean isOfTheTrade(Requirement requirement) {
        return !competency(requirement).tier().isFoundation();
    }

    private boolean isLicensed(Requirement requirement) {
        return competency(requirement).kind() == Competency.Kind.LICENSED;
    }

    private static double level(Requirement requirement) {
        return ((Requirement.AtLevel) requirement.ask()).level().value();
    }

    private JobPage.Strength strength(Requirement requirement) {
        var level = ((Requirement.AtLevel) requirement.ask()).level();
        int most = catalog.scales().find(level.scale()).map(Scale::top).orElse(0);
        List<Boolean> segments = new ArrayList<>();
        for (int i = 1; i <= most; i++) {
            segments.add(i <= level.value());
        }
        return new JobPage.Strength(
                phrases.words().text(competency(requirement).name()),
                segments,
                phrases.words().say("job.of", level.shown(), most));
    }

    List<JobPage.Group> groups() {
        Map<String, List<Requirement>> byGroup = new LinkedHashMap<>();
        rated().stream()
                .sorted(Comparator.comparing(each -> competency(each).tier()))
                .forEach(
                        each ->
                                byGroup.computeIfAbsent(key(each), k -> new ArrayList<>())
                                        .add(each));
        return byGroup.values().stream().map(this::group).toList();
    }

    private String key(Requirement requirement) {
        Competency competency = competency(requirement);
        return competency.tier() + (isOfTheTrade(requirement) ? competency.block() : "");
    }

    private JobPage.Group group(List<Requirement> requirements) {
        Competency first = competency(requirements.get(0));
        return new JobPage.Group(
                phrases.say(first.tier()),
                isOfTheTrade(requirements.get(0)) ? phrases.block(first) : "",
                requirements.stream().map(this::skill).toList());
    }

    List<JobPage.Skill> notRated() {
        return job.requirements().values().stream()
                .filter(each -> each.ask() instanceof Requirement.NotRated)
                .map(this::skill)
                .toList();
    }

    JobPage.Profile profile(List<String> tasks) {
        List<JobPage.Skill> critical =
                rated().stream().filter(catalog::isCritical).map(this::skill).toList();
        String words =
                critical.isEmpty()
                        ? phrases.words().say("job.profile.none")
                        : phrases.words().count("job.profile.critical", critical.size());
        return new JobPage.Profile(
                critical,
                words,
                tasks,
                phrases.words().text(catalog.national().release().attribution()),
                job.onetSoc(),
                Links.occupation(job.onetSoc()),
                "https://www.onetonline.org/link/summary/" + Links.encoded(job.onetSoc()));
    }

    private Competency competency(Requirement requirement) {
        return catalog.getCompetency(requirement.competency());
    }

    private JobPage.Skill skill(Requirement requirement) {
        Competency competency = competency(requirement);
        return new JobPage.Skill(
                phrases.words().text(competency.name()),
                Links.competency(competency.id()),
                phrases.ask(requirement.ask()),
                phrases.words().text(competency.definition()),
                phrases.source(requirement.source()));
    }
}
