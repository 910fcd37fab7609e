package org.trellis.path;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.trellis.files.CatalogFiles;
import org.trellis.files.reading.Folder;
import org.trellis.lattice.Lattice;
import org.trellis.model.Job;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.person.Person;

/** Every shipped person to every shipped job. */
class ShippedPathsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private final Catalog catalog =
            CatalogFiles.load(Folder.inside("seeds"), Folder.inside("ladders"), DAY).catalog();
    private final Paths paths =
            new Paths(catalog, new Lattice(catalog), ShippedQuestions.programs());

    /** No search is ended by the label budget: five moves as people have them, and eight. */
    @Test
    void everyQuestionIsAnsweredCompletely() {
        List<PathQuery> queries =
                ShippedQuestions.of(catalog, DAY).values().stream().flatMap(List::stream).toList();
        assertTrue(queries.size() > 400, "questions: " + queries.size());
        for (PathQuery query : queries) {
            PathAnswer answer = paths.find(query);
            String question = query.person().id() + " to " + query.to();
            assertTrue(answer.complete(), question);
            assertEquals(Optional.empty(), answer.bound(), question);
        }
    }

    @Test
    void theSameQuestionGetsTheSameAnswer() {
        Paths others = new Paths(catalog, new Lattice(catalog), ShippedQuestions.programs());
        for (Person person : ShippedQuestions.people(catalog, DAY)) {
            for (Job job : catalog.jobs().skip(5).limit(6).toList()) {
                PathQuery query = ShippedQuestions.query(person, job.id(), job.id(), DAY);
                assertEquals(paths.find(query), others.find(query));
            }
        }
    }
}
