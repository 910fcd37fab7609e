package org.trellis.report.lattice;

import java.util.List;
import java.util.stream.Collectors;
import org.trellis.gap.Line;
import org.trellis.lattice.EdgeLabel;
import org.trellis.lattice.Lattice;
import org.trellis.model.Job;
import org.trellis.model.Move;
import org.trellis.model.Requirement;
import org.trellis.model.catalog.Ladder;
import org.trellis.report.JobPay;
import org.trellis.report.LocalPay;
import org.trellis.report.Paper;
import org.trellis.report.Phrases;
import org.trellis.report.SourceList;
import org.trellis.report.Words;

/** A ladder in words: its jobs from entry up, and from each where one can go and what it asks. */
public final class LatticeText {
    private final Lattice lattice;
    private final Ladder ladder;
    private final Words words;
    private final Phrases phrases;
    private final SourceList sources;
    private final Paper paper = new Paper();

    private LatticeText(Lattice lattice, Ladder ladder, Words words) {
        this.lattice = lattice;
        this.ladder = ladder;
        this.words = words;
        this.phrases = new Phrases(lattice.catalog(), words);
        this.sources = new SourceList(lattice.catalog(), words);
    }

    /** All jobs of the ladder and every move out of them, bridges to other ladders included. */
    public static String of(Lattice lattice, Ladder ladder, Words words) {
        return new LatticeText(lattice, ladder, words).write();
    }

    private String write() {
        String jobs = words.count("report.jobs", ladder.jobs().size());
        String moves = words.count("report.moves", ladder.moves().size());
        paper.heading(words.say("report.lattice.heading", words.text(ladder.title()), jobs, moves));
        paper.line(words.say("report.lattice.industry", words.text(ladder.industry())));
        String wages = new LocalPay(lattice.catalog(), words).table(ladder);
        paper.line(words.say("report.lattice.wages", wages));
        ladder.reviewed()
                .ifPresent(day -> paper.line(words.say("report.reviewed", words.date(day))));
        for (Job.Band band : Job.Band.values()) {
            List<Job> inBand =
                    ladder.jobs().values().stream().filter(job -> job.band() == band).toList();
            if (!inBand.isEmpty()) {
                paper.section(words.say("report.lattice.band", words.name(band)));
                inBand.forEach(this::job);
            }
        }
        paper.section(words.say("report.how"));
        paper.line(words.say("report.lattice.how"));
        sources.print(paper);
        return paper.toString();
    }

    private void job(Job job) {
        String mark = job.wage().map(wage -> " " + sources.mark(wage.source())).orElse("");
        paper.blank();
        paper.line(
                words.text(job.title()) + " (" + job.id() + "), " + JobPay.text(job, words) + mark);
        List<Move.Authored> moves = lattice.from(job.id());
        if (moves.isEmpty()) {
            paper.line(2, words.say("report.lattice.top"));
            return;
        }
        paper.line(2, words.say("report.lattice.onward"));
        moves.forEach(move -> move(lattice.label(move)));
    }

    private void move(EdgeLabel label) {
        Move.Authored move = label.move();
        String to = phrases.job(move.to()) + " (" + move.to() + ")";
        String text = words.say("report.lattice.move", to, words.name(move.kind()), months(move));
        String change =
                label.wageChangeUsdPerYear().isPresent()
                        ? change(label.wageChangeUsdPerYear().getAsDouble())
                        : "";
        paper.item(4, "*", text + change + " " + sources.mark(move.monthsSource()));
        move.reason().ifPresent(reason -> paper.line(6, words.text(reason)));
        if (!label.gates().isEmpty()) {
            String gates =
                    label.gates().stream()
                            .map(gate -> phrases.anyOf(gate.anyOf()))
                            .collect(Collectors.joining("; "));
            paper.line(6, words.say("report.lattice.earn", gates));
        }
        if (!label.competencies().isEmpty()) {
            String skills =
                    label.competencies().stream()
                            .map(this::skill)
                            .collect(Collectors.joining(", "));
            paper.line(6, words.say("report.lattice.learn", skills));
        }
    }

    private String change(double usd) {
        return usd == 0
                ? ", " + words.say("report.lattice.same_pay")
                : ", " + words.say("report.lattice." + (usd > 0 ? "more" : "less"), money(usd));
    }

    private String money(double usd) {
        return words.money(Math.abs(usd));
    }

    private String skill(Line line) {
        String name = words.text(line.competency().name());
        return line.requirement().ask() instanceof Requirement.AtLevel at
                ? name + " " + at.level().shown()
                : name;
    }

    private String months(Move.Authored move) {
        if (move.experienceMonths() == 0 && move.programMonths() == 0) {
            return words.say("report.lattice.no_months");
        }
        List<String> parts = new java.util.ArrayList<>();
        if (move.experienceMonths() > 0) {
            String work = words.months(move.experienceMonths());
            parts.add(words.say("report.lattice.work", work));
        }
        if (move.programMonths() > 0) {
            String school = words.months(move.programMonths());
            parts.add(words.say("report.lattice.school", school));
        }
        return words.list(parts);
    }
}
