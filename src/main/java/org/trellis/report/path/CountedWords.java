package org.trellis.report.path;

import java.util.function.DoubleFunction;
import org.trellis.message.Code;
import org.trellis.path.account.CareerPath;
import org.trellis.path.counted.CountedStep;
import org.trellis.path.counted.CountedWay;
import org.trellis.report.Words;

/** What a way comes to by its courses, beside the planning rate; marked as such. */
public final class CountedWords {
    private final Words words;
    private final DoubleFunction<String> span;

    /**
     * @param span how months are said: {@code 16 months}, or {@code 1 yr 4 mo}
     */
    public CountedWords(Words words, DoubleFunction<String> span) {
        this.words = words;
        this.span = span;
    }

    public String time(CountedStep step) {
        return time(step.months(), step.monthsAtLeast());
    }

    public String usd(CountedStep step) {
        return PathText.usd(step.usd(), step.usdAtLeast(), words);
    }

    public String time(CountedWay way) {
        return time(way.months(), way.monthsAtLeast());
    }

    public String usd(CountedWay way) {
        return PathText.usd(way.usd(), way.usdAtLeast(), words);
    }

    /** The time at the planning rate. */
    public String rateTime(CareerPath path) {
        return time(path.months(), path.monthsAtLeast());
    }

    /** The dollars at the planning rate. */
    public String rateUsd(CareerPath path) {
        return PathText.usd(path.usd(), path.usdAtLeast(), words);
    }

    private String time(double months, boolean atLeast) {
        return PathText.time(months, atLeast, span.apply(months), words);
    }

    /** Where the figures of a step come from. */
    public String mark(CountedStep step) {
        return switch (step.basis()) {
            case RATE -> words.say("plan.way.job");
            case NO_COURSES -> words.say("plan.way.no-courses");
            case NOTHING -> words.say("plan.way.nothing");
            case COURSES -> words.say("plan.page.step.mark");
            case COURSES_BESIDE_WORK -> words.say("plan.way.works");
            case COURSES_AND_RATE -> words.count("plan.way.rest", step.rest().skills());
            case COURSES_LEAVE_OPEN -> words.say("plan.way.open", left(step));
        };
    }

    /** A step in one line. */
    public String line(CountedStep step) {
        String key = "plan.count.step." + Code.of(step.basis());
        return words.say(key, time(step), usd(step), left(step));
    }

    /** How much no course closes: skills, and must-haves. */
    private String left(CountedStep step) {
        String skills = words.count("job.skills", step.rest().skills());
        String open = words.count("plan.way.must-haves", step.rest().open());
        return switch (step.basis()) {
            case COURSES_LEAVE_OPEN -> step.rest().skills() == 0 ? open : open + ", " + skills;
            default -> skills;
        };
    }

    /** What the skills that no course teaches cost at the planning rate. */
    public String restName(CountedStep step) {
        return words.count("plan.way.rest.cost", step.rest().skills());
    }

    /** A way in one line, with the planning rate. */
    public String line(CountedWay way) {
        return words.say(
                "plan.count.way", time(way), usd(way), rateTime(way.path()), rateUsd(way.path()));
    }
}
