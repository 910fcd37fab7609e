package org.trellis.web.gap;

import java.util.List;
import java.util.stream.Stream;
import org.trellis.web.words.MoveWords;
import org.trellis.web.words.PageWords;
import org.trellis.web.words.SchoolOrder;

/**
 * A gap report.
 *
 * @param answer the heading, a sentence
 * @param assumed what we took for granted; shown with a link to the profile
 * @param notes what has to be said of an occupation of the country
 * @param attribution of the country's figures; empty without them
 * @param groups what the job asks, in the order of the report, cut where the skill group changes
 * @param unchecked skills that nobody has rated yet
 * @param ways developmental experiences that lead into the job
 * @param ignored facts dated after the day of the report
 */
public record GapPage(
        String answer,
        Head head,
        List<String> notes,
        String attribution,
        List<String> assumed,
        Sums sums,
        List<GateRow> gates,
        List<SchoolOrder> orders,
        List<Group> groups,
        List<String> unchecked,
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
     * @param ready empty when the job asks for nothing that is rated
     * @param ownWord what would change if own ratings were too high; blank where none counts
     */
    public record Sums(String ready, String checked, String counts, String hours, String ownWord) {}

    /**
     * @param state met, expiring, expired, missing, unknown or depends_on_state
     * @param recognized whether it counts as a recognized credential under WIOA
     */
    public record GateRow(
            String name,
            String need,
            String state,
            String stateWords,
            String sign,
            String when,
            String hours,
            String fee,
            String recognized,
            PageWords.SourceNote source) {}

    /**
     * @param first shown at once
     * @param rest folded away; none of a ladder's job
     */
    public record Group(String tier, List<Row> first, List<Row> rest) {
        public List<Row> rows() {
            return Stream.concat(first.stream(), rest.stream()).toList();
        }
    }

    /** Whether it is about an occupation of the country. */
    public boolean national() {
        return !attribution.isEmpty();
    }

    /**
     * @param doubts what speaks against relying on it
     * @param outcome met, gap or unknown
     * @param bar a drawing
     */
    public record Row(
            String name,
            String href,
            String ask,
            String held,
            String how,
            List<String> doubts,
            String outcome,
            String outcomeWords,
            String sign,
            String hours,
            String bar,
            PageWords.SourceNote source) {}

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
            String paths,
            String plan) {}
}
