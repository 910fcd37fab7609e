package org.trellis.report.catalog;

import java.util.Optional;
import org.trellis.model.Job;
import org.trellis.model.catalog.Ladder;
import org.trellis.model.schedule.Schedule;
import org.trellis.report.Words;

/**
 * Something in a list, under the name that stands in its address.
 *
 * @param job the job that a schedule trains for; null for anything else
 */
public record BriefJson(String name, String title, Optional<String> job) {
    public static BriefJson of(Ladder ladder, Words words) {
        return new BriefJson(ladder.code(), words.text(ladder.title()), Optional.empty());
    }

    public static BriefJson of(String name, Schedule schedule, Words words) {
        return new BriefJson(
                name, words.text(schedule.title()), schedule.job().map(Job.Id::toString));
    }
}
