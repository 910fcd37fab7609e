package org.trellis.web.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trellis.model.Job;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.catalog.Occupation;
import org.trellis.report.Words;
import org.trellis.report.chart.PayBarChart;
import org.trellis.web.words.Figure;
import org.trellis.web.words.PageWords;

/** What a job pays and how many people it takes on: its own wage, and the nation's figures. */
final class JobFigures {
    private final Job job;
    private final Words words;
    private final PageWords phrases;
    private final Optional<Occupation> occupation;
    private final Optional<Occupation.Pay> pay;
    private final Optional<Occupation.Outlook> outlook;

    JobFigures(Job job, Catalog catalog, PageWords phrases) {
        this.job = job;
        this.phrases = phrases;
        this.words = phrases.words();
        this.occupation = catalog.findOccupation(job);
        this.pay = catalog.findPay(job);
        this.outlook = occupation.flatMap(Occupation::outlook);
    }

    /** The job, its pay and, where they are known, its openings. */
    String answer() {
        String title = words.text(job.title());
        if (job.wage().isEmpty()) {
            return words.say("job.answer.unpaid", title);
        }
        String usd = words.money(job.wage().get().usdPerYear());
        return openings()
                .map(n -> words.say("job.answer.openings", title, usd, n))
                .orElseGet(() -> words.say("job.answer", title, usd));
    }

    private Optional<String> openings() {
        return outlook.filter(o -> o.openingsPerYear().isPresent())
                .map(o -> words.number(o.openingsPerYear().getAsDouble()));
    }

    List<Figure> four() {
        List<Figure> four = new ArrayList<>();
        four.add(job.wage().map(this::pay).orElseGet(() -> unknown("job.four.pay")));
        four.add(
                openings()
                        .map(n -> figure("job.four.openings", n, outlook.get().years()))
                        .orElseGet(() -> unknown("job.four.openings")));
        four.add(
                outlook.filter(o -> o.growthPercent().isPresent())
                        .map(o -> growth(o.growthPercent().getAsDouble(), o.years()))
                        .orElseGet(() -> unknown("job.four.growth")));
        four.add(
                occupation
                        .flatMap(Occupation::education)
                        .map(e -> figure("job.four.school", words.say("job.education." + code(e))))
                        .orElseGet(() -> unknown("job.four.school")));
        return four;
    }

    private Figure pay(Job.Wage wage) {
        String note = pay.isPresent() ? "job.four.national" : "job.four.year";
        return new Figure(
                words.say("job.four.pay"),
                words.money(wage.usdPerYear()),
                words.say(note, "" + wage.year()));
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(java.util.Locale.ROOT);
    }

    private Figure figure(String key, String value, Object... note) {
        return new Figure(words.say(key), value, words.say(key + ".note", note));
    }

    private Figure growth(double percent, String years) {
        String sign = percent > 0 ? "+" : percent < 0 ? "−" : "";
        return figure("job.four.growth", sign + words.number(Math.abs(percent)) + " %", years);
    }

    private Figure unknown(String key) {
        return new Figure(
                words.say(key), words.say("job.four.unknown"), words.say("job.four.unknown.note"));
    }

    /** Empty where the nation's pay is not this job's, or its spread is not published. */
    String payBar() {
        return pay.filter(JobFigures::isWhole).map(this::payBar).orElse("");
    }

    private static boolean isWhole(Occupation.Pay pay) {
        return pay.p10().isPresent()
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

    /** The same in words, with the source. */
    List<String> payLines() {
        List<String> lines = new ArrayList<>();
        pay.filter(p -> p.p10().isPresent())
                .ifPresent(
                        p ->
                                lines.add(
                                        words.say(
                                                "job.pay.lowest",
                                                words.money(p.p10().getAsDouble()))));
        pay.filter(p -> p.p25().isPresent() && p.p75().isPresent())
                .ifPresent(
                        p ->
                                lines.add(
                                        words.say(
                                                "job.pay.middle",
                                                words.money(p.p25().getAsDouble()),
                                                words.money(p.p75().getAsDouble()))));
        job.wage()
                .ifPresent(
                        w ->
                                lines.add(
                                        words.say(
                                                pay.isPresent() ? "job.pay.source" : "job.pay.own",
                                                phrases.source(w.source()).title(),
                                                "" + w.year())));
        occupation
                .flatMap(Occupation::combined)
                .ifPresent(row -> lines.add(words.say("job.pay.combined", words.text(row))));
        return lines;
    }
}
