package org.trellis.web.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.trellis.message.Code;
import org.trellis.model.Credential;
import org.trellis.model.Job;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.person.Diploma;
import org.trellis.model.person.Person;
import org.trellis.model.person.Person.HeldCredential;
import org.trellis.report.Words;
import org.trellis.web.client.OpenClient;
import org.trellis.web.words.PageWords;

/** What is known of somebody, a line a thing, so that two versions can stand beside each other. */
public final class PersonFacts {
    /**
     * @param before empty text: not there
     */
    public record Difference(String label, String before, String after) {}

    private final Map<String, String> lines = new LinkedHashMap<>();
    private final Catalog catalog;
    private final PageWords phrases;
    private final Words words;

    private PersonFacts(Catalog catalog, Words words) {
        this.catalog = catalog;
        this.words = words;
        this.phrases = new PageWords(catalog, words);
    }

    static PersonFacts of(OpenClient client, Catalog catalog, Words words) {
        PersonFacts facts = of(client.person(), catalog, words);
        client.goal().ifPresent(goal -> facts.put("profile.to", facts.job(Job.Id.parse(goal))));
        return facts;
    }

    public static PersonFacts of(Person person, Catalog catalog, Words words) {
        var facts = new PersonFacts(catalog, words);
        facts.person(person);
        person.credentials().orElse(List.of()).forEach(facts::credential);
        person.ratings().forEach(facts::rating);
        facts.limits(person);
        return facts;
    }

    public Map<String, String> lines() {
        return lines;
    }

    /** What {@code after} says otherwise, in the order of this, then what only it says. */
    public List<Difference> differences(PersonFacts after) {
        Set<String> labels = new LinkedHashSet<>(lines.keySet());
        labels.addAll(after.lines.keySet());
        var differences = new ArrayList<Difference>();
        for (String label : labels) {
            String mine = lines.getOrDefault(label, "");
            String other = after.lines.getOrDefault(label, "");
            if (!mine.equals(other)) {
                differences.add(new Difference(label, mine, other));
            }
        }
        return differences;
    }

    private void person(Person person) {
        put("profile.name", person.name().orElse(""));
        put("profile.job", person.job().map(this::job).orElse(""));
        put("profile.how-long", months(person.monthsInJob()));
        person.history()
                .forEach(
                        past ->
                                add(
                                        words.say("cases.fact.past", job(past.job())),
                                        dated(months(past.months()), past.until())));
        put("profile.own-pay", money(person.payUsdPerYear()));
        put("profile.hours", number(person.learningHoursPerWeek()));
        put("profile.state", person.state().orElse(""));
        put("profile.region", person.residence().region().orElse(""));
        person.stateRequires()
                .forEach(
                        (id, rule) ->
                                add(
                                        words.say("profile.rule", credential(id)),
                                        words.say("profile.rule." + (rule ? "yes" : "no"))));
        put("profile.school", person.diploma().map(this::diploma).orElse(""));
        person.credentials()
                .filter(List::isEmpty)
                .ifPresent(none -> put("profile.q3", words.say("profile.earned.none")));
        put("profile.full-time", person.fullTime().allowed() ? words.say("profile.rule.yes") : "");
        put("profile.pay-kept", number(positive(person.fullTime().payKeptPercent())));
    }

    private void limits(Person person) {
        var limits = person.limits();
        put("profile.goal-pay", money(limits.minGoalWageUsdPerYear()));
        put("profile.living", money(limits.livingUsd()));
        put("profile.pay", money(limits.minWageUsdPerYear()));
        put("profile.most-months", months(limits.maxMonths()));
        put("profile.step-months", months(limits.maxStepMonths()));
        put("profile.budget", money(limits.budgetUsd()));
        limits.maxMoves().ifPresent(moves -> put("profile.moves", Integer.toString(moves)));
        put(
                "profile.without",
                words.list(limits.withoutKinds().stream().map(phrases::say).sorted().toList()));
    }

    private void credential(HeldCredential held) {
        String earned = held.earned().map(words::date).orElse(words.say("profile.rule.yes"));
        add(
                credential(held.credential()),
                held.expires()
                        .map(day -> words.say("cases.fact.until", earned, words.date(day)))
                        .orElse(earned));
    }

    private void rating(Person.Rating rating) {
        String skill = phrases.name(rating.competency());
        String said =
                words.say(
                        "cases.fact.rating",
                        phrases.held(rating.held()),
                        words.name(rating.evidence()),
                        words.date(rating.date()));
        add(skill, said);
    }

    private String diploma(Diploma answer) {
        return words.say("profile.school." + Code.of(answer));
    }

    private String credential(Credential.Id id) {
        return Optional.ofNullable(catalog.credentials().get(id))
                .map(known -> words.text(known.name()))
                .orElse(id.code());
    }

    private String job(Job.Id id) {
        return catalog.findJob(id).map(job -> words.text(job.title())).orElse(id.toString());
    }

    private String dated(String text, Optional<LocalDate> day) {
        return day.map(until -> words.say("cases.fact.until", text, words.date(until)))
                .orElse(text.isEmpty() ? words.say("profile.rule.yes") : text);
    }

    private static OptionalDouble positive(double number) {
        return number > 0 ? OptionalDouble.of(number) : OptionalDouble.empty();
    }

    private String months(OptionalDouble months) {
        return months.isPresent() ? words.months(months.getAsDouble()) : "";
    }

    private String money(OptionalDouble usd) {
        return usd.isPresent() ? words.money(usd.getAsDouble()) : "";
    }

    private String number(OptionalDouble number) {
        return number.isPresent() ? words.number(number.getAsDouble()) : "";
    }

    private void put(String key, String value) {
        add(words.say(key), value);
    }

    /** Several of one name stand in one line. */
    private void add(String label, String value) {
        if (!value.isEmpty()) {
            lines.merge(label, value, (before, more) -> before + "; " + more);
        }
    }
}
