package org.trellis.web.gap;

import org.trellis.gap.GapReport;
import org.trellis.gap.employment.EmploymentPlan;
import org.trellis.gap.employment.ProposedPlan;
import org.trellis.lattice.Lattice;
import org.trellis.model.catalog.Catalog;
import org.trellis.report.Words;
import org.trellis.report.gap.employment.Alternative;

/** What the papers of a gap report are written from. */
public final class GapPapers {
    private final Catalog catalog;
    private final Lattice lattice;

    public GapPapers(Catalog catalog, Lattice lattice) {
        this.catalog = catalog;
        this.lattice = lattice;
    }

    /** With the plan that the gap alone proposes. */
    public GapDownload.Content of(GapReport report, GapQuery asked, Words words) {
        return of(report, proposed(report), asked.presumed(), words);
    }

    public EmploymentPlan proposed(GapReport report) {
        return ProposedPlan.of(report, catalog.assumptions());
    }

    public GapDownload.Content of(
            GapReport report, EmploymentPlan plan, boolean presumed, Words words) {
        return new GapDownload.Content(
                report, plan, () -> Alternative.of(report, presumed, lattice), catalog, words);
    }
}
