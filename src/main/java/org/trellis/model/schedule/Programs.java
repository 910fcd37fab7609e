package org.trellis.model.schedule;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.trellis.model.Job;

/**
 * The schedules that ship, and the limits they are checked against.
 *
 * @param schedules by the name of their file without its ending, in the order of the names
 */
public record Programs(Map<String, Schedule> schedules, Jurisdiction.All jurisdictions) {
    public Programs {
        schedules = Collections.unmodifiableMap(new LinkedHashMap<>(schedules));
    }

    /** The names of the schedules whose job this is. */
    public List<String> of(Job.Id job) {
        return schedules.entrySet().stream()
                .filter(each -> each.getValue().job().filter(job::equals).isPresent())
                .map(Map.Entry::getKey)
                .toList();
    }
}
