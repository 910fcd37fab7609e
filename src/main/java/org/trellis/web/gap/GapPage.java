package org.trellis.web.gap;

import java.util.List;
import org.trellis.web.words.MoveWords;
import org.trellis.web.words.PageWords;
import org.trellis.web.words.SchoolOrder;

/**
 * A gap report.
 *
 * @param answer the heading, a sentence
 * @param assumed what we took for granted; shown with a link to the profile
 * @param notes what has to be said of a U.S. occupation
 * @param attribution of the country's figures; empty without them
 * @param groups what the job asks, the group with most to do first
 * @param ways developmental experiences that lead into the job
 * @param ignored facts dated after the day of the report
 */
public record GapPage(
        String answer,
        Head head,
        List<String> notes,
        String attribution,
        List<String> assumed,
        Figures figures,
        List<GateRow> gates,
        List<SchoolOrder> orders,
        List<Group> groups,
        List<Plain> strengths,
        List<Plain> notRated,
        List<MoveWords> ways,
        List<Other> others,
        Workings workings,
        Switches switches,
        List<String> ignored) {
    /** What a counselor's file needs on top. */
    public record Head(
            String job,
            String jobHref,
            String onetSoc,
            String pay,
            PageWords.SourceNote paySource,
            String caseId,
            String date,
            String start,
            List<String> history,
            String data) {}

    /**
     * The row under the heading, and how we know.
     *
     * @param ready empty when the job asks for nothing that is rated
     * @param known of how many lines we know the outcome from what
     * @param hours left to learn, in a sentence
     * @param ownWord what would change if own ratings were too high; blank where none counts
     */
    public record Figures(
            String ready,
            int met,
            int gap,
            int unknown,
            Known known,
            String hours,
            String ownWord) {}

    /** Lines by what their outcome rests on; all of them together are the lines of the report. */
    public record Known(long verified, long self, long presumed, long unknown) {
        private static final long DRAWN = 720;

        /** So many of all, on a drawing. */
        public long width(long some) {
            return DRAWN * some / (verified + self + presumed + unknown);
        }
    }

    /**
     * @param need blank where it is simply required
     * @param state met, expiring, expired, missing, unknown or depends_on_state
     * @param counts whether it counts as a recognized credential under WIOA; blank where it is none
     */
    public record GateRow(
            String name,
            String need,
            String state,
            String mark,
            String stateWords,
            String when,
            String takes,
            String counts,
            PageWords.SourceNote source) {}

    /**
     * @param counts in words
     * @param rest folded away
     * @param folded whether little is to do in it
     */
    public record Group(
            String name, String counts, List<Row> first, List<Row> rest, boolean folded) {}

    /** Whether it is about a U.S. occupation. */
    public boolean national() {
        return !attribution.isEmpty();
    }

    /**
     * @param boxes a drawing
     * @param levels asked and held, in words
     * @param entry that it is needed from the first day; blank where it is not or nobody knows
     * @param outcome met, gap or unknown
     * @param how the mark of how we know
     * @param date of the evidence; blank without one
     * @param doubts what speaks against relying on it
     */
    public record Row(
            String name,
            String href,
            String boxes,
            String levels,
            String entry,
            String outcome,
            String outcomeWords,
            String hours,
            String how,
            String howWords,
            String date,
            List<String> doubts) {}

    public record Plain(String name, String words, String how) {}

    public record Other(String title, String href, String pay, String why) {}

    /** How the numbers came about. */
    public record Workings(List<String> sums, List<Working> lines) {}

    public record Working(String name, String rule, String place, PageWords.SourceNote source) {}

    public record Switches(
            String now,
            String future,
            boolean isNow,
            String presumed,
            String notPresumed,
            boolean isPresumed,
            String text,
            String csv,
            String json,
            String note,
            String pdf,
            String docx,
            String xlsx,
            String worksheet,
            String worksheetCsv,
            String employment,
            String save,
            String rate,
            String assess,
            String goals,
            String paths,
            String plan) {}
}
