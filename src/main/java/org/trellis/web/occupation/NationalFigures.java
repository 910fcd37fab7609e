package org.trellis.web.occupation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.trellis.message.Code;
import org.trellis.model.catalog.Occupation;
import org.trellis.report.JobPay;
import org.trellis.report.Words;
import org.trellis.report.chart.PayBarChart;
import org.trellis.web.words.Figure;
import org.trellis.web.words.PageWords;

/** The nation's figures of an occupation in words and as a picture. */
public final class NationalFigures {
    private final Optional<Occupation> occupation;
    private final Optional<Occupation.Pay> pay;
    private final Optional<Occupation.Outlook> outlook;
    private final PageWords phrases;
    private final Words words;

    /**
     * @param pay the part of the occupation's pay that is shown, if any
     */
    public NationalFigures(
            Optional<Occupation> occupation, Optional<Occupation.Pay> pay, PageWords phrases) {
        this.occupation = occupation;
        this.pay = pay;
        this.outlook = occupation.flatMap(Occupation::outlook);
        this.phrases = phrases;
        this.words = phrases.words();
    }

    public Optional<String> openings() {
        return outlook.filter(o -> o.openingsPerYear().isPresent())
                .map(o -> words.number(o.openingsPerYear().getAsDouble()));
    }

    /** Openings, growth and the usual schooling. */
    public List<Figure> three() {
        return List.of(
                openings()
                        .map(n -> figure("job.four.openings", n, outlook.get().years()))
                        .orElseGet(() -> unknown("job.four.openings")),
                outlook.filter(o -> o.growthPercent().isPresent())
                        .map(o -> growth(o.growthPercent().getAsDouble(), o.years()))
                        .orElseGet(() -> unknown("job.four.growth")),
                occupation
                        .flatMap(Occupation::education)
                        .map(e -> figure("job.four.school", word("job.education.", e)))
                        .orElseGet(() -> unknown("job.four.school")));
    }

    String word(String prefix, Enum<?> constant) {
        return words.say(prefix + Code.of(constant));
    }

    private Figure figure(String key, String value, Object... note) {
        return new Figure(words.say(key), value, words.say(key + ".note", note));
    }

    private Figure growth(double percent, String years) {
        String sign = percent > 0 ? "+" : percent < 0 ? "−" : "";
        return figure("job.four.growth", sign + words.inPercent(Math.abs(percent)), years);
    }

    public Figure unknown(String key) {
        return new Figure(
                words.say(key), words.say("job.four.unknown"), words.say("job.four.unknown.note"));
    }

    /** So much, or so much and more where the survey names no higher figure. */
    String usd(int percentile, double usd) {
        String money = words.money(usd);
        return pay.get().atLeast().contains(percentile)
                ? words.say("occupation.at_least", money)
                : money;
    }

    /** Empty where the spread of pay is not published or is cut off at the survey's top. */
    public String payBar() {
        return pay.filter(NationalFigures::isWhole).map(this::payBar).orElse("");
    }

    private static boolean isWhole(Occupation.Pay pay) {
        return pay.atLeast().isEmpty()
                && pay.p10().isPresent()
                && pay.p25().isPresent()
                && pay.p75().isPresent()
                && pay.p90().isPresent();
    }

    private String payBar(Occupation.Pay usd) {
        var labels =
                new PayBarChart.Labels(
                        words.money(usd.p10().getAsDouble()),
                        words.money(usd.p25().getAsDouble()),
                        words.money(usd.p50()),
                        words.money(usd.p75().getAsDouble()),
                        words.money(usd.p90().getAsDouble()),
                        words.say("job.pay.half"));
        return PayBarChart.of(
                new PayBarChart.Pay(
                        usd.p10().getAsDouble(),
                        usd.p25().getAsDouble(),
                        usd.p50(),
                        usd.p75().getAsDouble(),
                        usd.p90().getAsDouble()),
                labels,
                words.say("job.pay.picture", labels.p10(), labels.median(), labels.p90()));
    }

    /** The spread in words. */
    public List<String> payLines() {
        List<String> lines = new ArrayList<>();
        if (pay.isEmpty()) {
            return lines;
        }
        OptionalDouble p25 = pay.get().p25();
        OptionalDouble p75 = pay.get().p75();
        pay.get().p10().ifPresent(usd -> lines.add(words.say("job.pay.lowest", usd(10, usd))));
        if (p25.isPresent() && p75.isPresent()) {
            String low = usd(25, p25.getAsDouble());
            lines.add(words.say("job.pay.middle", low, usd(75, p75.getAsDouble())));
        }
        return lines;
    }

    /** Where the figures come from, when they are the nation's own. */
    List<String> sourceLines() {
        List<String> lines = new ArrayList<>();
        pay.ifPresent(
                p ->
                        lines.add(
                                JobPay.source(
                                        p.median(), phrases.source(p.source()).title(), words)));
        combined().ifPresent(lines::add);
        return lines;
    }

    /** That the figures are of a group of occupations. */
    public Optional<String> combined() {
        return occupation
                .flatMap(Occupation::combined)
                .map(row -> words.say("job.pay.combined", words.text(row)));
    }
}
