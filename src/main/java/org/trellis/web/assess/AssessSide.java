package org.trellis.web.assess;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.trellis.gap.GapReport;
import org.trellis.gap.Gaps;
import org.trellis.gap.assess.Assessment;
import org.trellis.gap.assess.Assessments;
import org.trellis.model.Competency;
import org.trellis.model.Evidence;
import org.trellis.model.Job;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.person.Person;
import org.trellis.report.Words;
import org.trellis.web.profile.Answers;

/**
 * The guided assessment beside a gap report: the question that decides most, and what was answered.
 *
 * @param decided how many skills the result rests on, in a sentence
 * @param answered the newest answers first
 */
public record AssessSide(
        AssessPage page,
        String decided,
        List<Answered> answered,
        Answers answers,
        List<Evidence> evidence,
        LocalDate today) {
    private static final int MOST = 6;

    /**
     * @param date of the answer
     */
    public record Answered(String name, String level, String date, String href) {}

    /**
     * @param done the skill that was answered before this page; blank for none
     */
    public static AssessSide of(
            Gaps gaps, GapReport report, boolean presumed, String done, Words words) {
        Person person = report.person();
        Job job = report.job();
        Catalog catalog = gaps.board().catalog();
        AssessQuery query = AssessQuery.read(job, presumed ? "" : "no", "", "");
        Set<Competency.Id> aside = AssessPages.unseen(person);
        Assessment found = new Assessments(gaps).of(person, job.id(), report.on(), presumed, aside);
        Optional<Competency.Id> before =
                job.requirements().keySet().stream()
                        .filter(id -> id.toString().equals(done))
                        .findFirst();
        var options = new AnswerOptions(catalog, words);
        return new AssessSide(
                new AssessPages(catalog, query, words).page(found, before),
                words.say("assess.side.decided", found.known(), report.lines().size()),
                newest(person, job).stream()
                        .map(
                                each ->
                                        new Answered(
                                                name(catalog, each, words),
                                                options.said(each.held()),
                                                words.day(each.date()),
                                                query.asking(each.competency())))
                        .toList(),
                new Answers(Map.of(), words),
                List.copyOf(Evidence.OF_RATINGS),
                report.on());
    }

    private static String name(Catalog catalog, Person.Rating rating, Words words) {
        return words.text(catalog.getCompetency(rating.competency()).name());
    }

    private static List<Person.Rating> newest(Person person, Job job) {
        return person.ratings().stream()
                .filter(each -> job.requirements().containsKey(each.competency()))
                .sorted(Comparator.comparing(Person.Rating::date).reversed())
                .limit(MOST)
                .toList();
    }
}
