package org.trellis.web.assess;

import java.util.List;
import java.util.Optional;
import org.trellis.web.assess.RatingPage.Option;

/**
 * One question of the guided assessment, and where it stands.
 *
 * @param heading the question, else the result
 * @param said what came of the answer before; blank at first
 * @param settled why it can stop; blank while answers can change the result
 * @param next what else is open, what decides most first
 * @param left what was skipped, or had no chance to be shown
 */
public record AssessPage(
        String job,
        String heading,
        String said,
        String settled,
        Optional<Prompt> asked,
        Figures figures,
        List<Open> next,
        List<Open> left,
        Addresses addresses) {
    /**
     * @param skill its id
     * @param definition blank where it says no more than the name
     * @param why what it decides
     */
    public record Prompt(
            String skill,
            String name,
            String definition,
            List<String> behaviors,
            String why,
            List<Option> options,
            String skip) {}

    /**
     * @param result between which results the answers still decide
     */
    public record Figures(String result, String ready, String hours, String checked) {}

    /**
     * @param what what it decides; blank where it is not asked now
     */
    public record Open(String name, String what, String href) {}

    /**
     * @param presumed to ask what is assumed too, or not; blank where nothing is assumed
     * @param skipped the places of what is skipped
     */
    public record Addresses(
            String id,
            String here,
            String gap,
            String all,
            String questions,
            String presumed,
            boolean isPresumed,
            String skipped) {}
}
