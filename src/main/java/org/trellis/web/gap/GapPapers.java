package org.trellis.web.gap;

import org.trellis.gap.GapReport;
import org.trellis.gap.employment.EmploymentPlan;
import org.trellis.lattice.Lattice;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.training.Courses;
import org.trellis.plan.Plans;
import org.trellis.report.Words;
import org.trellis.report.gap.employment.Alternative;
import org.trellis.report.plan.TrainingSteps;
import org.trellis.web.region.Here;

/** What the papers of a gap report are written from. */
public final class GapPapers {
    private final Catalog catalog;
    private final Lattice lattice;
    private final Plans plans;

    public GapPapers(Here here, Courses courses) {
        this.catalog = here.catalog();
        this.lattice = here.lattice();
        this.plans = new Plans(here.gaps().board(), courses);
    }

    /** With the training that closes the gap for the least money. */
    public GapDownload.Content of(GapReport report, GapQuery asked, Words words) {
        return of(report, proposed(report, asked.presumed(), words), asked.presumed(), words);
    }

    public EmploymentPlan proposed(GapReport report, boolean presumed, Words words) {
        return TrainingSteps.proposed(plans, report, presumed, catalog, words);
    }

    public GapDownload.Content of(
            GapReport report, EmploymentPlan plan, boolean presumed, Words words) {
        return new GapDownload.Content(
                report, plan, () -> Alternative.of(report, presumed, lattice), catalog, words);
    }
}
