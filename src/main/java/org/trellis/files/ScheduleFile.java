package org.trellis.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trellis.model.Issue;
import org.trellis.model.Schedule;

/** Reads and writes a schedule file. */
public final class ScheduleFile {
    /**
     * @param schedule empty when any issue is an error
     * @param issues in the order of lines and columns
     */
    public record Result(Optional<Schedule> schedule, List<Issue> issues) {
        public Result {
            issues = issues.stream().sorted().toList();
        }
    }

    private ScheduleFile() {}

    /**
     * Never throws on bad content.
     *
     * @param fileName how messages name the file
     */
    public static Result read(byte[] yaml, String fileName) {
        List<Issue> issues = new ArrayList<>();
        Optional<Schedule> schedule =
                ScheduleYaml.root(yaml, fileName, issues)
                        .flatMap(
                                map ->
                                        ScheduleReader.read(
                                                new ScheduleFields(map, fileName, issues)));
        boolean sound = issues.stream().noneMatch(i -> i.severity() == Issue.Severity.ERROR);
        return new Result(sound ? schedule : Optional.empty(), issues);
    }

    /** The YAML that reads as the same schedule, in the order of fields of the format. */
    public static String write(Schedule schedule) {
        return ScheduleWriter.write(schedule);
    }
}
