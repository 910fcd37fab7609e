package org.trellis.web.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.schedule.Jurisdiction;
import org.trellis.model.schedule.Programs;
import org.trellis.model.schedule.Schedule;
import org.trellis.model.schedule.Wage;
import org.trellis.report.Words;
import org.trellis.web.words.Links;

/** The single figures of a schedule as a list of names and values. */
final class Facts {
    private final Catalog catalog;
    private final Programs programs;
    private final ScheduleWords phrases;
    private final Words words;

    Facts(Catalog catalog, Programs programs, ScheduleWords phrases) {
        this.catalog = catalog;
        this.programs = programs;
        this.phrases = phrases;
        this.words = phrases.words();
    }

    /** In the order of the paper; what is not stated is said to be so. */
    List<SchedulePage.Fact> of(Schedule schedule) {
        List<SchedulePage.Fact> facts = new ArrayList<>();
        schedule.job()
                .flatMap(catalog::findJob)
                .ifPresent(
                        job ->
                                facts.add(
                                        new SchedulePage.Fact(
                                                words.say("designer.fact.job"),
                                                words.text(job.title()),
                                                Links.job(job.id()))));
        facts.add(fact("onet", onet(schedule)));
        facts.add(fact("rapids", schedule.occupation().rapidsCode().map(Object::toString)));
        facts.add(fact("approach", Optional.of(phrases.approach(schedule))));
        facts.add(fact("place", Optional.of(place(schedule.jurisdiction()))));
        facts.add(fact("term", Optional.of(phrases.term(schedule))));
        facts.add(fact("ratio", schedule.conditions().ratio().map(phrases::ratio)));
        facts.add(fact("wage", schedule.wage().flatMap(this::wage)));
        facts.add(fact("probation", schedule.conditions().probation().map(phrases::probation)));
        facts.add(fact("age", age(schedule)));
        facts.add(fact("selection", schedule.conditions().selection().map(words::text)));
        facts.add(fact("credit", schedule.conditions().credit().map(phrases::credit)));
        schedule.conditions()
                .sponsor()
                .ifPresent(s -> facts.add(fact("sponsor", Optional.of(Words.clean(s)))));
        return facts;
    }

    private SchedulePage.Fact fact(String name, Optional<String> value) {
        return new SchedulePage.Fact(
                words.say("designer.fact." + name),
                value.orElseGet(() -> words.say("designer.not-stated")),
                "");
    }

    private Optional<String> onet(Schedule schedule) {
        String release = schedule.occupation().onetRelease();
        return Optional.of(schedule.occupation().onetSoc())
                .filter(code -> !code.isEmpty())
                .map(code -> release.isEmpty() ? code : code + " (O*NET " + release + ")");
    }

    private String place(String code) {
        return programs.jurisdictions()
                .find(code)
                .map(Jurisdiction::name)
                .map(words::text)
                .orElse(code);
    }

    private Optional<String> wage(Wage wage) {
        if (wage.journeyworkerUsdPerHour().isEmpty()) {
            return Optional.empty();
        }
        String pay = ScheduleWords.usd(wage.journeyworkerUsdPerHour().getAsDouble());
        return Optional.of(
                wage.asOf()
                        .map(day -> words.say("designer.wage.as-of", pay, words.date(day)))
                        .orElse(pay));
    }

    private Optional<String> age(Schedule schedule) {
        return schedule.conditions().minimumAge().isPresent()
                ? Optional.of(
                        words.say("designer.age", schedule.conditions().minimumAge().getAsInt()))
                : Optional.empty();
    }
}
