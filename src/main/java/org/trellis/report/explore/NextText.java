package org.trellis.report.explore;

import java.util.List;
import org.trellis.model.Job;
import org.trellis.model.Requirement;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.person.Person;
import org.trellis.path.explore.Opener;
import org.trellis.path.explore.Openers;
import org.trellis.report.JobPay;
import org.trellis.report.LocalPay;
import org.trellis.report.Paper;
import org.trellis.report.Phrases;
import org.trellis.report.Words;

/** The best next thing, as text: the first, then others, each with the jobs it opens. */
public final class NextText {
    private static final int SHOWN = 10;
    private static final int MOST_JOBS = 30;

    private final Openers openers;
    private final Catalog catalog;
    private final Words words;
    private final Phrases phrases;
    private final Paper paper = new Paper();

    private NextText(Openers openers, Catalog catalog, Words words) {
        this.openers = openers;
        this.catalog = catalog;
        this.words = words;
        this.phrases = new Phrases(catalog, words);
    }

    public static String of(Openers openers, Person person, Catalog catalog, Words words) {
        return new NextText(openers, catalog, words).write(person);
    }

    private String write(Person person) {
        paper.heading(
                openers.list().isEmpty()
                        ? words.say("report.next.none")
                        : words.count(
                                "report.next.heading",
                                openers.list().get(0).opened().size(),
                                name(openers.list().get(0).what())));
        paper.line(words.say("report.person", phrases.person(person)));
        NextNotes.of(openers, words).forEach(note -> paper.item(0, "!", note));
        openers.list().stream().limit(SHOWN).forEach(this::opener);
        if (!openers.open().isEmpty()) {
            paper.section(words.say("report.next.open"));
            jobs(openers.open());
        }
        paper.section(words.say("report.how"));
        String months = words.months(openers.startMonths());
        String most = words.months(openers.learnMonths());
        paper.line(words.say("report.next.how", months, openers.open().size(), most));
        paper.line(new LocalPay(catalog, words).report());
        return paper.toString();
    }

    private void opener(Opener each) {
        paper.section(name(each.what()));
        paper.line(
                words.say("report.next.costs", words.hours(each.hours()), words.money(each.usd())));
        jobs(each.opened());
    }

    private void jobs(List<Job> jobs) {
        for (Job job : jobs.subList(0, Math.min(MOST_JOBS, jobs.size()))) {
            paper.item(2, "*", words.text(job.title()) + ", " + JobPay.text(job, words));
        }
        if (jobs.size() > MOST_JOBS) {
            paper.line("    " + words.count("report.next.more", jobs.size() - MOST_JOBS));
        }
    }

    private String name(Opener.What what) {
        if (what instanceof Opener.Earn earn) {
            return words.text(earn.credential().name());
        }
        Opener.Learn learn = (Opener.Learn) what;
        String skill = phrases.competency(learn.demand().competency());
        return learn.demand().ask() instanceof Requirement.AtLevel at
                ? skill + ": " + phrases.level(at.level())
                : skill;
    }
}
