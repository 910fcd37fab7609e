package org.trellis.model.schedule;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.trellis.model.Checks;
import org.trellis.model.Job;
import org.trellis.model.schedule.Trade.RapidsCode;

/**
 * The schedules that ship, and the limits they are checked against.
 *
 * @param schedules by the name of their file without its ending, in the order of the names
 * @param onetSoc every O*NET-SOC code there is; empty when the list is not available
 * @param outlines of occupations, our own estimate, for a draft where nothing is registered
 * @param approved the federal list of approved occupations; empty where it was not imported
 */
public record Programs(
        Map<String, Schedule> schedules,
        Jurisdiction.All jurisdictions,
        Set<String> onetSoc,
        List<Schedule> outlines,
        List<ApprovedOccupation> approved) {
    public Programs {
        schedules = Collections.unmodifiableMap(new LinkedHashMap<>(schedules));
        onetSoc = Set.copyOf(onetSoc);
        outlines = List.copyOf(outlines);
        approved = List.copyOf(approved);
    }

    /** Where the federal list is not available. */
    public Programs(
            Map<String, Schedule> schedules,
            Jurisdiction.All jurisdictions,
            Set<String> onetSoc,
            List<Schedule> outlines) {
        this(schedules, jurisdictions, onetSoc, outlines, List.of());
    }

    /** Where neither a list of codes nor an outline is available. */
    public Programs(Map<String, Schedule> schedules, Jurisdiction.All jurisdictions) {
        this(schedules, jurisdictions, Set.of(), List.of());
    }

    public Programs withOutlines(List<Schedule> other) {
        return new Programs(schedules, jurisdictions, onetSoc, other, approved);
    }

    public Programs withApproved(List<ApprovedOccupation> other) {
        return new Programs(schedules, jurisdictions, onetSoc, outlines, other);
    }

    /**
     * The approved occupation of this O*NET-SOC code in this approach; empty when there is none, or
     * more than one, and somebody has to choose.
     */
    public Optional<ApprovedOccupation> approved(String soc, Terms.Approach approach) {
        List<ApprovedOccupation> fitting =
                approved.stream()
                        .filter(each -> !soc.isEmpty() && each.onetSoc().equals(soc))
                        .filter(each -> each.hours().containsKey(approach))
                        .toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    /** The names of the schedules whose job this is. */
    public List<String> of(Job.Id job) {
        return schedules.entrySet().stream()
                .filter(each -> each.getValue().job().filter(job::equals).isPresent())
                .map(Map.Entry::getKey)
                .toList();
    }

    /**
     * An occupation of the federal list of those approved for registered apprenticeship.
     *
     * @param code as the list has it
     * @param onetSoc the empty text when the list gives none
     * @param hours of the term for each approach that was approved
     * @param bulletins of the Office of Apprenticeship, as the list writes them
     */
    public record ApprovedOccupation(
            RapidsCode code,
            String onetSoc,
            String title,
            Map<Terms.Approach, Hours.Range> hours,
            String bulletins) {
        public ApprovedOccupation {
            title = Checks.filled(title, "title");
            Map<Terms.Approach, Hours.Range> copy = new EnumMap<>(Terms.Approach.class);
            copy.putAll(hours);
            hours = Collections.unmodifiableMap(copy);
        }

        /**
         * The code with the letters of an approach: {@code HY}, {@code CB}, none for time-based.
         */
        public RapidsCode codeOf(Terms.Approach approach) {
            String suffix =
                    switch (approach) {
                        case TIME -> "";
                        case HYBRID -> "HY";
                        case COMPETENCY -> "CB";
                    };
            return code.text().matches("\\d{4}") ? new RapidsCode(code.text() + suffix) : code;
        }
    }
}
