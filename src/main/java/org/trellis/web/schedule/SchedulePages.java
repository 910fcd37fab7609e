package org.trellis.web.schedule;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.trellis.lattice.Lattice;
import org.trellis.model.Credential;
import org.trellis.model.Move;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.schedule.Conditions;
import org.trellis.model.schedule.Hours;
import org.trellis.model.schedule.Programs;
import org.trellis.model.schedule.Schedule;
import org.trellis.model.schedule.Wage;
import org.trellis.model.schedule.WorkProcess;
import org.trellis.report.Words;
import org.trellis.report.document.Document;
import org.trellis.report.drawing.HoursSvg;
import org.trellis.report.schedule.AppendixA;
import org.trellis.report.schedule.StandardsPaper;
import org.trellis.report.schedule.check.Checked;
import org.trellis.schedule.rules.Checklist;
import org.trellis.schedule.rules.Finding;
import org.trellis.schedule.rules.Known;
import org.trellis.schedule.rules.Rules;
import org.trellis.web.schedule.check.CheckPage;
import org.trellis.web.schedule.check.FindingWords;
import org.trellis.web.words.Links;
import org.trellis.web.words.PageWords;

/** Puts schedules into words and pictures. */
@Singleton
public final class SchedulePages {
    private static final int PAGE = 760;
    private static final int PHONE = 350;

    private final Catalog catalog;
    private final Programs programs;
    private final Lattice lattice;

    SchedulePages(Catalog catalog, Programs programs, Lattice lattice) {
        this.catalog = catalog;
        this.programs = programs;
        this.lattice = lattice;
    }

    public List<Finding> findings(Schedule schedule) {
        return Rules.check(schedule, Known.of(programs));
    }

    public Checklist checklist(Schedule schedule) {
        return Checklist.of(schedule, Known.of(programs));
    }

    Known known() {
        return Known.of(programs);
    }

    Document standards(Schedule schedule, Words words) {
        return StandardsPaper.of(schedule, catalog, Known.of(programs), words);
    }

    Document appendix(Schedule schedule, Words words) {
        return AppendixA.of(schedule, catalog, Known.of(programs), words);
    }

    Checked checked(Schedule schedule) {
        return new Checked("", findings(schedule), Optional.of(checklist(schedule)));
    }

    SchedulesPage list(
            List<ScheduleList.Listed> own, List<ScheduleList.Listed> shipped, Words words) {
        return new SchedulesPage(
                own.stream().map(each -> row(each, words)).toList(),
                shipped.stream().map(each -> row(each, words)).toList());
    }

    private SchedulesPage.Row row(ScheduleList.Listed listed, Words words) {
        Schedule schedule = listed.schedule();
        ScheduleWords phrases = new ScheduleWords(catalog, words);
        List<Finding> findings = findings(schedule);
        return new SchedulesPage.Row(
                words.text(schedule.title()),
                listed.href(),
                phrases.approach(schedule),
                phrases.term(schedule),
                words.count("designer.processes", schedule.workProcesses().size()),
                FindingWords.count(findings, words),
                findings.stream()
                        .anyMatch(f -> f.severity() == org.trellis.model.Issue.Severity.ERROR),
                schedule.job().map(phrases.phrases()::title).orElse(""),
                schedule.job().map(Links::job).orElse(""));
    }

    SchedulePage page(ScheduleList.Listed listed, Words words) {
        Schedule schedule = listed.schedule();
        ScheduleWords phrases = new ScheduleWords(catalog, words);
        List<Finding> findings = findings(schedule);
        return new SchedulePage(
                listed.name(),
                listed.href(),
                words.text(schedule.title()),
                answer(schedule, findings, phrases),
                listed.own(),
                new Facts(catalog, programs, phrases).of(schedule),
                pictures(schedule, words),
                processes(schedule, phrases),
                phrases.hours(schedule.processHours()),
                courses(schedule, phrases),
                phrases.hours(sum(schedule)),
                schedule.wage().map(wage -> steps(wage, phrases)).orElse(List.of()),
                CheckPage.answer(checklist(schedule), words),
                FindingWords.of(findings, listed.own() ? listed.href() : "", words),
                schedule.provenance().doubts().stream().map(words::text).toList(),
                schedule.provenance().sources().stream().map(phrases.phrases()::source).toList(),
                after(schedule, phrases.phrases()),
                schedule.conditions().interimCredentials().stream()
                        .map(each -> interim(each, phrases))
                        .toList(),
                schedule.job().isPresent(),
                schedule.conditions().credit().isPresent());
    }

