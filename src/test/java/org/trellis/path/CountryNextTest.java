package org.trellis.path;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.trellis.Extent;
import org.trellis.Shipped;
import org.trellis.board.Rated;
import org.trellis.model.Job;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.catalog.National;
import org.trellis.model.person.Person;
import org.trellis.path.explore.Next;
import org.trellis.path.explore.Opener;
import org.trellis.path.explore.Openers;
import org.trellis.path.search.Caps;
import org.trellis.path.search.Doorstep;
import org.trellis.path.step.Ground;
import org.trellis.path.step.Grounds;
import org.trellis.path.step.Needs;
import org.trellis.path.terrain.Traveler;
import org.trellis.report.Words;
import org.trellis.report.explore.NextJson;
import org.trellis.report.explore.NextText;

/** What opens most among all U.S. occupations. */
class CountryNextTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);
    private static final Catalog SHIPPED = Shipped.CATALOG;
    private static final Grounds GROUNDS =
            new Grounds(SHIPPED, Shipped.LATTICE, ShippedQuestions.programs());
    private static final Job.Id HAIRDRESSER = National.job("39-5012.00");

    private static Traveler from(Optional<Job.Id> job, boolean country) {
        return new Traveler(Person.unknown("somebody").withJob(job), DAY, true, false, country);
    }

    private static Openers found(Traveler traveler) {
        return new Next(GROUNDS).find(traveler, Openers.By.JOBS);
    }

    /** A hairdresser sees other occupations than those of the career maps only over the country. */
    @Test
    void occupationsCountOnlyWhereTheCountryIsAskedFor() {
        Openers country = found(from(Optional.of(HAIRDRESSER), true));
        Openers maps = found(from(Optional.of(HAIRDRESSER), false));
        assertTrue(jobs(country).stream().anyMatch(National::isNational));
        assertTrue(jobs(maps).stream().noneMatch(National::isNational));
        assertEquals("true false", country.hasOccupations() + " " + maps.hasOccupations());
        assertEquals("false true", country.laddersOnly() + " " + maps.laddersOnly());
    }

    private static Set<Job.Id> jobs(Openers openers) {
        Set<Job.Id> jobs = openers.open().stream().map(Job::id).collect(Collectors.toSet());
        openers.list().forEach(each -> each.opened().forEach(job -> jobs.add(job.id())));
        return jobs;
    }

    /** A cashier sees jobs like the own one first, and a nuclear reactor's controls far below. */
    @Test
    void openJobsBeginWithThoseThatLeaveTheLeastToLearn() {
        List<Job> open = found(from(Optional.of(National.job("41-2011.00")), true)).open();
        List<String> codes = open.stream().map(Job::onetSoc).toList();
        assertTrue(codes.indexOf("51-8011.00") > open.size() / 2, codes.toString());
        assertTrue(codes.subList(0, 20).contains("41-2012.00"), codes.toString());
    }

    /** In the text, on the page and in the JSON alike. */
    @Test
    void whatOpenMeansIsSaid() {
        Openers open = found(from(Optional.of(HAIRDRESSER), true));
        Words words = Words.of("en");
        List<String> notes = NextJson.of(open, Person.unknown("a"), DAY, SHIPPED, words).notes();
        String text = NextText.of(open, Person.unknown("a"), SHIPPED, words);
        assertEquals(3, notes.size());
        assertTrue(notes.get(0).endsWith("Whether you are hired is another question."));
        assertTrue(notes.get(1).startsWith("Licenses, age, background"), notes.get(1));
        String plain = text.replaceAll("\\s+", " ");
        notes.forEach(note -> assertTrue(plain.contains(note), text));
    }

    /** Nobody can say what a job asks that nobody has rated. */
    @Test
    void unratedOccupationsAreNeverOpen() {
        Openers all = found(from(Optional.empty(), true));
        assertTrue(all.open().stream().noneMatch(job -> Rated.tooLittle(SHIPPED, job)));
    }

    /**
     * The witness: each line of each job in the country is learned in turn, and each job is then
     * asked for; what it opens is what the answer says of it, or of the same at fewer hours.
     */
    @Test
    void eachLevelOfEachSkillOpensWhatPlainEnumerationOpens() {
        Random random = new Random(9);
        List<Job> all = SHIPPED.national().jobs().toList();
        for (int i = 0; i < Extent.count(2, 4); i++) {
            Optional<Job.Id> start = i == 0 ? Optional.empty() : Optional.of(any(all, random).id());
            Traveler traveler = from(start, true);
            Openers answer = found(traveler);
            Ground ground = GROUNDS.of(traveler, Optional.empty());
            double[] held = ground.skills().held();
            Set<Job.Id> open = open(ground, held);
            assertEquals(open, ids(answer.open()), start.toString());
            for (Needs.Line line : some(ground, random)) {
                Set<Job.Id> opened = open(ground, ground.needs.afterSkill(held, line.demand()));
                opened.removeAll(open);
                assertEquals(opened, most(answer, line, line.owed(held)), start + " " + line);
            }
        }
    }

    private static Job any(List<Job> jobs, Random random) {
        return jobs.get(random.nextInt(jobs.size()));
    }

    private static List<Needs.Line> some(Ground ground, Random random) {
        return IntStream.range(0, 20)
                .mapToObj(i -> ground.needs.asked(random.nextInt(ground.jobs.size())))
                .flatMap(List::stream)
                .filter(line -> line.owed(ground.skills().held()) > 0)
                .limit(40)
                .toList();
    }

    private static Set<Job.Id> open(Ground ground, double[] held) {
        var doorstep =
                new Doorstep(
                        ground,
                        Caps.of(ground, Set.of()),
                        SHIPPED.assumptions().get("next_start_months"));
        return doorstep.open(held, ground.valid(), job -> true).stream()
                .map(ground.jobs::get)
                .filter(job -> !Rated.tooLittle(SHIPPED, job))
                .map(Job::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<Job.Id> ids(List<Job> jobs) {
        return jobs.stream().map(Job::id).collect(Collectors.toCollection(TreeSet::new));
    }

    /** What the answer opens by this skill in so many hours at most. */
    private static Set<Job.Id> most(Openers answer, Needs.Line line, double hours) {
        return answer.list().stream()
                .filter(each -> each.hours() <= hours + 1e-9)
                .filter(
                        each ->
                                each.what() instanceof Opener.Learn learn
                                        && learn.demand()
                                                .competency()
                                                .equals(line.demand().competency()))
                .flatMap(each -> each.opened().stream())
                .map(Job::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
