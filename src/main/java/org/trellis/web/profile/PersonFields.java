package org.trellis.web.profile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.trellis.message.Code;
import org.trellis.model.Job;
import org.trellis.model.catalog.National;
import org.trellis.model.person.Limits;
import org.trellis.model.person.Person;
import org.trellis.model.person.Work;

/** A person as the fields of the form would hold it. */
final class PersonFields {
    /** After the name of a field for a job: where an occupation that is not listed is written. */
    static final String OTHER = ".other";

    private final Map<String, String> fields = new HashMap<>();

    private PersonFields() {}

    static Map<String, String> of(Person person) {
        var typed = new PersonFields();
        typed.put("id", person.id());
        typed.put("name", person.name().orElse(""));
        typed.put("state", person.state().orElse(""));
        typed.put("region", person.residence().region().orElse(""));
        typed.put("household", person.residence().household().orElse(""));
        person.job().ifPresent(job -> typed.job("job", job));
        typed.months("", person.monthsInJob());
        typed.history(person.history());
        typed.number("hours", person.learningHoursPerWeek());
        typed.number("own-pay", person.payUsdPerYear());
        typed.fullTime(person.fullTime());
        typed.credentials(person);
        typed.put("school", person.diploma().map(d -> Code.of(d)).orElse(""));
        typed.limits(person.limits());
        return typed.fields;
    }

    private void job(String field, Job.Id job) {
        boolean national = National.isNational(job);
        put(national ? field + OTHER : field, national ? job.code() : job.toString());
    }

    private void history(List<Work.Served> history) {
        for (int i = 0; i < history.size(); i++) {
            job("past" + i + ".job", history.get(i).job());
            months("past" + i + ".", history.get(i).months());
            put("past" + i + ".until", history.get(i).until().map(Object::toString).orElse(""));
        }
    }

    private void credentials(Person person) {
        person.stateRequires().forEach((id, rule) -> put("rule." + id, rule ? "yes" : "no"));
        if (person.credentials().map(List::isEmpty).orElse(false)) {
            put("none", "on");
        }
        for (Person.HeldCredential held : person.credentials().orElse(List.of())) {
            put("has." + held.credential(), "on");
            put("earned." + held.credential(), held.earned().map(Object::toString).orElse(""));
            put("expires." + held.credential(), held.expires().map(Object::toString).orElse(""));
        }
    }

    private void fullTime(Person.FullTime fullTime) {
        put("full-time", fullTime.allowed() ? "on" : "");
        if (fullTime.payKeptPercent() > 0) {
            number("pay-kept", OptionalDouble.of(fullTime.payKeptPercent()));
        }
    }

    private void limits(Limits limits) {
        number("goal-pay", limits.minGoalWageUsdPerYear());
        number("living", limits.livingUsd());
        number("pay", limits.minWageUsdPerYear());
        number("most-months", limits.maxMonths());
        number("step-months", limits.maxStepMonths());
        number("budget", limits.budgetUsd());
        OptionalInt moves = limits.maxMoves();
        put("moves", moves.isPresent() ? Integer.toString(moves.getAsInt()) : "");
        limits.withoutKinds().forEach(kind -> put(LimitAnswers.field(kind), "on"));
    }

    /** Months that are not known leave both fields empty; 0 months are a typed 0. */
    private void months(String prefix, OptionalDouble served) {
        if (served.isEmpty()) {
            return;
        }
        double months = served.getAsDouble();
        double years = Math.floor(months / 12);
        double rest = months - years * 12;
        number(prefix + "years", years == 0 ? OptionalDouble.empty() : OptionalDouble.of(years));
        boolean whole = rest == 0 && years > 0;
        number(prefix + "months", whole ? OptionalDouble.empty() : OptionalDouble.of(rest));
    }

    private void number(String field, OptionalDouble number) {
        if (number.isPresent()) {
            double value = number.getAsDouble();
            put(field, value == Math.rint(value) ? Long.toString((long) value) : "" + value);
        }
    }

    private void put(String field, String value) {
        if (!value.isEmpty()) {
            fields.put(field, value);
        }
    }
}
