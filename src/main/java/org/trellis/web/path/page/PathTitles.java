package org.trellis.web.path.page;

import java.util.List;
import org.trellis.path.account.CareerPath;
import org.trellis.path.account.Step;
import org.trellis.path.step.Mode;
import org.trellis.report.Words;
import org.trellis.web.words.PageWords;

/** What a way is called, and how it is taken, in a few words. */
public final class PathTitles {
    private final PageWords phrases;
    private final Words words;
    private final double hoursPerWeek;

    /**
     * @param hoursPerWeek for learning beside a job
     */
    public PathTitles(PageWords phrases, double hoursPerWeek) {
        this.phrases = phrases;
        this.words = phrases.words();
        this.hoursPerWeek = hoursPerWeek;
    }

    /** {@code Licensed Practical Nurse first, then Registered Nurse}. */
    public String route(CareerPath path) {
        List<String> jobs = path.steps().stream().map(step -> phrases.title(step.to())).toList();
        return switch (jobs.size()) {
            case 1 -> words.say("path.route.straight", jobs.get(0));
            case 2 -> words.say("path.route.two", jobs.get(0), jobs.get(1));
            default ->
                    words.say(
                            "path.route.more",
                            jobs.get(0),
                            String.join(", ", jobs.subList(1, jobs.size() - 1)),
                            jobs.get(jobs.size() - 1));
        };
    }

    /** {@code Keep working, study 20 hours a week}. */
    public String how(CareerPath path) {
        List<String> parts = path.steps().stream().map(step -> how(step, path)).distinct().toList();
        return parts.stream()
                .reduce((first, next) -> words.say("path.how.then", first, inside(next)))
                .orElseThrow();
    }

    /** As it stands inside a sentence. */
    private static String inside(String part) {
        return part.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + part.substring(1);
    }

    private String how(Step step, CareerPath path) {
        if (step.mode() == Mode.APPRENTICESHIP) {
            return words.say("path.how.apprentice");
        }
        if (step.mode() == Mode.FULL_TIME) {
            return words.say("path.how.full_time");
        }
        if (step.learning().hours() > 0) {
            String key = step.from().isPresent() ? "path.how.beside" : "path.how.study";
            return words.say(key, words.count("report.hours", hoursPerWeek));
        }
        if (step.times().experienceLeft() > 0) {
            return words.say("path.how.work");
        }
        return words.say(step.times().training() > 0 ? "path.how.train" : "path.how.apply");
    }
}
