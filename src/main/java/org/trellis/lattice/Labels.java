package org.trellis.lattice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.trellis.credential.CredentialSet;
import org.trellis.credential.Credentials;
import org.trellis.credential.Earning;
import org.trellis.credential.Gate;
import org.trellis.credential.HeldCredentials;
import org.trellis.gap.GapReport;
import org.trellis.gap.Gaps;
import org.trellis.gap.Importance;
import org.trellis.gap.Outcome;
import org.trellis.model.Job;
import org.trellis.model.Move;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.person.JobHolder;
import org.trellis.model.person.Person;

/** Works out labels as the gap of somebody who holds just what the first job requires. */
final class Labels {
    /** Nobody's facts are dated here, so any day will do. */
    static final LocalDate ANY_DAY = LocalDate.EPOCH;

    private final Catalog catalog;
    private final Gaps gaps;
    private final Credentials credentials;

    Labels(Gaps gaps) {
        this.gaps = gaps;
        this.catalog = gaps.board().catalog();
        this.credentials = gaps.board().credentials();
    }

    EdgeLabel of(Move.Authored move) {
        Person person = JobHolder.at(move.from());
        GapReport report = gaps.report(person, move.to(), ANY_DAY, Importance.NOW, true);
        List<Gate> asked =
                report.gates().stream()
                        .filter(gate -> gate.need() != Job.Need.PREFERRED)
                        .filter(gate -> !gate.state().valid())
                        .toList();
        var held = new HeldCredentials(catalog, person, ANY_DAY, true);
        return new EdgeLabel(
                move,
                report.lines().stream().filter(line -> line.outcome() != Outcome.MET).toList(),
                asked,
                report.summary().hours(),
                Earning.shortest(credentials, held, catalog.getJob(move.to()))
                        .map(CredentialSet::hours)
                        .orElse(0.0),
                wageChange(move));
    }

    private OptionalDouble wageChange(Move.Authored move) {
        Optional<Job.Wage> before = catalog.getJob(move.from()).wage();
        Optional<Job.Wage> after = catalog.getJob(move.to()).wage();
        if (before.isEmpty() || after.isEmpty()) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(after.get().usdPerYear() - before.get().usdPerYear());
    }
}
