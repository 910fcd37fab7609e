package org.trellis.web.plan;

import java.util.List;
import java.util.stream.Stream;
import org.trellis.plan.PlanQuery;
import org.trellis.report.Json;

/**
 * A training plan.
 *
 * @param answer the heading, a sentence
 * @param notes what has to be known before it is relied on
 * @param renewals held must-haves that expire on the way
 * @param open what nothing at hand closes
 * @param held must-haves that are held already
 * @param unrated skills that nobody rated and that are not in the plan
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
        List<Item> items,
        Picture picture,
        List<String> renewals,
        List<String> open,
        List<Left> leftOut,
        List<String> held,
        List<String> unrated,
        Form form,
        Ways ways) {
    public record Figures(String steps, String hours, String usd, String end, String week) {}

    /**
     * @param listed yes, no, unknown or none: whether it is on the state's list
     * @param aid who may pay; one has to ask
     * @param turned the address of the plan without it
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
            String note,
            String turned) {}

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
            boolean unknown,
            String presumed,
            String on,
            String without) {
        public List<String> choices() {
            return Stream.of(PlanQuery.By.values()).map(Json::code).toList();
        }
    }

    public record Ways(
            String gap,
            String paths,
            String rate,
            String text,
            String csv,
            String ics,
            String json) {}
}
