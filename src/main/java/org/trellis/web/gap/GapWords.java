package org.trellis.web.gap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.trellis.credential.HeldCredentials;
import org.trellis.gap.GapReport;
import org.trellis.gap.Holdings;
import org.trellis.gap.Importance;
import org.trellis.gap.Interval;
import org.trellis.gap.Outcome;
import org.trellis.gap.Service;
import org.trellis.gap.Summary;
import org.trellis.lattice.Lattice;
import org.trellis.model.Evidence;
import org.trellis.model.Job;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.catalog.Ladder;
import org.trellis.model.catalog.National;
import org.trellis.model.person.Person;
import org.trellis.report.RegionNote;
import org.trellis.report.Words;
import org.trellis.report.gap.GapHeading;
import org.trellis.report.gap.NationalNotes;
import org.trellis.report.gap.OwnWord;
import org.trellis.web.words.Links;
import org.trellis.web.words.PageWords;
import org.trellis.web.words.SchoolOrder;

/** Puts a gap report on a page. */
final class GapWords {
    private final Catalog catalog;
    private final Lattice lattice;

    GapWords(Catalog catalog, Lattice lattice) {
        this.catalog = catalog;
        this.lattice = lattice;
    }

    /**
     * @param known the visitor has told something about themselves
     */
    GapPage page(GapReport report, GapQuery query, boolean known, Words words) {
        PageWords phrases = new PageWords(catalog, words);
        GapRows rows = new GapRows(catalog, query, phrases);
        GapAround around = new GapAround(catalog, lattice, phrases);
        var national = new NationalNotes(catalog, report.job(), words);
        return new GapPage(
                known ? GapHeading.of(report, words) : asksOnly(report, words),
                head(report, known, phrases),
                notes(report, national, words),
                national.attribution().orElse(""),
                assumed(report, query.presumed(), known, phrases),
                figures(report, words),
                new GapGates(report, phrases).rows().toList(),
                orders(report, query, phrases),
                rows.groups(report.lines()),
                rows.strengths(report),
                rows.notRated(report),
                around.ways(report),
                around.others(report, query),
                new GapWorkings(catalog, phrases).of(report),
                switches(query),
                report.ignored().stream().map(each -> rows.later(each)).toList());
    }

    private List<String> notes(GapReport report, NationalNotes national, Words words) {
        Optional<Person> person = Optional.of(report.person());
        return Stream.of(
                        national.of(report), RegionNote.local(report.job(), person, catalog, words))
                .flatMap(List::stream)
                .toList();
    }

    private List<SchoolOrder> orders(GapReport report, GapQuery query, PageWords phrases) {
        var held = new HeldCredentials(catalog, report.person(), report.on(), query.presumed());
        var open =
                report.experience().stream()
                        .filter(each -> each.state() != Service.State.MET)
                        .map(Service::asked)
                        .toList();
        return SchoolOrder.of(lattice.gaps().chains(held), held, report.job(), open, phrases);
    }

    private static String asksOnly(GapReport report, Words words) {
        if (report.lines().isEmpty()) {
            return GapHeading.of(report, words);
        }
        if (National.isNational(report.job().id())) {
            return words.say(
                    "gap.answer.national",
                    words.text(report.job().title()),
                    words.count("job.skills", report.lines().size()));
        }
        long required =
                report.experience().size()
                        + report.gates().stream()
                                .filter(g -> g.need() == Job.Need.REQUIRED)
                                .count();
        return words.say(
                "gap.answer.nobody",
                words.text(report.job().title()),
                words.count("job.skills", report.lines().size()),
                words.count("job.must-haves.count", required));
    }

