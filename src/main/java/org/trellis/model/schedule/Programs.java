package org.trellis.model.schedule;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.trellis.model.Job;

/**
 * The schedules that ship, and the limits they are checked against.
 *
 * @param schedules by the name of their file without its ending, in the order of the names
 * @param onetSoc every O*NET-SOC code there is; empty when the list is not at hand
 * @param outlines of occupations, our own estimate, for a draft where nothing is registered
 */
public record Programs(
        Map<String, Schedule> schedules,
        Jurisdiction.All jurisdictions,
        Set<String> onetSoc,
        List<Schedule> outlines) {
    public Programs {
        schedules = Collections.unmodifiableMap(new LinkedHashMap<>(schedules));
        onetSoc = Set.copyOf(onetSoc);
        outlines = List.copyOf(outlines);
    }

    /** Where neither a list of codes nor an outline is at hand. */
    public Programs(Map<String, Schedule> schedules, Jurisdiction.All jurisdictions) {
        this(schedules, jurisdictions, Set.of(), List.of());
    }

    public Programs withOutlines(List<Schedule> other) {
        return new Programs(schedules, jurisdictions, onetSoc, other);
    }

    /** The names of the schedules whose job this is. */
    public List<String> of(Job.Id job) {
        return schedules.entrySet().stream()
                .filter(each -> each.getValue().job().filter(job::equals).isPresent())
                .map(Map.Entry::getKey)
                .toList();
    }
}
