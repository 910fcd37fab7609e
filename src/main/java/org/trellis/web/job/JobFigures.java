package org.trellis.web.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trellis.model.Job;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.catalog.Occupation;
import org.trellis.model.person.Person;
import org.trellis.report.JobPay;
import org.trellis.report.RegionNote;
import org.trellis.report.Words;
import org.trellis.web.occupation.NationalFigures;
import org.trellis.web.words.Figure;
import org.trellis.web.words.PageWords;

/** What a job pays and how many people it takes on: its own wage, and the nation's figures. */
final class JobFigures {
    private final Job job;
    private final Optional<Person> person;
    private final Catalog catalog;
    private final Words words;
    private final PageWords phrases;
    private final Optional<Occupation.Pay> pay;
    private final NationalFigures nation;

    JobFigures(Job job, Optional<Person> person, Catalog catalog, PageWords phrases) {
        this.person = person;
        this.catalog = catalog;
        this.job = job;
        this.phrases = phrases;
        this.words = phrases.words();
        this.pay = catalog.findPay(job);
        this.nation = new NationalFigures(catalog.findOccupation(job), pay, phrases);
    }

    /** The job, its pay and, where they are known, its openings. */
    String answer() {
        String title = words.text(job.title());
        if (job.wage().isEmpty()) {
            return words.say("job.answer.unpaid", title);
        }
        String usd = words.money(job.wage().get().usdPerYear());
        return nation.openings()
                .map(n -> words.say("job.answer.openings", title, usd, n))
                .orElseGet(() -> words.say("job.answer", title, usd));
    }

    List<Figure> four() {
        List<Figure> four = new ArrayList<>();
        four.add(job.wage().map(this::pay).orElseGet(() -> nation.unknown("job.four.pay")));
        four.addAll(nation.three());
        return four;
    }

    private Figure pay(Job.Wage wage) {
        boolean base = wage.isGradeBase();
        String year = "" + wage.year();
        String plain =
                pay.isPresent() ? JobPay.whose(wage, words) : words.say("job.four.year", year);
        return new Figure(
                words.say(base ? "job.four.pay.base" : "job.four.pay"),
                words.money(wage.usdPerYear()),
                base ? words.say("job.four.base", year) : plain);
    }

    /** Empty where the nation's pay is not this job's, or its spread is not published. */
    String payBar() {
        return nation.payBar();
    }

    /** The same in words, with the source. */
    List<String> payLines() {
        List<String> lines = new ArrayList<>(nation.payLines());
        job.wage()
                .ifPresent(
                        w ->
                                lines.add(
                                        pay.isPresent()
                                                ? JobPay.source(w, source(w), words)
                                                : words.say(
                                                        "job.pay.own", source(w), "" + w.year())));
        nation.combined().ifPresent(lines::add);
        lines.addAll(RegionNote.local(job, person, catalog, words));
        return lines;
    }

    private String source(Job.Wage wage) {
        return phrases.source(wage.source()).title();
    }
}
