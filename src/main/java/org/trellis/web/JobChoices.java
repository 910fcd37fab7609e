package org.trellis.web;

import jakarta.inject.Singleton;
import java.util.List;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.catalog.Ladder;
import org.trellis.report.Words;

/** All jobs, grouped by ladder, to choose one from a list. */
@Singleton
public final class JobChoices {
    /**
     * @param value {@code ladder/job}
     */
    public record Choice(String value, String label) {}

    public record Group(String label, List<Choice> choices) {}

    private final Catalog catalog;

    JobChoices(Catalog catalog) {
        this.catalog = catalog;
    }

    /** In the order of the files: from the first rung of each ladder up. */
    public List<Group> groups(Words words) {
        return catalog.ladders().values().stream().map(ladder -> group(ladder, words)).toList();
    }

    private static Group group(Ladder ladder, Words words) {
        return new Group(
                words.text(ladder.title()),
                ladder.jobs().values().stream()
                        .map(job -> new Choice(job.id().toString(), words.text(job.title())))
                        .toList());
    }
}
