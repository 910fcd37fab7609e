package org.trellis.web.schedule;

import java.util.List;
import org.trellis.web.schedule.check.FindingWords;
import org.trellis.web.words.PageWords;

/**
 * One schedule as a page.
 *
 * @param answer the heading, a sentence
 * @param own the visitor made it, so it can be changed
 * @param facts name and value
 * @param check the answer of the checklist, a sentence
 * @param credit whether a rule on credit stands in it
 */
public record SchedulePage(
        String name,
        String href,
        String title,
        String answer,
        boolean own,
        List<Fact> facts,
        Pictures pictures,
        List<Process> processes,
        String processSum,
        List<Course> courses,
        String courseSum,
        List<Step> steps,
        String check,
        List<FindingWords> findings,
        List<String> doubts,
        List<PageWords.SourceNote> sources,
        List<After> after,
        List<String> interim,
        boolean job,
        boolean credit) {
    public record Fact(String name, String value, String href) {}

    /** Drawings; an empty text where there is nothing to draw. */
    public record Pictures(
            String processes, String processesNarrow, String years, String yearsNarrow) {}

    /**
     * @param from where the figure comes from, when the schedule says so
     */
    public record Process(
            int number,
            String title,
            String hours,
            List<String> tasks,
            List<String> skills,
            PageWords.SourceNote from) {}

    public record Course(
            String title,
            String code,
            String provider,
            String year,
            String hours,
            List<String> skills) {}

    public record Step(int number, String percent, String pay, String length) {}

    /** A job that opens after this one. */
    public record After(String title, String href, String kind, String pay) {}
}
