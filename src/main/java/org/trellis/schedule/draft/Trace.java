package org.trellis.schedule.draft;

import java.time.LocalDate;
import java.util.List;
import org.trellis.gap.Line;
import org.trellis.model.Competency;
import org.trellis.model.Job;
import org.trellis.model.Text;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.schedule.Programs;

/**
 * Where the weights of a drafted schedule come from: for each work process the competencies it is
 * made of, each with importance x hours to reach its level. Foundation skills that are attached to
 * a process weigh nothing.
 */
public final class Trace {
    /**
     * @param importance above 0, at most 1
     * @param hours to reach the required level from nothing
     */
    public record Part(Competency competency, double importance, double hours) {
        public double weight() {
            return importance * hours;
        }
    }

    /** The parts of a process in the order of the ladder's file. */
    public record OfProcess(Text title, List<Part> parts) {
        public OfProcess {
            parts = List.copyOf(parts);
        }

        public double weight() {
            return parts.stream().mapToDouble(Part::weight).sum();
        }
    }

    private Trace() {}

    /** In the order of a draft's processes. */
    public static List<OfProcess> of(Catalog catalog, Job.Id job, LocalDate on, Programs programs) {
        return Outline.of(catalog, job, on, programs).processes().stream().map(Trace::of).toList();
    }

    /** The weight of a process that is given is its hours, not its skills. */
    private static OfProcess of(Outline.Process process) {
        List<Line> own = process.given().isPresent() ? List.of() : process.own();
        return new OfProcess(process.title(), own.stream().map(Trace::part).toList());
    }

    private static Part part(Line line) {
        return new Part(line.competency(), line.weight(), line.hours().high());
    }
}