    private GapPage.Head head(GapReport report, boolean known, PageWords phrases) {
        Words words = phrases.words();
        Person person = report.person();
        Job job = report.job();
        return new GapPage.Head(
                words.text(job.title()),
                National.isNational(job.id())
                        ? Links.occupation(job.onetSoc())
                        : Links.job(job.id()),
                job.onetSoc(),
                phrases.pay(job),
                job.wage().map(w -> phrases.source(w.source())).orElse(PageWords.NO_SOURCE),
                known ? caseName(person) : words.say("gap.case.nobody"),
                words.date(report.on()),
                person.job()
                        .map(at -> served(at, person.monthsInJob(), phrases))
                        .orElse(words.say("gap.not-working")),
                person.history().stream()
                        .map(each -> served(each.job(), each.months(), phrases))
                        .toList(),
                data(job, words));
    }

    private String data(Job job, Words words) {
        if (National.isNational(job.id())) {
            return words.say("gap.data.national", catalog.national().release().name());
        }
        Optional<Ladder> ladder = catalog.findLadder(job.id());
        return ladder.flatMap(Ladder::reviewed)
                .map(day -> words.say("gap.data.text", words.date(day)))
                .orElseGet(() -> words.say("gap.data.unreviewed"));
    }

    private static String caseName(Person person) {
        return Words.clean(
                person.name().map(n -> n + " (" + person.id() + ")").orElse(person.id()));
    }

    private static String served(Job.Id job, OptionalDouble months, PageWords phrases) {
        Words words = phrases.words();
        return months.isPresent()
                ? words.say("gap.served", phrases.title(job), words.span(months.getAsDouble()))
                : phrases.title(job);
    }

    private List<String> assumed(
            GapReport report, boolean presumed, boolean known, PageWords phrases) {
        Words words = phrases.words();
        List<String> assumed = new ArrayList<>();
        if (!report.experience().isEmpty()) {
            assumed.add(words.say("report.experience.note"));
        }
        Person person = report.person();
        if (!known) {
            assumed.add(words.say("gap.assumed.nobody"));
            return assumed;
        }
        if (presumed && person.job().isPresent()) {
            String job = phrases.title(person.job().get());
            boolean settled = Holdings.assumesJob(catalog, person);
            assumed.add(words.say("gap.assumed." + (settled ? "job" : "new-job"), job));
        }
        if (person.credentials().isEmpty()) {
            assumed.add(words.say("gap.assumed.credentials"));
        }
        return assumed;
    }

    private static GapPage.Figures figures(GapReport report, Words words) {
        Summary summary = report.summary();
        Interval hours = summary.hours();
        return new GapPage.Figures(
                summary.readiness()
                        .map(each -> words.percentSpan(each.low(), each.high()))
                        .orElse(""),
                summary.met(),
                summary.gap(),
                summary.unknown(),
                new GapPage.Known(
                        known(report, Evidence::isVerified),
                        known(report, Evidence.SELF::equals),
                        known(report, Evidence.PRESUMED::equals),
                        summary.unknown()),
                words.say("report.gap.hours", words.hoursRange(hours.low(), hours.high())),
                OwnWord.sentence(report, words).orElse(""));
    }

    private static long known(GapReport report, Predicate<Evidence> how) {
        return report.lines().stream()
                .filter(line -> line.outcome() != Outcome.UNKNOWN)
                .filter(line -> how.test(line.standing().evidence()))
                .count();
    }

    private static GapPage.Switches switches(GapQuery query) {
        String here = query.href();
        return new GapPage.Switches(
                query.with(Importance.NOW).href(),
                query.with(Importance.FUTURE).href(),
                query.importance() == Importance.NOW,
                query.withPresumed(true).href(),
                query.withPresumed(false).href(),
                query.presumed(),
                here + "&format=text",
                here + "&format=csv",
                here + "&format=json",
                here + "&format=note",
                here + "&format=pdf",
                here + "&format=docx",
                here + "&format=xlsx",
                here + "&format=worksheet",
                here + "&format=worksheet_csv",
                Links.GAP + "/employment" + here.substring(Links.GAP.length()),
                Links.GAP + "/save" + here.substring(Links.GAP.length()),
                Links.ratings(query.job()),
                Links.assess(query.job()) + (query.presumed() ? "" : "&presumed=no"),
                Links.GAP + "/goals?a=" + Links.encoded(query.job().toString()),
                query.pathsHref(),
                query.planHref());
    }
}
