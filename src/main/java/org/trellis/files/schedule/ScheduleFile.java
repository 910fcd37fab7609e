package org.trellis.files.schedule;

import java.util.List;
import java.util.Optional;
import org.trellis.files.reading.Fields;
import org.trellis.files.reading.PlainText;
import org.trellis.files.reading.Reading;
import org.trellis.files.reading.YamlText;
import org.trellis.model.Issue;
import org.trellis.model.schedule.Schedule;

/** Reads and writes a schedule file. */
public final class ScheduleFile {
    /**
     * @param schedule empty when any issue is an error
     * @param issues in the order of lines and columns
     */
    public record Result(Optional<Schedule> schedule, List<Issue> issues) {
        public Result {
            issues = List.copyOf(issues);
        }
    }

    private ScheduleFile() {}

    /**
     * Never throws on bad content.
     *
     * @param fileName how messages name the file
     */
    public static Result read(byte[] yaml, String fileName) {
        var reading = Reading.handedIn();
        Optional<Schedule> schedule = fields(reading, yaml, fileName).flatMap(ScheduleReader::read);
        schedule.ifPresent(read -> Phrasing.check(read, reading));
        return new Result(reading.hasErrors() ? Optional.empty() : schedule, reading.issues());
    }

    /** The top of a file that somebody hands in; empty, with issues, when there is none. */
    static Optional<Fields> fields(Reading reading, byte[] yaml, String fileName) {
        return PlainText.of(reading, yaml, fileName, PlainText.MOST_BYTES)
                .flatMap(text -> YamlText.map(reading, text, fileName));
    }

    /** The YAML that reads as the same schedule, in the order of fields of the format. */
    public static String write(Schedule schedule) {
        return ScheduleWriter.write(schedule);
    }
}
