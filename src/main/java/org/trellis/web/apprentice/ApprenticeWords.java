package org.trellis.web.apprentice;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.trellis.model.apprentice.Demonstrated;
import org.trellis.model.apprentice.Timesheet;
import org.trellis.model.apprentice.Worked;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.schedule.Hours;
import org.trellis.model.schedule.Programs;
import org.trellis.model.schedule.Schedule;
import org.trellis.report.Words;
import org.trellis.schedule.Progress;
import org.trellis.web.schedule.ScheduleWords;
import org.trellis.web.words.Links;

/** Puts an apprentice's progress into words. */
@Singleton
final class ApprenticeWords {
    private static final int WEEKS_SHOWN = 60;
    private final Catalog catalog;
    private final Programs programs;

    ApprenticeWords(Catalog catalog, Programs programs) {
        this.catalog = catalog;
        this.programs = programs;
    }

    ApprenticePage page(
            ApprenticeLog.Entry entry,
            List<Worked> worked,
            List<Demonstrated> shown,
            LocalDate on,
            Words words) {
        Schedule schedule = entry.schedule();
        LocalDate started = entry.kept().started();
        Progress progress =
                Progress.of(schedule, programs.jurisdictions(), started, worked, shown, on);
        ScheduleWords phrases = new ScheduleWords(catalog, words);
        String title = words.text(schedule.title());
        return new ApprenticePage(
                entry.kept().id(),
                href(entry.kept().id()),
                answer(entry.kept().id(), title, progress, words),
                title,
                words.date(started),
                pace(progress, words),
                progress.behind().minutes() > 0,
                progress.step().map(step -> step(step, words)).orElse(""),
                milestone(progress.milestone(), words),
                progress.processes().stream().map(each -> process(each, words)).toList(),
                figure(progress.done()),
                progress.skills().stream().map(each -> skill(each, schedule, phrases)).toList(),
                weeks(schedule, worked, words),
                progress.skills().stream().map(each -> choice(each, phrases)).toList());
    }

    static String href(String id) {
        return "/apprentices/" + Links.encoded(id).replace("+", "%20");
    }

    /** {@code June 2, 2025, 1. Layout: 30 h in the log, 20 h here}. */
    String replaced(Timesheet.Replaced each, Schedule schedule, Words words) {
        int process = each.after().process();
        return words.say(
                "designer.log.replaced",
                words.date(each.after().week()),
                process + ". " + words.text(schedule.workProcesses().get(process - 1).title()),
                figure(each.before().hours()),
                figure(each.after().hours()));
    }

    static String answer(String id, String title, Progress progress, Words words) {
        return progress.asked().isEmpty()
                ? words.say("designer.log.answer.open", id, title, figure(progress.done()))
                : words.say(
                        "designer.log.answer",
                        id,
                        title,
                        figure(progress.done()),
                        figure(progress.asked().get()));
    }

    private static String figure(Hours hours) {
        return Words.withHours(ScheduleWords.number(hours.value()));
    }

    static String pace(Progress progress, Words words) {
        if (progress.expected().isEmpty()) {
            return words.say("designer.log.pace.none");
        }
        String expected = figure(progress.expected().get());
        return progress.behind().minutes() > 0
                ? words.say("designer.log.pace.behind", expected, figure(progress.behind()))
                : words.say("designer.log.pace.fine", expected);
    }

    private static String step(Progress.Step step, Words words) {
        String now =
                step.usdPerHour().isPresent()
                        ? ScheduleWords.usd(step.usdPerHour().getAsDouble())
                        : ScheduleWords.percent(step.percent().orElse(0));
        String next =
                step.nextUsdPerHour().isPresent()
                        ? ScheduleWords.usd(step.nextUsdPerHour().getAsDouble())
                        : words.say("designer.log.step.more");
        if (step.toNext().isPresent()) {
            return words.say(
                    "designer.log.step.hours",
                    step.number(),
                    now,
                    figure(step.toNext().get()),
                    next);
        }
        return step.nextOn()
                .map(
                        day ->
                                words.say(
                                        "designer.log.step.on",
                                        step.number(),
                                        now,
                                        words.date(day),
                                        next))
                .orElseGet(() -> words.say("designer.log.step.last", step.number(), now));
    }

    private static String milestone(Progress.Milestone milestone, Words words) {
        String day = words.date(milestone.on());
        String done = figure(milestone.done());
        String asked = figure(milestone.asked());
        String key = milestone.reached() ? "reached" : milestone.yearOver() ? "short" : "open";
        return words.say("designer.log.milestone." + key, day, done, asked);
    }

    private static ApprenticePage.Process process(Progress.OfProcess each, Words words) {
        double asked = each.asked().map(Hours::value).orElse(0.0);
        int share =
                asked > 0 ? (int) Math.min(100, Math.floor(100 * each.done().value() / asked)) : 0;
        return new ApprenticePage.Process(
                each.number(),
                words.text(each.process().title()),
                figure(each.done()),
                each.asked().map(ApprenticeWords::figure).orElse("–"),
                each.asked().isPresent() ? figure(each.left()) : "–",
                share);
    }

    private static ApprenticePage.Skill skill(
            Progress.SkillState each, Schedule schedule, ScheduleWords phrases) {
        Words words = phrases.words();
        var process = schedule.workProcesses().get(each.process() - 1);
        return new ApprenticePage.Skill(
                words.text(process.title()),
                phrases.name(each.skill()),
                each.skill().core(),
                each.shown()
                        .map(
                                shown ->
                                        words.say(
                                                "designer.log.shown",
                                                shown.rating(),
                                                Words.clean(shown.assessor()),
                                                words.date(shown.on())))
                        .orElse(""));
    }

    private static ApprenticePage.Choice choice(Progress.SkillState each, ScheduleWords phrases) {
        return new ApprenticePage.Choice(
                each.process() + "|" + each.key(),
                each.process() + ". " + phrases.name(each.skill()));
    }

    /** The newest first. */
    private static List<ApprenticePage.Week> weeks(
            Schedule schedule, List<Worked> worked, Words words) {
        List<Worked> newest = new ArrayList<>(worked);
        Collections.reverse(newest);
        return newest.stream()
                .filter(each -> each.process() <= schedule.workProcesses().size())
                .limit(WEEKS_SHOWN)
                .map(
                        each ->
                                new ApprenticePage.Week(
                                        words.date(each.week()),
                                        words.text(
                                                schedule.workProcesses()
                                                        .get(each.process() - 1)
                                                        .title()),
                                        figure(each.hours())))
                .toList();
    }
}
