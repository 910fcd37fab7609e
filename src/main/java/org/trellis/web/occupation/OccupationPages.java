package org.trellis.web.occupation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.trellis.files.national.Country;
import org.trellis.model.Job;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.catalog.Interests;
import org.trellis.model.catalog.Occupation;
import org.trellis.model.catalog.Related;
import org.trellis.model.person.Person;
import org.trellis.report.JobPay;
import org.trellis.report.RegionNote;
import org.trellis.report.Words;
import org.trellis.web.occupation.OccupationPage.Fact;
import org.trellis.web.occupation.OccupationPage.Link;
import org.trellis.web.words.Figure;
import org.trellis.web.words.Links;
import org.trellis.web.words.PageWords;

/** Puts an occupation of the national data into words. */
final class OccupationPages {
    private final Catalog catalog;
    private final Country country;

    OccupationPages(Catalog catalog, Country country) {
        this.catalog = catalog;
        this.country = country;
    }

    OccupationPage page(Occupation occupation, Optional<Person> person, Words words) {
        PageWords phrases = new PageWords(catalog, words);
        var figures = new NationalFigures(Optional.of(occupation), occupation.pay(), phrases);
        boolean english = words.lang().equals("en");
        var rated = new OccupationRatings(catalog.national().profiles(), words);
        return new OccupationPage(
                occupation.code(),
                words.text(occupation.title()),
                answer(occupation, figures, words),
                english ? occupation.title().es() : occupation.title().en(),
                english ? "es" : "en",
                four(occupation, figures, words),
                jobs(occupation, phrases),
                figures.payBar(),
                lines(occupation, figures, person, words),
                doors(occupation, figures, words),
                facts(occupation, words),
                rated.tables(occupation.code()),
                country.coreTasks(occupation.code()),
                related(occupation, words),
                words.text(catalog.national().release().attribution()));
    }

    private List<String> lines(
            Occupation occupation, NationalFigures figures, Optional<Person> person, Words words) {
        List<String> lines = new ArrayList<>(figures.payLines());
        lines.addAll(figures.sourceLines());
        catalog.national()
                .findJob(occupation.code())
                .ifPresent(job -> lines.addAll(RegionNote.local(job, person, catalog, words)));
        return lines;
    }

    private static String answer(Occupation occupation, NationalFigures figures, Words words) {
        String title = words.text(occupation.title());
        if (occupation.pay().isEmpty()) {
            return words.say("job.answer.unpaid", title);
        }
        String usd = figures.usd(50, occupation.pay().get().p50());
        return figures.openings()
                .map(n -> words.say("job.answer.openings", title, usd, n))
                .orElseGet(() -> words.say("job.answer", title, usd));
    }

    private static List<Figure> four(Occupation occupation, NationalFigures figures, Words words) {
        List<Figure> four = new ArrayList<>();
        four.add(
                occupation
                        .pay()
                        .map(
                                pay ->
                                        new Figure(
                                                words.say("job.four.pay"),
                                                figures.usd(50, pay.p50()),
                                                JobPay.whose(pay.median(), words)))
                        .orElseGet(() -> figures.unknown("job.four.pay")));
        four.addAll(figures.three());
        return four;
    }

    private List<Link> jobs(Occupation occupation, PageWords phrases) {
        return catalog.jobs()
                .filter(job -> job.onetSoc().equals(occupation.code()))
                .map(job -> link(job, phrases))
                .toList();
    }

    private Link link(Job job, PageWords phrases) {
        return new Link(phrases.title(job.id()), Links.job(job.id()), phrases.pay(job));
    }

    /** Education, experience, training and Job Zone; what is not known says so. */
    private static List<Fact> doors(Occupation occupation, NationalFigures figures, Words words) {
        String unknown = words.say("job.four.unknown");
        return List.of(
                fact(
                        "occupation.education",
                        occupation
                                .education()
                                .map(e -> figures.word("job.education.", e))
                                .orElse(unknown),
                        words),
                fact(
                        "occupation.experience",
                        occupation
                                .experience()
                                .map(e -> figures.word("occupation.experience.", e))
                                .orElse(unknown),
                        words),
                fact(
                        "occupation.training",
                        occupation
                                .training()
                                .map(t -> figures.word("occupation.training.", t))
                                .orElse(unknown),
                        words),
                fact("occupation.zone", zone(occupation, words).orElse(unknown), words));
    }

    private static Optional<String> zone(Occupation occupation, Words words) {
        return occupation.jobZone().stream()
                .mapToObj(zone -> words.say("occupation.zone." + zone))
                .findFirst();
    }

    private List<Fact> facts(Occupation occupation, Words words) {
        List<Fact> facts = new ArrayList<>();
        occupation
                .outlook()
                .flatMap(outlook -> outlook.employment().stream().boxed().findFirst())
                .ifPresent(n -> facts.add(fact("occupation.employment", words.number(n), words)));
        listed(
                "occupation.bright",
                catalog.national().brightOutlook().getOrDefault(occupation.code(), Set.of()),
                words,
                facts);
        listed(
                "occupation.interests",
                catalog.national()
                        .interests()
                        .find(occupation.code())
                        .map(Interests.Scores::highPoints)
                        .orElse(List.of()),
                words,
                facts);
        return facts;
    }

    private static void listed(
            String key, Collection<? extends Enum<?>> constants, Words words, List<Fact> facts) {
        if (!constants.isEmpty()) {
            String list = words.list(constants.stream().map(words::name).toList());
            facts.add(fact(key, list, words));
        }
    }

    private static Fact fact(String key, String text, Words words) {
        return new Fact(words.say(key), text);
    }

    private List<Link> related(Occupation occupation, Words words) {
        return country.related().of(occupation.code()).stream()
                .filter(neighbor -> neighbor.tier().isPrimary())
                .map(Related.Neighbor::onetSoc)
                .flatMap(code -> catalog.national().findOccupation(code).stream())
                .map(near -> near(near, words))
                .toList();
    }

    private static Link near(Occupation near, Words words) {
        String pay = JobPay.text(near, words);
        return new Link(words.text(near.title()), Links.occupation(near.code()), pay);
    }
}
