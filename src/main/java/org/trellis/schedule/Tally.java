package org.trellis.schedule;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.trellis.model.apprentice.LogPart;
import org.trellis.model.apprentice.Timesheet;
import org.trellis.model.apprentice.Worked;
import org.trellis.model.schedule.Course;
import org.trellis.model.schedule.Hours;
import org.trellis.model.schedule.Schedule;
import org.trellis.model.schedule.WorkProcess;

/** The hours of a log by the parts of its schedule. */
public final class Tally {
    /**
     * @param number from 1
     * @param done all that were worked
     */
    public record OfProcess(int number, WorkProcess process, Hours done) {
        /** Least hours; empty when the schedule gives none, or zero. */
        public Optional<Hours> asked() {
            return process.hours().map(Hours.Range::min).filter(Hours::isSome);
        }

        /** Most hours; empty likewise. */
        public Optional<Hours> most() {
            return process.hours().map(Hours.Range::max).filter(Hours::isSome);
        }

        public Hours left() {
            return asked().map(hours -> hours.less(done)).orElse(Hours.ZERO);
        }

        /** Hours beyond the most that the schedule gives the process. */
        public Hours beyond() {
            return most().map(done::less).orElse(Hours.ZERO);
        }

        /** What counts for the term. */
        public Hours counted() {
            return done.less(beyond());
        }
    }

    /**
     * @param number from 1
     * @param course empty where the schedule lists none, and all hours in class are one line
     */
    public record OfCourse(int number, Optional<Course> course, Hours done) {
        public Optional<Hours> asked() {
            return course.flatMap(Course::hours).map(Hours.Range::min).filter(Hours::isSome);
        }

        public Hours left() {
            return asked().map(hours -> hours.less(done)).orElse(Hours.ZERO);
        }
    }

    private Tally() {}

    static List<OfProcess> processes(Schedule schedule, List<Worked> worked) {
        List<WorkProcess> processes = schedule.workProcesses();
        return IntStream.range(0, processes.size())
                .mapToObj(
                        i ->
                                new OfProcess(
                                        i + 1,
                                        processes.get(i),
                                        sum(worked, LogPart.process(i + 1))))
                .toList();
    }

    static List<OfCourse> courses(Schedule schedule, List<Worked> worked) {
        List<Course> courses = schedule.relatedInstruction();
        return IntStream.range(0, Math.max(1, courses.size()))
                .mapToObj(
                        i ->
                                new OfCourse(
                                        i + 1,
                                        courses.stream().skip(i).findFirst(),
                                        sum(worked, LogPart.course(i + 1))))
                .toList();
    }

    private static Hours sum(List<Worked> worked, LogPart part) {
        return Timesheet.sum(worked.stream().filter(each -> each.part().equals(part)).toList());
    }
}
