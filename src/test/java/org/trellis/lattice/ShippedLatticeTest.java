package org.trellis.lattice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.junit.jupiter.api.Test;
import org.trellis.Shipped;
import org.trellis.model.Credential;
import org.trellis.model.Issue;
import org.trellis.model.Job;
import org.trellis.model.catalog.Catalog;

/** The map that ships. */
class ShippedLatticeTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Catalog CATALOG = Shipped.CATALOG;

    private static final Set<Credential.Kind> SHORTER =
            Set.of(Credential.Kind.LICENSE, Credential.Kind.APPRENTICESHIP);

    @Test
    void anAideCanBecomeANurse() {
        Lattice lattice = Shipped.LATTICE;
        var reach = new ConnectivityInspector<>(lattice.graph());
        assertTrue(
                reach.pathExists(
                        Job.Id.parse("nursing-long-term-care/pca"),
                        Job.Id.parse("nursing-long-term-care/rn-adn")));
    }

    @Test
    void everyMoveHasALabelWithoutNegativeFigures() {
        Lattice lattice = Shipped.LATTICE;
        List<EdgeLabel> labels = lattice.graph().edgeSet().stream().map(lattice::label).toList();
        assertEquals(CATALOG.moves().count(), labels.size());
        assertTrue(labels.stream().allMatch(label -> label.competencyHours().low() >= 0));
        assertTrue(labels.stream().anyMatch(label -> label.schoolingHours() > 0));
    }

    @Test
    void nothingIsWorseThanAWarningAndEachSaysWhere() {
        for (Issue issue : LatticeChecks.check(CATALOG, TODAY)) {
            assertTrue(issue.severity() != Issue.Severity.ERROR, issue.toString());
            assertTrue(issue.place().line() > 0, issue.toString());
        }
    }

    /**
     * Else a way takes the license for its exam alone, or the years of an apprentice as a course.
     */
    @Test
    void neitherALicenseNorAnApprenticeshipStandsInForASchool() {
        List<String> shorter =
                CATALOG.jobs()
                        .flatMap(job -> job.credentials().stream())
                        .filter(asked -> asked.anyOf().size() > 1)
                        .filter(
                                asked ->
                                        asked.anyOf().stream()
                                                .map(id -> CATALOG.getCredential(id).kind())
                                                .anyMatch(SHORTER::contains))
                        .map(asked -> asked.place().toString())
                        .toList();
        assertEquals(List.of(), shorter);
    }
}
