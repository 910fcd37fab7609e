package org.trellis.web.schedule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.trellis.message.Code;
import org.trellis.model.Competency;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.schedule.Conditions;
import org.trellis.model.schedule.Hours;
import org.trellis.model.schedule.Schedule;
import org.trellis.model.schedule.Skill;
import org.trellis.model.schedule.Terms;
import org.trellis.model.schedule.Wage;
import org.trellis.report.Words;
import org.trellis.web.words.PageWords;

/** How the pages say the values of a schedule: exact, never rounded to whole dollars. */
public final class ScheduleWords {
    private final Catalog catalog;
    private final Words words;
    private final PageWords phrases;

    public ScheduleWords(Catalog catalog, Words words) {
        this.catalog = catalog;
        this.words = words;
        this.phrases = new PageWords(catalog, words);
    }

    public Words words() {
        return words;
    }

    public PageWords phrases() {
        return phrases;
    }

    public String approach(Schedule schedule) {
        return words.say("approach." + schedule.approach().code());
    }

    /** {@code 400–600 h}; a dash when there are none. */
    public String hours(Optional<Hours.Range> range) {
        return range.map(ScheduleWords::figure).map(Words::withHours).orElse("–");
    }

    /** {@code 1,600} or {@code 400–600}. */
    public static String figure(Hours.Range range) {
        String low = number(range.min().value());
        return range.isOne() ? low : low + "–" + number(range.max().value());
    }

    /** At most two decimals, thousands set apart. */
    public static String number(double value) {
        BigDecimal exact = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
        BigDecimal plain = exact.stripTrailingZeros();
        return String.format(java.util.Locale.US, "%,." + Math.max(0, plain.scale()) + "f", plain);
    }

    public String hoursInWords(Hours.Range range) {
        return words.say("report.hours", figure(range));
    }

    public String months(Terms.Months months) {
        return months.min() == months.max()
                ? words.count("report.months", months.min())
                : words.say("report.range.months", months.min(), months.max());
    }

    /** {@code 8,000 hours, 48 months}; that it is not stated when it is not. */
    public String term(Schedule schedule) {
        Optional<String> hours = schedule.term().hours().map(this::hoursInWords);
        Optional<String> months = schedule.term().months().map(this::months);
        List<String> parts =
                java.util.stream.Stream.of(hours, months).flatMap(Optional::stream).toList();
        return parts.isEmpty() ? words.say("designer.term.none") : String.join(", ", parts);
    }

    public static String usd(double usd) {
        return String.format(java.util.Locale.US, "$%,.2f", usd);
    }

    public String length(Wage.Step step) {
        return step.hours()
                .map(hours -> hoursInWords(Hours.Range.of(hours)))
                .orElseGet(
                        () ->
                                step.months().isPresent()
                                        ? words.count("report.months", step.months().getAsInt())
                                        : "–");
    }

    /** The paper's own words, else the name of the competency. */
    public String name(Skill skill) {
        return skill.words()
                .map(words::text)
                .orElseGet(() -> name(skill.competency().orElseThrow()));
    }

    public String name(Competency.Id id) {
        return catalog.findCompetency(id).map(c -> words.text(c.name())).orElse(id.toString());
    }

    /** Name, level, whether it is core, and how it is shown. */
    public String skill(Skill skill) {
        StringBuilder text = new StringBuilder(name(skill));
        skill.level().ifPresent(level -> text.append(": ").append(phrases.level(level)));
        if (skill.core()) {
            text.append(" · ").append(words.say("designer.core"));
        }
        skill.assessedBy().ifPresent(by -> text.append(" · ").append(words.text(by)));
        return text.toString();
    }

    public String ratio(Conditions.Ratio ratio) {
        return ratio instanceof Conditions.Ratio.Numeric numeric
                ? words.say("designer.ratio", numeric.apprentices(), numeric.journeyworkers())
                : words.text(((Conditions.Ratio.InWords) ratio).text());
    }

    public String probation(Conditions.Probation probation) {
        return probation instanceof Conditions.Probation.InHours hours
                ? hoursInWords(Hours.Range.of(hours.hours()))
                : words.months(((Conditions.Probation.InMonths) probation).months());
    }

    public String credit(Conditions.Credit credit) {
        List<String> kinds =
                credit.evidence().stream()
                        .map(each -> words.say("designer.evidence." + Code.of(each)))
                        .toList();
        return words.say(
                "designer.credit.rule",
                hoursInWords(Hours.Range.of(credit.maxHours())),
                kinds.isEmpty() ? "–" : words.list(kinds));
    }
}
