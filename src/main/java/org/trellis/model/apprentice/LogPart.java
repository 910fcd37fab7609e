package org.trellis.model.apprentice;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.trellis.message.InvalidValue;
import org.trellis.message.Message;
import org.trellis.model.schedule.Schedule;

/**
 * What hours were spent on: a work process on the job, or a course of the related instruction in
 * class. A schedule that lists no course has one without a name.
 *
 * @param number of the process or the course in the schedule, from 1
 */
public record LogPart(Kind kind, int number) {
    private static final Pattern CODE = Pattern.compile("([PC])(\\d{1,3})");

    public enum Kind {
        JOB,
        CLASS
    }

    public LogPart {
        int most = kind == Kind.JOB ? Schedule.MOST_PROCESSES : Schedule.MOST_COURSES;
        if (number < 1 || number > most) {
            throw new InvalidValue(Message.of("remedy.model.process", number));
        }
    }

    public static LogPart process(int number) {
        return new LogPart(Kind.JOB, number);
    }

    public static LogPart course(int number) {
        return new LogPart(Kind.CLASS, number);
    }

    /** What {@link #code} wrote. */
    public static Optional<LogPart> parse(String code) {
        Matcher found = CODE.matcher(code);
        if (!found.matches()) {
            return Optional.empty();
        }
        int number = Integer.parseInt(found.group(2));
        Kind kind = found.group(1).equals("P") ? Kind.JOB : Kind.CLASS;
        int most = kind == Kind.JOB ? Schedule.MOST_PROCESSES : Schedule.MOST_COURSES;
        return number < 1 || number > most
                ? Optional.empty()
                : Optional.of(new LogPart(kind, number));
    }

    /** The work processes, then the courses. */
    public static List<LogPart> all(Schedule schedule) {
        return Stream.concat(
                        IntStream.rangeClosed(1, count(Kind.JOB, schedule))
                                .mapToObj(LogPart::process),
                        IntStream.rangeClosed(1, count(Kind.CLASS, schedule))
                                .mapToObj(LogPart::course))
                .toList();
    }

    public boolean isIn(Schedule schedule) {
        return number <= count(kind, schedule);
    }

    private static int count(Kind kind, Schedule schedule) {
        return kind == Kind.JOB
                ? schedule.workProcesses().size()
                : Math.max(1, schedule.relatedInstruction().size());
    }

    /** {@code P3} for the third work process, {@code C1} for the first course. */
    public String code() {
        return (kind == Kind.JOB ? "P" : "C") + number;
    }
}