    /** The heading of a schedule's page. */
    public String answer(Schedule schedule, List<Finding> findings, ScheduleWords phrases) {
        Words words = phrases.words();
        return words.say(
                "designer.answer",
                words.text(schedule.title()),
                phrases.term(schedule),
                words.count("designer.processes", schedule.workProcesses().size()),
                FindingWords.count(findings, words));
    }

    public SchedulePage.Pictures pictures(Schedule schedule, Words words) {
        boolean hours = schedule.workProcesses().stream().anyMatch(p -> p.hours().isPresent());
        Function<Integer, String> processes =
                width -> hours ? HoursSvg.byProcess(schedule, words, width) : "";
        boolean years =
                schedule.term().hours().isPresent()
                        || schedule.relatedInstruction().stream()
                                .anyMatch(c -> c.year().isPresent());
        Function<Integer, String> byYear =
                width ->
                        years
                                ? HoursSvg.byYear(schedule, programs.jurisdictions(), words, width)
                                : "";
        return new SchedulePage.Pictures(
                processes.apply(PAGE),
                processes.apply(PHONE),
                byYear.apply(PAGE),
                byYear.apply(PHONE));
    }

    private static List<SchedulePage.Process> processes(Schedule schedule, ScheduleWords phrases) {
        List<SchedulePage.Process> processes = new ArrayList<>();
        for (WorkProcess process : schedule.workProcesses()) {
            processes.add(
                    new SchedulePage.Process(
                            processes.size() + 1,
                            phrases.words().text(process.title()),
                            phrases.hours(process.hours()),
                            process.tasks().stream().map(phrases.words()::text).toList(),
                            process.competencies().stream().map(phrases::skill).toList(),
                            process.source()
                                    .map(phrases.phrases()::source)
                                    .orElse(PageWords.NO_SOURCE)));
        }
        return processes;
    }

    private static List<SchedulePage.Course> courses(Schedule schedule, ScheduleWords phrases) {
        return schedule.relatedInstruction().stream()
                .map(
                        course ->
                                new SchedulePage.Course(
                                        phrases.words().text(course.title()),
                                        course.code().orElse(""),
                                        course.provider().orElse(""),
                                        course.year().isPresent()
                                                ? "" + course.year().getAsInt()
                                                : "–",
                                        phrases.hours(course.hours()),
                                        course.competencies().stream()
                                                .map(phrases::skill)
                                                .toList()))
                .toList();
    }

    /** Of the courses whose hours are known; empty when none are. */
    public static Optional<Hours.Range> sum(Schedule schedule) {
        return schedule.relatedInstruction().stream()
                .flatMap(course -> course.hours().stream())
                .reduce(Hours.Range::plus);
    }

    static List<SchedulePage.Step> steps(Wage wage, ScheduleWords phrases) {
        List<SchedulePage.Step> steps = new ArrayList<>();
        for (Wage.Step step : wage.steps()) {
            var percent = wage.percent(step);
            var pay = wage.usdPerHour(step);
            steps.add(
                    new SchedulePage.Step(
                            steps.size() + 1,
                            percent.isPresent()
                                    ? phrases.words().inPercent(percent.getAsDouble())
                                    : "–",
                            pay.isPresent() ? ScheduleWords.usd(pay.getAsDouble()) : "",
                            phrases.length(step)));
        }
        return steps;
    }

    private List<SchedulePage.After> after(Schedule schedule, PageWords phrases) {
        return schedule.job().stream()
                .filter(job -> catalog.findJob(job).isPresent())
                .flatMap(job -> lattice.from(job).stream())
                .map(move -> after(move, phrases))
                .toList();
    }

    private SchedulePage.After after(Move.Authored move, PageWords phrases) {
        return new SchedulePage.After(
                phrases.title(move.to()),
                Links.job(move.to()),
                phrases.say(move.kind()),
                phrases.pay(catalog.getJob(move.to())));
    }

    private String interim(Conditions.InterimCredential interim, ScheduleWords phrases) {
        Words words = phrases.words();
        String name =
                catalog.credentials().values().stream()
                        .filter(each -> each.id().toString().equals(interim.credential()))
                        .findFirst()
                        .map(Credential::name)
                        .map(words::text)
                        .orElse(Words.clean(interim.credential()));
        return interim.afterHours()
                .map(hours -> phrases.hoursInWords(Hours.Range.of(hours)))
                .map(hours -> words.say("designer.interim.after", name, hours))
                .orElse(name);
    }
}
