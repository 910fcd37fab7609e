package org.trellis.report.schedule;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.trellis.message.Code;
import org.trellis.model.Competency;
import org.trellis.model.Level;
import org.trellis.model.Scale;
import org.trellis.model.Source;
import org.trellis.model.Text;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.schedule.Conditions;
import org.trellis.model.schedule.Hours;
import org.trellis.model.schedule.RatingScale;
import org.trellis.model.schedule.Schedule;
import org.trellis.model.schedule.Skill;
import org.trellis.model.schedule.Terms;
import org.trellis.report.Words;
import org.trellis.report.document.Document;
import org.trellis.schedule.rules.Known;
import org.trellis.schedule.rules.Rules;

/** Figures and names as a paper needs them: exact, never rounded to whole dollars or hours. */
final class Wording {
    private static final String MARK = " †";

    private final Words words;
    private final Catalog catalog;

    Wording(Words words, Catalog catalog) {
        this.words = words;
        this.catalog = catalog;
    }

    Words words() {
        return words;
    }

    String say(String key, Object... args) {
        return words.say("paper." + key, args);
    }

    String text(Text text) {
        return words.text(text);
    }

    List<String> texts(List<Text> texts) {
        return texts.stream().map(this::text).toList();
    }

    /** {@code 1,600}, {@code 152.5}. */
    static String number(double value) {
        return new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.US))
                .format(value);
    }

    static String number(Hours hours) {
        return number(hours.value());
    }

    /** {@code 400-600}; one figure where both ends are one. */
    static String number(Hours.Range range) {
        return range.isOne()
                ? number(range.min())
                : number(range.min()) + "–" + number(range.max());
    }

    static String number(Optional<Hours.Range> range) {
        return range.map(Wording::number).orElse("");
    }

    /** {@code 8,000 hours}. */
    String hours(Hours.Range range) {
        return say("hours", number(range));
    }

    String hours(Hours hours) {
        return hours(Hours.Range.of(hours));
    }

    String months(Terms.Months months) {
        return months.min() == months.max()
                ? months(months.min())
                : say("months", months.min() + "–" + months.max());
    }

    String months(double months) {
        return say("months", number(months));
    }

    /** {@code $24.00}. */
    static String usd(double usd) {
        return new DecimalFormat("$#,##0.00", DecimalFormatSymbols.getInstance(Locale.US))
                .format(usd);
    }

    /** The name of what is taught: the paper's own words, else the name in the catalog. */
    String name(Skill skill) {
        return skill.words()
                .map(this::text)
                .or(() -> skill.competency().flatMap(catalog::findCompetency).map(this::name))
                .orElseGet(() -> skill.competency().get().toString());
    }

    private String name(Competency competency) {
        return text(competency.name());
    }

    /** {@code level 3, Intermediate}; empty without a level. */
    String level(Skill skill) {
        return skill.level().map(this::level).orElse("");
    }

    private String level(Level level) {
        Optional<String> label =
                catalog.scales()
                        .find(level.scale())
                        .flatMap(scale -> scale.step(level))
                        .map(Scale.Step::label)
                        .map(this::text);
        return label.isPresent() && !label.get().equals(level.shown())
                ? say("level.named", level.shown(), label.get())
                : say("level", level.shown());
    }

    /** What somebody at the level does; empty where the model has no illustration. */
    Optional<String> illustration(Skill skill) {
        Optional<Competency.Id> id = skill.competency();
        return id.map(Competency.Id::model)
                .map(catalog.models()::get)
                .map(model -> model.illustrations().get(id.get()))
                .flatMap(by -> skill.level().map(level -> by.get(level.step())))
                .map(this::text);
    }

    Optional<Competency> competency(Skill skill) {
        return skill.competency().flatMap(catalog::findCompetency);
    }

    /** Whether a figure of this source is from memory. */
    boolean remembered(Optional<String> source) {
        return source.filter(
                        key ->
                                key.equals("memory")
                                        || Optional.ofNullable(catalog.sources().get(key))
                                                .filter(s -> s.status() == Source.Status.MEMORY)
                                                .isPresent())
                .isPresent();
    }

    String marked(String figure, Optional<String> source) {
        return figure.isEmpty() || !remembered(source) ? figure : figure + MARK;
    }

    /** The title of a source, with publisher and date. */
    String source(String key) {
        Source source = catalog.sources().get(key);
        if (source == null) {
            return key;
        }
        StringBuilder line = new StringBuilder(Words.clean(source.title()));
        for (String more : List.of(source.publisher(), source.date())) {
            if (!more.isBlank()) {
                line.append(", ").append(Words.clean(more));
            }
        }
        return line.toString();
    }

    String credential(String code) {
        return catalog.credentials().values().stream()
                .filter(credential -> credential.id().code().equals(code))
                .map(credential -> text(credential.name()))
                .findFirst()
                .orElse(Words.clean(code));
    }

    String ratio(Conditions.Ratio ratio) {
        return ratio instanceof Conditions.Ratio.Numeric n
                ? say("ratio.numbers", n.apprentices(), n.journeyworkers())
                : text(((Conditions.Ratio.InWords) ratio).text());
    }

    String scale(RatingScale scale) {
        return words.say(scale.saidInFull());
    }

    String probation(Conditions.Probation probation) {
        return probation instanceof Conditions.Probation.InHours in
                ? hours(in.hours())
                : months(((Conditions.Probation.InMonths) probation).months());
    }

    String credit(Conditions.Credit credit) {
        List<String> kinds =
                credit.evidence().stream().map(kind -> say("evidence." + Code.of(kind))).toList();
        return say("credit.rule", hours(credit.maxHours()), words.either(kinds));
    }

    /** The name of a state, as pages say it; its letters where it has no name. */
    String place(String jurisdiction, Known known) {
        return jurisdiction.equals("US")
                ? say("place.us")
                : known.places()
                        .find(jurisdiction)
                        .map(place -> text(place.name()))
                        .orElse(jurisdiction);
    }

    /** What of the schedule does not add up, where nobody may sign before it is put right. */
    List<Document.Block> off(Schedule schedule) {
        List<String> said = new ArrayList<>(Rules.sums(schedule).stream().map(words::say).toList());
        if (said.isEmpty()) {
            return List.of();
        }
        said.add(say("off"));
        return List.of(new Document.Notice(String.join(" ", said)));
    }
}
