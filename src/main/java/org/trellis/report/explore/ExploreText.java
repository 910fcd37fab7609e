package org.trellis.report.explore;

import java.util.List;
import java.util.stream.Collectors;
import org.trellis.message.Code;
import org.trellis.model.Job;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.person.Person;
import org.trellis.path.account.CareerPath;
import org.trellis.path.explore.Explored;
import org.trellis.path.explore.Explored.Reached;
import org.trellis.report.JobPay;
import org.trellis.report.LocalPay;
import org.trellis.report.Paper;
import org.trellis.report.Phrases;
import org.trellis.report.Words;
import org.trellis.report.gap.NationalNotes;
import org.trellis.report.path.CountryWords;
import org.trellis.report.path.FieldNote;
import org.trellis.report.path.PathText;

/** What somebody could do, as text: a job in two lines, the best first, few openings apart. */
public final class ExploreText {
    /** All jobs of the ladders; of the country the first. */
    private static final int NAMED = 40;

    private final Explored explored;
    private final Words words;
    private final Catalog catalog;
    private final Phrases phrases;
    private final Paper paper = new Paper();

    private ExploreText(Explored explored, Catalog catalog, Words words) {
        this.explored = explored;
        this.words = words;
        this.catalog = catalog;
        this.phrases = new Phrases(catalog, words);
    }

    /**
     * @param limit jobs at most
     */
    public static String of(
            Explored explored, Person person, Catalog catalog, int limit, Words words) {
        return new ExploreText(explored, catalog, words).write(person, limit);
    }

    private String write(Person person, int limit) {
        head(person);
        shown(limit);
        leftOut();
        paper.section(words.say("report.how"));
        paper.line(words.say("report.explore.how"));
        paper.line(words.say("report.path.how"));
        paper.line(new LocalPay(catalog, words).report());
        if (CountryWords.concern(explored)) {
            paper.line(CountryWords.education(explored.education(), words));
            paper.line(NationalNotes.attribution(catalog, words));
        }
        return paper.toString();
    }

    private void head(Person person) {
        int all = explored.reached().size();
        paper.heading(
                all == 0
                        ? words.say("report.explore.none")
                        : words.count("report.explore.heading", all));
        paper.line(words.say("report.person", phrases.person(person)));
        paper.line(
                words.say("report.explore.by." + Code.of(explored.by()), explored.horizonYears()));
        if (CountryWords.concern(explored)) {
            paper.item(0, "!", NationalNotes.notInData(words));
        }
        if (!explored.complete()) {
            paper.line(words.say("report.explore.incomplete"));
        }
    }

    private void shown(int limit) {
        List<Reached> shown = explored.reached().stream().limit(limit).toList();
        list(shown.stream().filter(each -> !each.few()).toList());
        List<Reached> few = shown.stream().filter(Reached::few).toList();
        if (!few.isEmpty()) {
            paper.section(words.say("report.explore.few"));
            list(few);
        }
        int more = explored.reached().size() - shown.size();
        if (more > 0) {
            paper.blank();
            paper.line(words.say("report.explore.more", more));
        }
    }

    private void list(List<Reached> jobs) {
        paper.blank();
        int number = 1;
        for (Reached each : jobs) {
            String pay = JobPay.text(each.job(), words);
            String title = words.text(each.job().title()) + " (" + each.job().id() + ")";
            paper.item(0, number++ + ".", title + ", " + pay);
            paper.line(3, way(each.best()));
            paper.line(3, PathText.titles(each.best(), phrases, words));
            FieldNote.of(each.best(), words).ifPresent(said -> paper.line(3, said));
        }
    }

    private String way(CareerPath path) {
        return PathText.totals(path, phrases, words) + earned(path);
    }

    private String earned(CareerPath path) {
        int years = explored.horizonYears();
        var earned = path.earnedUsd(years);
        return earned.isEmpty()
                ? ""
                : ". "
                        + words.say(
                                "report.path.earned",
                                years,
                                PathText.earned(path, words.money(earned.getAsDouble()), words));
    }

    private void leftOut() {
        Explored.LeftOut left = explored.leftOut();
        paper.section(words.say("report.explore.left_out"));
        left.jobs().forEach((reason, jobs) -> named(reason.code(), jobs));
    }

    private void named(String why, List<Job.Id> jobs) {
        String titles =
                jobs.stream().limit(NAMED).map(phrases::job).collect(Collectors.joining("; "));
        if (jobs.size() > NAMED) {
            titles = words.say("report.explore.left_out.more", titles, jobs.size() - NAMED);
        }
        paper.item(2, "*", words.say("report.explore.left_out." + why, jobs.size(), titles));
    }
}
