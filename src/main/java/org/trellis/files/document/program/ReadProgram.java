package org.trellis.files.document.program;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.trellis.files.document.figure.HoursText;
import org.trellis.files.document.figure.PayStepText;
import org.trellis.files.document.figure.PayText;
import org.trellis.files.document.figure.ProbationText;
import org.trellis.files.document.figure.RatioText;
import org.trellis.files.document.figure.TermText;
import org.trellis.model.schedule.Conditions.InterimCredential;
import org.trellis.model.schedule.Hours;
import org.trellis.model.schedule.Terms.Approach;

/**
 * One apprenticeship program as a document states it. What it does not state is empty; figures that
 * contradict each other are both here.
 *
 * @param firstLine the line of the document that it begins at
 * @param title the empty text when the document names none
 * @param probations all that the document states, in its order
 * @param scale the program's own rating scale, in the order of the document
 * @param pass the least rating that passes; empty when the document does not say
 */
public record ReadProgram(
        int firstLine,
        String title,
        Codes codes,
        Optional<Approach> approach,
        Optional<TermText> term,
        List<Process> processes,
        List<Total> totals,
        Instruction instruction,
        Pay pay,
        List<Trial> probations,
        List<Interim> interim,
        Optional<RatioText> ratio,
        List<Grade> scale,
        OptionalInt pass) {

    /** As written; the empty text where none is. */
    public record Codes(String onetSoc, String rapids) {}

    /**
     * @param line of the document, from 1
     */
    public record Process(int line, String title, Optional<HoursText> hours, List<Duty> tasks) {
        public Process {
            tasks = List.copyOf(tasks);
        }
    }

    /**
     * A task or competency of a process.
     *
     * @param core {@code true} or {@code false} where the document says so
     */
    public record Duty(
            int line,
            String words,
            Optional<HoursText> hours,
            Optional<Boolean> core,
            List<String> criteria) {
        public Duty {
            criteria = List.copyOf(criteria);
        }
    }

    /**
     * A sum that the document states.
     *
     * @param summed of what stands above it; empty when nothing there has hours
     */
    public record Total(int line, Hours.Range stated, Optional<Hours.Range> summed) {
        public boolean addsUp() {
            return summed.map(stated::equals).orElse(true);
        }
    }

    /**
     * @param hours that the document states for all related instruction, or for each year
     */
    public record Instruction(
            List<Lesson> courses, List<ClassHours> hours, List<Total> totals, String provider) {
        public Instruction {
            courses = List.copyOf(courses);
            hours = List.copyOf(hours);
            totals = List.copyOf(totals);
        }

        /**
         * The sum of the courses; empty when none has hours.
         *
         * @throws org.trellis.message.InvalidValue when it is more than a schedule can have
         */
        public Optional<Hours.Range> summed() {
            return courses.stream()
                    .flatMap(course -> course.hours().stream())
                    .map(HoursText::hours)
                    .reduce(Hours.Range::plus)
                    .map(Hours.Range::possible);
        }
    }

    /**
     * @param provider the empty text when none is stated; so is {@code code}
     */
    public record Lesson(
            int line,
            String title,
            String code,
            String provider,
            Optional<HoursText> hours,
            OptionalInt year,
            List<String> objectives) {
        public Lesson {
            objectives = List.copyOf(objectives);
        }
    }

    /**
     * @param year empty for all years together, or for each
     */
    public record ClassHours(int line, OptionalInt year, HoursText hours) {}

    public record Pay(Optional<PayText> journeyworker, List<Step> steps) {
        public Pay {
            steps = List.copyOf(steps);
        }
    }

    public record Step(int line, PayStepText text) {}

    public record Trial(int line, ProbationText text) {}

    public record Interim(int line, InterimCredential credential) {}

    public record Grade(int line, int value, String words) {}

    public ReadProgram {
        processes = List.copyOf(processes);
        totals = List.copyOf(totals);
        scale = List.copyOf(scale);
        probations = List.copyOf(probations);
        interim = List.copyOf(interim);
    }

    /** The first that the document states. */
    public Optional<ProbationText> probation() {
        return probations.stream().map(Trial::text).findFirst();
    }

    /**
     * The sum of the processes; empty when none has hours.
     *
     * @throws org.trellis.message.InvalidValue when it is more than a schedule can have
     */
    public Optional<Hours.Range> summed() {
        return processes.stream()
                .flatMap(process -> process.hours().stream())
                .map(HoursText::hours)
                .reduce(Hours.Range::plus)
                .map(Hours.Range::possible);
    }

    public long tasks() {
        return processes.stream().mapToLong(process -> process.tasks().size()).sum();
    }
}
