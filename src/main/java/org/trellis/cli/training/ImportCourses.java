package org.trellis.cli.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.Callable;
import org.trellis.cli.option.Data;
import org.trellis.cli.option.DataOptions;
import org.trellis.cli.option.Exit;
import org.trellis.cli.option.Slip;
import org.trellis.cli.option.Terminal;
import org.trellis.files.course.CourseFiles;
import org.trellis.files.course.CourseSet;
import org.trellis.files.release.Releases;
import org.trellis.message.Message;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.training.Courses;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code import courses}: what a center's clients can enroll in. */
@Command(name = "courses")
public final class ImportCourses implements Callable<Integer> {
    @Mixin private Terminal terminal;

    @Mixin private DataOptions options;

    @Parameters(paramLabel = "FILE")
    private Path file;

    @Override
    public Integer call() throws IOException {
        Data data = options.data();
        if (!Files.isRegularFile(file)) {
            throw Slip.of("cli.import.file", file.toString());
        }
        Path list = file.toAbsolutePath();
        String name = list.getFileName().toString();
        byte[] bytes = Files.readAllBytes(list);
        Catalog catalog = options.catalog(terminal);
        Courses read = CourseFiles.handedIn(bytes, name, catalog, LocalDate.now());
        terminal.tell(read.issues());
        if (!read.isSound() || read.byId().isEmpty()) {
            terminal.tell(Message.of("course.import.refused"));
            return Exit.DATA_HAS_ERRORS;
        }
        Releases sets = data.broughtCourses();
        String key = CourseSet.key(name);
        boolean fresh = sets.write(key, Map.of(CourseFiles.FILE, CourseSet.text(bytes, name)));
        String said = "course.import." + (fresh ? "written" : "same");
        int count = read.byId().size();
        terminal.println(Message.count(said, count, sets.folder().resolve(key).toString()));
        return Exit.DONE;
    }
}
