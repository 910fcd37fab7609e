package org.trellis.web.path.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.trellis.message.Code;
import org.trellis.model.Credential;
import org.trellis.path.account.CareerPath;
import org.trellis.path.account.Earned;
import org.trellis.path.account.Step;
import org.trellis.path.step.Mode;
import org.trellis.path.terrain.Pay;
import org.trellis.report.Words;
import org.trellis.report.chart.PayLine;
import org.trellis.report.chart.Timeline;
import org.trellis.report.chart.Timeline.Bar;
import org.trellis.report.chart.Timeline.Kind;
import org.trellis.web.words.PageWords;

/** One way as pay, work and school over calendar time, ready to be drawn. */
public final class PathTimeline {
    /** How long before the start applying is drawn; it is not counted. */
    private static final double APPLYING = 2;

    private static final double LEAST_SHOWN = 60;
    private static final double AFTER = 12;

    /** A bar of less than one part in so many of the picture has no room for a name. */
    private static final double NAMED_OF = 100;

    private final CareerPath path;
    private final PageWords phrases;
    private final Words words;
    private final LocalDate start;
    private final List<PayLine.Part> pay = new ArrayList<>();
    private final List<Bar> work = new ArrayList<>();
    private final List<Bar> school = new ArrayList<>();
    private double month;
    private String job;

    /**
     * @param on the day of the answer; the way starts with the next month
     */
    public PathTimeline(CareerPath path, LocalDate on, PageWords phrases) {
        this.path = path;
        this.phrases = phrases;
        this.words = phrases.words();
        this.start = on.withDayOfMonth(1).plusMonths(1);
        this.job = path.steps().get(0).from().map(phrases::title).orElse("");
        path.steps().forEach(this::step);
        arrive();
    }

    public LocalDate start() {
        return start;
    }

    public LocalDate end() {
        return start.plusMonths(Math.round(path.months()));
    }

    public PayLine pay() {
        return new PayLine(pay);
    }

    /** School, paid training and full pay in one row. */
    public List<Bar> strip(double months) {
        List<Bar> bars = new ArrayList<>();
        double at = 0;
        for (Step step : path.steps()) {
            for (Pay part : step.times().pay()) {
                Kind kind = part.hired() ? Kind.TRAIN : hours(step) ? Kind.SCHOOL : Kind.WAIT;
                bars.add(new Bar(kind, at, at + part.months(), "", ""));
                at += part.months();
            }
        }
        bars.add(new Bar(Kind.WORK, at, Math.max(months, at), "", ""));
        return bars;
    }

    /**
     * @param ghost another way to compare with, with its words
     */
    public Timeline timeline(Optional<Timeline.Ghost> ghost) {
        return new Timeline(
                words.say(
                        "path.picture.name", words.span(path.months()), String.join(", ", names())),
                start,
                shown(),
                pay(),
                work,
                school,
                events(),
                ghost,
                new Timeline.Lanes(
                        words.say("path.lane.work"),
                        words.say("path.lane.school"),
                        words.say("path.lane.pay")));
    }

    private List<String> names() {
        return pay.stream()
                .filter(part -> !part.name().isEmpty())
                .map(part -> part.name() + " " + part.pay())
                .toList();
    }

    /** The marks that the picture has, for its legend. */
    public List<String> key(boolean ghost) {
        List<String> key = new ArrayList<>();
        for (Kind kind : List.of(Kind.WORK, Kind.SCHOOL, Kind.TRAIN, Kind.WAIT)) {
            boolean drawn =
                    java.util.stream.Stream.concat(work.stream(), school.stream())
                            .anyMatch(bar -> bar.kind() == kind);
            if (drawn) {
                key.add(Code.of(kind));
            }
        }
        key.add("pay");
        if (ghost) {
            key.add("ghost");
        }
        return key;
    }

    private double shown() {
        return Math.max(LEAST_SHOWN, path.months() + AFTER);
    }

    private static boolean hours(Step step) {
        return step.learning().hours() > 0;
    }

    private void step(Step step) {
        if (hours(step) && step.mode() != Mode.APPRENTICESHIP) {
            school(step);
        }
        for (Pay part : step.times().pay()) {
            if (part.months() > 0) {
                part(step, part);
            }
        }
        job = phrases.title(step.to());
    }

    private void part(Step step, Pay part) {
        double end = month + part.months();
        double usd = part.known() ? part.usdPerYear() : 0;
        boolean first = pay.isEmpty();
        boolean named = first && !part.hired() && !job.isEmpty();
        pay.add(new PayLine.Part(month, end, usd, named ? job : "", named ? payWords(part) : ""));
        if (part.hired()) {
            training(step, part);
        } else if (!job.isEmpty() && (usd > 0 || !part.known())) {
            work.add(new Bar(Kind.WORK, month, end, words.say("path.bar.work", job), ""));
        }
        month = end;
    }

