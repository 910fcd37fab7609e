package org.trellis.web.path.page;

import java.util.List;
import org.trellis.path.counted.CountedStep;
import org.trellis.path.counted.CountedWay;
import org.trellis.report.Words;
import org.trellis.report.path.CountedWords;
import org.trellis.web.words.PageWords;

/**
 * The steps of a way with the months and dollars of their plans in place of the planning rate.
 *
 * @param href where to ask for it, or for the planning rate again
 * @param rows empty while nobody asks
 * @param total of all steps
 * @param rate of all steps at the planning rate
 */
public record StepPlans(String href, List<Row> rows, Figures total, Figures rate) {
    public static final String PARAMETER = "plans";
    public static final String YES = "yes";

    public record Figures(String time, String usd) {}

    /**
     * @param href the plan; empty where the step has none
     * @param mark where its figures come from
     */
    public record Row(String title, String href, Figures figures, String mark) {}

    public static StepPlans notAsked(String href) {
        var none = new Figures("", "");
        return new StepPlans(href, List.of(), none, none);
    }

    public static StepPlans of(CountedWay way, StepLinks links, String href, PageWords phrases) {
        Words words = phrases.words();
        var counted = new CountedWords(words, words::span);
        return new StepPlans(
                href,
                way.steps().stream().map(step -> row(step, links, phrases, counted)).toList(),
                new Figures(counted.time(way), counted.usd(way)),
                new Figures(counted.rateTime(way.path()), counted.rateUsd(way.path())));
    }

    private static Row row(
            CountedStep step, StepLinks links, PageWords phrases, CountedWords counted) {
        String title = phrases.title(step.step().to());
        return new Row(
                phrases.words().say("path.step.title", title),
                step.plan().isEmpty() ? "" : links.plan(step),
                new Figures(counted.time(step), counted.usd(step)),
                counted.mark(step));
    }
}
