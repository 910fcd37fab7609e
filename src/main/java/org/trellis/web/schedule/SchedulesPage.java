package org.trellis.web.schedule;

import java.util.List;

/** The list of schedules. */
public record SchedulesPage(List<Row> own, List<Row> shipped) {
    /**
     * @param findings how many, in words
     * @param grave whether one of them is an error
     */
    public record Row(
            String title,
            String href,
            String approach,
            String term,
            String processes,
            String findings,
            boolean grave,
            String job,
            String jobHref) {}
}