    /** One bar for all the months of training in a step, however often its pay goes up. */
    private void training(Step step, Pay part) {
        List<Pay> hired = step.times().pay().stream().filter(Pay::hired).toList();
        if (part != hired.get(0)) {
            return;
        }
        double months = hired.stream().mapToDouble(Pay::months).sum();
        String key = step.mode() == Mode.APPRENTICESHIP ? "path.bar.apprentice" : "path.bar.train";
        boolean room = !followsTraining() && months * NAMED_OF >= shown();
        String name = room ? words.say(key, words.span(months)) : "";
        work.add(new Bar(Kind.TRAIN, month, month + months, name, ""));
    }

    /** Two trainings in a row have no room for two names. */
    private boolean followsTraining() {
        Bar last = work.isEmpty() ? null : work.get(work.size() - 1);
        return last != null && last.kind() == Kind.TRAIN && last.to() > month - 0.01;
    }

    private String payWords(Pay part) {
        return part.known()
                ? words.say("job.map.pay", words.money(part.usdPerYear()))
                : words.say("report.pay.unknown");
    }

    private void school(Step step) {
        if (month == 0 && !step.learning().credentials().isEmpty()) {
            school.add(new Bar(Kind.WAIT, -APPLYING, 0, words.say("path.bar.apply"), ""));
            if (!job.isEmpty()) {
                work.add(new Bar(Kind.WORK, -APPLYING, 0, "", ""));
            }
        }
        double months = step.times().before();
        String note = words.say("path.bar.note", words.span(months), words.money(step.usd()));
        school.add(new Bar(Kind.SCHOOL, month, month + months, schoolName(step), note));
    }

    private String schoolName(Step step) {
        return main(step)
                .map(credential -> words.text(credential.name()))
                .orElseGet(() -> words.say("path.bar.skills"));
    }

    /** The credential that takes most of the hours. */
    static Optional<Credential> main(Step step) {
        return step.learning().credentials().stream()
                .max(Comparator.comparing(Earned::hours))
                .map(Earned::credential);
    }

    private void arrive() {
        double end = Math.max(shown(), 12.0 * 10);
        Step last = path.steps().get(path.moves() - 1);
        double usd = path.goalUsdPerYear().orElse(0);
        String pays =
                path.goalUsdPerYear().isPresent()
                        ? words.say("job.map.pay", words.money(usd))
                        : words.say("report.pay.unknown");
        String title = phrases.title(last.to());
        namePays();
        pay.add(new PayLine.Part(month, end, usd, title, pays));
        work.add(new Bar(Kind.GOAL, month, end, words.say("path.bar.work", title), ""));
    }

    /** Names each job between at the first month of its full pay. */
    private void namePays() {
        double at = 0;
        for (int i = 0; i + 1 < path.moves(); i++) {
            at += path.steps().get(i).months();
            Step step = path.steps().get(i);
            if (!isPaidBefore(path.steps().get(i + 1))) {
                continue;
            }
            double begins = at;
            pay.replaceAll(
                    part ->
                            part.from() >= begins - 0.01 && part.from() < begins + 0.01
                                    ? named(part, step)
                                    : part);
        }
    }

    /** Whether the step begins in the job before, and not with its own training. */
    private static boolean isPaidBefore(Step step) {
        return step.times().pay().stream()
                .filter(part -> part.months() > 0)
                .findFirst()
                .filter(part -> !part.hired())
                .isPresent();
    }

    private PayLine.Part named(PayLine.Part part, Step step) {
        String usd =
                part.usdPerYear() > 0
                        ? words.say("job.map.pay", words.money(part.usdPerYear()))
                        : words.say("report.pay.unknown");
        return new PayLine.Part(
                part.from(), part.to(), part.usdPerYear(), phrases.title(step.to()), usd);
    }

    private List<Timeline.Event> events() {
        List<Timeline.Event> events = new ArrayList<>();
        double raise = path.firstRaiseMonths().orElse(-1);
        boolean known = path.firstRaiseMonths().isPresent() && raise > 0;
        if (known && raise < path.months() - 0.5) {
            events.add(event(raise, "path.event.raise"));
        }
        events.add(
                event(
                        path.months(),
                        known && raise >= path.months() - 0.5
                                ? "path.event.raise"
                                : "path.event.full"));
        return events;
    }

    private Timeline.Event event(double month, String key) {
        LocalDate day = start.plusMonths(Math.round(month));
        return new Timeline.Event(month, words.say(key, words.month(day)));
    }
}
