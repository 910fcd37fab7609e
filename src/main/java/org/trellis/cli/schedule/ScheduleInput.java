package org.trellis.cli.schedule;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.trellis.cli.option.Slip;
import org.trellis.cli.option.Terminal;
import org.trellis.files.WholeFile;
import org.trellis.files.schedule.ScheduleFile;
import org.trellis.model.schedule.Schedule;
import org.trellis.report.Words;

/** Files that schedule commands read and write. */
final class ScheduleInput {
    private static final long MOST_BYTES = 5_000_000;

    private ScheduleInput() {}

    /** What is wrong in the file goes to {@code err}; empty when it has errors. */
    static Optional<Schedule> read(Path file, Terminal terminal) {
        ScheduleFile.Result result = ScheduleFile.read(bytes(file), name(file));
        terminal.tell(result.issues());
        return result.schedule();
    }

    static String name(Path file) {
        return Words.clean(file.getFileName().toString());
    }

    /**
     * @throws Slip when there is no such file, or it is too big to be a schedule
     */
    static byte[] bytes(Path file) {
        String shown = file.toString();
        try {
            if (!Files.isRegularFile(file)) {
                throw Slip.of("cli.schedule.missing", shown);
            }
            if (Files.size(file) > MOST_BYTES) {
                throw Slip.of("cli.schedule.big", shown);
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw Slip.of("cli.schedule.unreadable", shown);
        }
    }

    /**
     * @throws Slip when the file can not be written
     */
    static void write(Path file, String text) {
        try {
            WholeFile.write(file, text);
        } catch (IOException e) {
            throw Slip.of("cli.schedule.unwritable", file.toString());
        }
    }
}
