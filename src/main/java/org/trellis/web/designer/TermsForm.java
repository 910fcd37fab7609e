package org.trellis.web.designer;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.trellis.files.schedule.Phrasing;
import org.trellis.model.Evidence;
import org.trellis.model.Text;
import org.trellis.model.schedule.Conditions;
import org.trellis.model.schedule.Hours;
import org.trellis.model.schedule.Programs;
import org.trellis.model.schedule.Schedule;
import org.trellis.model.schedule.Terms;
import org.trellis.model.schedule.Trade;

/** The single figures of a schedule as fields of a form, and back. */
final class TermsForm {
    private TermsForm() {}

    /** The present values, by field. */
    static Map<String, String> fields(Schedule s, String lang) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("title", s.title().in(lang));
        fields.put("onet", s.occupation().onetSoc());
        fields.put("rapids", s.occupation().rapidsCode().map(Object::toString).orElse(""));
        fields.put("approach", s.approach().code());
        fields.put("place", s.jurisdiction());
        fields.put("hours", s.term().hours().map(h -> h.min().toString()).orElse(""));
        fields.put(
                "hours_max",
                s.term().hours().filter(h -> !h.isOne()).map(h -> h.max().toString()).orElse(""));
        fields.put("months", s.term().months().map(m -> "" + m.min()).orElse(""));
        fields.put(
                "months_max",
                s.term()
                        .months()
                        .filter(m -> m.min() != m.max())
                        .map(m -> "" + m.max())
                        .orElse(""));
        fields.putAll(conditions(s.conditions(), lang));
        return fields;
    }

    private static Map<String, String> conditions(Conditions c, String lang) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("age", c.minimumAge().isPresent() ? "" + c.minimumAge().getAsInt() : "");
        fields.put("selection", c.selection().map(t -> t.in(lang)).orElse(""));
        fields.put("sponsor", c.sponsor().orElse(""));
        if (c.probation().orElse(null) instanceof Conditions.Probation.InHours hours) {
            fields.put("probation", hours.hours().toString());
        } else if (c.probation().orElse(null) instanceof Conditions.Probation.InMonths months) {
            fields.put("probation_months", plain(months.months()));
        }
        if (c.ratio().orElse(null) instanceof Conditions.Ratio.Numeric ratio) {
            fields.put("apprentices", "" + ratio.apprentices());
            fields.put("journeyworkers", "" + ratio.journeyworkers());
        }
        fields.put("credit", c.credit().map(most -> most.maxHours().toString()).orElse(""));
        Set<Evidence> accepted = c.credit().map(Conditions.Credit::evidence).orElse(Set.of());
        fields.put(InterimForm.FIELD, InterimForm.text(c.interimCredentials()));
        accepted.forEach(each -> fields.put("by-" + each.name(), "yes"));
        return fields;
    }

    private static String plain(double months) {
        return months == Math.rint(months) ? "" + (int) months : "" + months;
    }

    /** {@code old} as the form has it; meaningless when the form has messages. */
    static Schedule apply(Schedule old, ScheduleForm form, Programs programs, String lang) {
        String place = form.place(programs.jurisdictions(), old.jurisdiction());
        Terms.Approach approach = form.choice("approach", Terms.Approach.class, old.approach());
        return old.withOccupation(occupation(old.occupation(), form, lang))
                .withTerms(new Terms(approach, place, term(form), old.terms().credited()))
                .withConditions(conditions(old.conditions(), form, lang));
    }

    private static Trade occupation(Trade old, ScheduleForm form, String lang) {
        String title = form.needed("title");
        return new Trade(
                title.isEmpty() ? old.title() : ScheduleForm.text(old.title(), title, lang),
                old.job(),
                form.line("onet"),
                old.onetRelease(),
                rapids(form));
    }

    private static Conditions conditions(Conditions old, ScheduleForm form, String lang) {
        return new Conditions(
                Optional.of(form.line("sponsor")).filter(s -> !s.isEmpty()),
                ratio(form, old),
                probation(form),
                form.whole("age", 1, 99),
                selection(form, old, lang),
                credit(form),
                form.has(InterimForm.FIELD) ? InterimForm.read(form) : old.interimCredentials(),
                old.completion(),
                old.standards());
    }

    private static Optional<Text> selection(ScheduleForm form, Conditions old, String lang) {
        String words = form.words("selection", Phrasing.TEXT);
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        old.selection()
                                .map(text -> ScheduleForm.text(text, words, lang))
                                .orElse(Text.of(words)));
    }

    private static Optional<Trade.RapidsCode> rapids(ScheduleForm form) {
        String code = form.line("rapids");
        try {
            return code.isEmpty() ? Optional.empty() : Optional.of(new Trade.RapidsCode(code));
        } catch (IllegalArgumentException e) {
            form.wrong(
                    "rapids", code.matches("\\d{3}\\D.*|\\d{3}") ? "rapids-zero" : "rapids", code);
            return Optional.empty();
        }
    }

    private static Terms.Term term(ScheduleForm form) {
        Optional<Hours.Range> hours = form.range("hours", "hours_max");
        hours.filter(range -> !Terms.Term.isPossible(range))
                .ifPresent(range -> form.wrong("hours", "whole"));
        hours = hours.filter(Terms.Term::isPossible);
        OptionalInt min = form.whole("months", 1, 120);
        OptionalInt max = form.whole("months_max", 1, 120);
        if (min.isPresent() && max.isPresent() && min.getAsInt() > max.getAsInt()) {
            form.wrong("months", "order", min.getAsInt(), max.getAsInt());
            return new Terms.Term(hours, Optional.empty());
        }
        return new Terms.Term(
                hours,
                min.isEmpty()
                        ? Optional.empty()
                        : Optional.of(
                                new Terms.Months(min.getAsInt(), max.orElse(min.getAsInt()))));
    }

    private static Optional<Conditions.Probation> probation(ScheduleForm form) {
        Optional<Hours> hours = form.hours("probation");
        OptionalDouble months = form.number("probation_months", 0, 120);
        if (hours.isPresent() && months.isPresent()) {
            form.wrong("probation_months", "two-probations");
        }
        if (hours.isPresent()) {
            return Optional.of(new Conditions.Probation.InHours(hours.get()));
        }
        return months.isPresent()
                ? Optional.of(new Conditions.Probation.InMonths(months.getAsDouble()))
                : Optional.empty();
    }

    private static Optional<Conditions.Ratio> ratio(ScheduleForm form, Conditions old) {
        OptionalInt apprentices = form.whole("apprentices", 1, 1000);
        OptionalInt journeyworkers = form.whole("journeyworkers", 1, 1000);
        if (apprentices.isPresent() != journeyworkers.isPresent() && form.isFine()) {
            form.wrong("apprentices", "ratio");
        }
        if (apprentices.isPresent() && journeyworkers.isPresent()) {
            return Optional.of(
                    new Conditions.Ratio.Numeric(
                            apprentices.getAsInt(), journeyworkers.getAsInt()));
        }
        return old.ratio().filter(ratio -> ratio instanceof Conditions.Ratio.InWords);
    }

    private static Optional<Conditions.Credit> credit(ScheduleForm form) {
        Set<Evidence> accepted = EnumSet.noneOf(Evidence.class);
        for (Evidence each : Evidence.OF_CREDIT) {
            if (form.has("by-" + each.name())) {
                accepted.add(each);
            }
        }
        return form.hours("credit").map(hours -> new Conditions.Credit(hours, accepted));
    }
}
