package org.trellis.report.catalog;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.trellis.model.CompetencyModel;
import org.trellis.model.CompetencyModel.Kind;
import org.trellis.model.catalog.Assumptions;

/** How often the guide wants models looked at: each year informally, every few years formally. */
public final class ModelReview {
    private final Assumptions assumptions;

    public ModelReview(Assumptions assumptions) {
        this.assumptions = assumptions;
    }

    /** From one formal update to the next, in years. */
    public int formalYears() {
        return (int) assumptions.get("model_update_years");
    }

    /** The year of the next one; empty for our own sets, which nobody publishes. */
    public OptionalInt updateDue(CompetencyModel model) {
        return model.kind() == Kind.OCCUPATIONS
                ? OptionalInt.empty()
                : model.edition().updateDue(formalYears());
    }

    /** Whether that year is over, when somebody here last looked at the model. */
    public boolean isLate(CompetencyModel model) {
        int looked = model.edition().reviewed().map(LocalDate::getYear).orElse(0);
        OptionalInt due = updateDue(model);
        return due.isPresent() && due.getAsInt() < looked;
    }
}
