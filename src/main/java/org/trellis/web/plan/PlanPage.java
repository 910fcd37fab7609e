package org.trellis.web.plan;

import java.util.List;
import java.util.stream.Stream;
import org.trellis.message.Code;
import org.trellis.plan.PlanQuery;

/**
 * A training plan.
 *
 * @param answer the heading, a sentence
 * @param notes what has to be known before it is relied on
 * @param step which step of a way it is, and whose figures stand for it; empty where it is none
 * @param within the day and the budget that were asked, and what becomes of them
 * @param renewals held must-haves that expire on the way
 * @param open what no course or credential closes
 * @param held must-haves that are held already
 * @param unratedTitle how many skills nobody has rated, and whether they are in the plan
 * @param unrated those skills
 */
public record PlanPage(
        String answer,
        String job,
        String caseId,
        String date,
        String order,
        String how,
        List<String> notes,
        Figures figures,
        String step,
        Within within,
        List<Item> items,
        Picture picture,
        Funds funds,
        List<String> renewals,
        List<String> open,
        List<Left> leftOut,
        String leavingOut,
        List<Left> done,
        List<String> held,
        String unratedTitle,
        List<String> unrated,
        Form form,
        Ways ways) {
    public record Figures(String steps, String hours, String usd, String end, String week) {}

    /**
     * @param asked empty where neither was asked
     */
    public record Within(String asked, List<String> sentences) {}

    /**
     * @param listed yes, no, unknown or none: whether it is on the state's list
     * @param aid who may pay; one has to ask
     * @param latest by when it has to begin; empty where no day was asked
     * @param turned the address of the plan without it
     * @param done the address of the plan with it done
     */
    public record Item(
            int number,
            String name,
            String provider,
            boolean invented,
            String listed,
            List<String> closes,
            String aid,
            String hours,
            String start,
            String end,
            String usd,
            String latest,
            List<String> notes,
            String turned,
            String done) {}

    /**
     * Who pays.
     *
     * @param heads the payers who have something, then the person
     * @param rows of the steps that cost something
     */
    public record Funds(List<String> heads, List<Row> rows, Row used, Row had, List<String> notes) {
        public record Row(String name, List<String> cells) {}
    }

    /**
     * A field for dollars of others.
     *
     * @param text as it was typed
     */
    public record Fund(String id, String label, String text, String wrong) {}

    /** The steps over the calendar, for a screen and for a phone; empty without a step. */
    public record Picture(String wide, String narrow) {}

    public record Left(String name, String back) {}

    /**
     * What the form holds.
     *
     * @param week the hours that count where none are typed
     */
    public record Form(
            String job,
            String by,
            String hours,
            String week,
            String wrong,
            String endBy,
            String wrongDay,
            String budget,
            String wrongBudget,
            List<Fund> funds,
            boolean unknown,
            String presumed,
            String on,
            String without,
            String done,
            Step step) {
        public List<String> choices() {
            return Stream.of(PlanQuery.By.values()).map(Code::of).toList();
        }
    }

    /** What the form hands on, empty where nothing is. */
    public record Step(String from, String months, String usd) {}

    public record Ways(
            String gap,
            String paths,
            String rate,
            String text,
            String csv,
            String ics,
            String json) {}
}
