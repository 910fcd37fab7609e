package org.trellis.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.trellis.files.schedule.ScheduleFile;
import org.trellis.model.schedule.Schedule;
import org.trellis.report.CheckText;
import org.trellis.report.Words;

/** Files that schedule commands read and write. */
final class ScheduleInput {
    private static final long MOST_BYTES = 5_000_000;

    private ScheduleInput() {}

    /** What is wrong in the file goes to {@code err}; empty when it has errors. */
    static Optional<Schedule> read(Path file, Words words, PrintStream err) {
        ScheduleFile.Result result = ScheduleFile.read(bytes(file, words), name(file));
        err.print(CheckText.of(result.issues(), words));
        err.flush();
        return result.schedule();
    }

    static String name(Path file) {
        return Words.clean(file.getFileName().toString());
    }

    /**
     * @throws Slip when there is no such file, or it is too big to be a schedule
     */
    static byte[] bytes(Path file, Words words) {
        String shown = Words.clean(file.toString());
        try {
            if (!Files.isRegularFile(file)) {
                throw new Slip(words.say("schedule.cli.missing", shown));
            }
            if (Files.size(file) > MOST_BYTES) {
                throw new Slip(words.say("schedule.cli.big", shown));
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new Slip(words.say("schedule.cli.unreadable", shown));
        }
    }

    /**
     * @throws Slip when the file can not be written
     */
    static void write(Path file, String text, Words words) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new Slip(words.say("schedule.cli.unwritable", Words.clean(file.toString())));
        }
    }
}
