package org.trellis.web.path;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.trellis.credential.HeldCredentials;
import org.trellis.gap.Holdings;
import org.trellis.model.Credential;
import org.trellis.model.Job;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.catalog.Diplomas;
import org.trellis.model.catalog.National;
import org.trellis.model.person.Person;
import org.trellis.path.WhyNot;
import org.trellis.path.account.CareerPath;
import org.trellis.path.account.Earned;
import org.trellis.path.account.Step;
import org.trellis.path.terrain.AskedEducation;
import org.trellis.report.RegionNote;
import org.trellis.report.Words;
import org.trellis.report.path.CountryWords;
import org.trellis.report.path.FieldNote;
import org.trellis.web.path.page.PathPage;
import org.trellis.web.path.page.PathPaper;
import org.trellis.web.words.LimitWords;

/** What we assume of the person, what to ask before one enrolls, and how we worked it out. */
final class PathNotes {
    /** SOC major groups: education; food, farming, construction, repair, production, transport. */
    private static final String SCHOOL = "25";

    private static final Set<String> TRADES = Set.of("35", "45", "47", "49", "51", "53");

    private final PathView it;
    private final Catalog catalog;
    private final Words words;

    PathNotes(PathView it, Catalog catalog) {
        this.it = it;
        this.catalog = catalog;
        this.words = it.words();
    }

    String bound() {
        return it.answer()
                .bound()
                .map(
                        b ->
                                words.say(
                                        "report.path.bound",
                                        words.months(b.months()),
                                        words.money(b.usd()),
                                        b.moves()))
                .orElse("");
    }

    PathPage.Country country(Optional<CareerPath> path) {
        CountryWords country = new CountryWords(catalog, words);
        Person person = it.request().limits().person();
        List<String> notes = new ArrayList<>(LimitWords.doubts(person, words));
        notes.addAll(country.closed(it.answer()));
        path.flatMap(country::of).ifPresent(notes::add);
        if (teachesTrade()) {
            notes.add(words.say("path.teach"));
        }
        return new PathPage.Country(notes, country.attribution(path.stream()).orElse(""));
    }

    /** Whether somebody with a trade asks for a job at a school. */
    private boolean teachesTrade() {
        Optional<Job.Id> start = it.query().from().or(it.query().person()::job);
        return SCHOOL.equals(catalog.getJob(it.query().to()).majorGroup())
                && start.map(catalog::getJob)
                        .map(Job::majorGroup)
                        .filter(TRADES::contains)
                        .isPresent();
    }

    List<PathPage.Fault> faults() {
        return it.request().limits().faults().stream()
                .map(fault -> new PathPage.Fault(fault.field(), words.say(fault.text())))
                .toList();
    }

    List<PathPage.Assumed> assumed(Optional<CareerPath> path) {
        Person person = it.query().person();
        List<PathPage.Assumed> all = new ArrayList<>();
        Optional<Job.Id> job = it.query().from().or(person::job);
        all.add(
                plain(
                        job.map(id -> words.say("path.assumed.job", it.phrases().title(id)))
                                .orElseGet(() -> words.say("path.assumed.nobody"))));
        if (job.isPresent() && it.query().presumed()) {
            all.add(
                    new PathPage.Assumed(
                            words.say(presumed(job, person), it.phrases().title(job.get())),
                            words.say("path.assumed.presumed.no"),
                            it.address().with("presumed", "no").href()));
        }
        all.addAll(local(person));
        scope(job).ifPresent(all::add);
        path.filter(CountryWords::concern).ifPresent(way -> all.add(education()));
        boolean base = path.filter(PathPaper::hasBasePay).isPresent();
        String pay = base ? "path.assumed.pay.base" : "path.assumed.pay";
        all.add(plain(words.say(pay, it.phrases().local().basis())));
        path.map(this::ofTheWay).ifPresent(all::addAll);
        return all;
    }

    private List<PathPage.Assumed> ofTheWay(CareerPath path) {
        List<String> all = new ArrayList<>();
        preferred(path).ifPresent(all::add);
        if (path.monthsAtLeast()) {
            all.add(words.say("path.assumed.at_least"));
        }
        FieldNote.of(path, "path.assumed.again", words).ifPresent(all::add);
        if (!path.payKnown()) {
            all.add(words.say("path.assumed.pay.unknown"));
        }
        if (hasSchool(path)) {
            all.add(words.say("path.assumed.waiting"));
        }
        return all.stream().map(PathNotes::plain).toList();
    }

    /** What employers like to see and the way goes without. */
    private Optional<String> preferred(CareerPath path) {
        var held = new HeldCredentials(catalog, it.query().person(), it.query().on(), false);
        Set<Credential> earned =
                path.steps().stream()
                        .flatMap(step -> step.credentials().stream())
                        .map(Earned::credential)
                        .collect(Collectors.toSet());
        List<String> names =
                held.gates(catalog.getJob(path.goal())).stream()
                        .filter(gate -> gate.need() == Job.Need.PREFERRED && !gate.state().valid())
                        .filter(gate -> gate.anyOf().stream().noneMatch(earned::contains))
                        .filter(
                                gate ->
                                        gate.anyOf().stream()
                                                .noneMatch(PathNotes::isAskedElsewhere))
                        .map(gate -> either(gate.anyOf()))
                        .toList();
        String goal = it.phrases().title(path.goal());
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(words.say("path.assumed.preferred", goal, String.join("; ", names)));
    }

    /** The page asks for the diploma itself; what is checked of a person is to be asked about. */
    private static boolean isAskedElsewhere(Credential credential) {
        return credential.personal() || credential.id().equals(Diplomas.HIGH_SCHOOL);
    }

    private String either(List<Credential> credentials) {
        return words.either(credentials.stream().map(each -> words.text(each.name())).toList());
    }

    /** What the region says of the goal. */
    private List<PathPage.Assumed> local(Person person) {
        Job goal = catalog.getJob(it.query().to());
        return RegionNote.local(goal, Optional.of(person), catalog, words).stream()
                .map(PathNotes::plain)
                .toList();
    }

    private String presumed(Optional<Job.Id> job, Person person) {
        boolean settled = !job.equals(person.job()) || Holdings.assumesJob(catalog, person);
        return settled ? "path.assumed.presumed" : "path.assumed.presumed.new";
    }

    /** The choice between the career maps and the whole country, where both can be had. */
    private Optional<PathPage.Assumed> scope(Optional<Job.Id> start) {
        boolean national =
                start.filter(National::isNational).isPresent()
                        || National.isNational(it.query().to());
        if (national || it.answer().alreadyThere()) {
            return Optional.empty();
        }
        String now = it.query().country() ? "country" : "maps";
        String other = it.query().country() ? "maps" : "country";
        return Optional.of(
                new PathPage.Assumed(
                        words.say("path.assumed.jobs." + now),
                        words.say("path.assumed.jobs." + now + ".other"),
                        it.address().with("jobs", other).href()));
    }

    /** Whether the education that is typical counts, and the other way round. */
    private PathPage.Assumed education() {
        AskedEducation now = it.query().education();
        String other = now == AskedEducation.TYPICAL ? "required" : "typical";
        return new PathPage.Assumed(
                CountryWords.education(now, words),
                words.say("path.education." + other),
                it.address().with("education", other).href());
    }

    private static PathPage.Assumed plain(String text) {
        return new PathPage.Assumed(text, "", "");
    }

    /** What the school, the state and a counselor can answer. */
    List<String> ask(CareerPath path) {
        List<String> all = new ArrayList<>();
        path.steps().stream()
                .flatMap(step -> step.askFirst().stream())
                .map(each -> words.text(each.name()))
                .distinct()
                .forEach(name -> all.add(words.say("path.ask.clearance", name)));
        if (hasSchool(path)) {
            all.add(words.say("path.ask.school"));
            all.add(words.say("path.ask.aid"));
        }
        all.add(words.say("path.ask.benefits"));
        return all;
    }

    PathPage.Why why(WhyNot why) {
        String limits = words.list(why.limits().stream().map(words::name).toList());
        String more =
                why.other().isPresent()
                        ? words.say("report.path.see", number(why.other().getAsInt()))
                        : limits;
        return new PathPage.Why(
                words.say("report.path.why_not", it.phrases().title(why.job())),
                (words.name(why.reason()) + " " + more).strip());
    }

    List<String> workings() {
        double rate = catalog.assumptions().get("usd_per_learning_hour");
        return List.of(
                words.say("report.path.how"),
                words.say("report.path.how.usd", words.money(rate)),
                words.say("report.path.how.asof", words.date(it.query().on())),
                words.say("path.work.budget"));
    }

    private static boolean hasSchool(CareerPath path) {
        return path.steps().stream().map(Step::credentials).anyMatch(c -> !c.isEmpty());
    }

    /** The number on this page of a way of the answer. */
    private int number(int way) {
        return it.choices().all().indexOf(it.answer().ways().get(way)) + 1;
    }
}
