package org.trellis.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.trellis.files.schedule.ScheduleFile;
import org.trellis.files.template.StandardsTemplate;
import org.trellis.files.template.StandardsTemplate.Sheet;
import org.trellis.files.template.StandardsTemplate.Source;
import org.trellis.report.CheckText;
import org.trellis.report.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = {
            "Reads the four CSV files of the public import template as a schedule.",
            "What the schedule can not hold is named, line by line."
        })
final class ScheduleImportCommand implements Callable<Integer> {
    @ParentCommand private ScheduleCommand schedule;

    @Spec private CommandSpec spec;

    @Parameters(
            paramLabel = "PATH",
            description = "The folder that holds them, or the name that all four start with.")
    private Path path;

    @Option(names = "--out", paramLabel = "FILE", description = "Write the schedule file here.")
    private Path out;

    @Override
    public Integer call() {
        Words words = schedule.main().words();
        Map<Sheet, Source> sources = sources(words);
        var read = StandardsTemplate.read(sources, schedule.main().data().catalog(words));
        schedule.main().err().print(CheckText.of(read.issues(), words));
        schedule.main().err().flush();
        if (read.schedule().isEmpty()) {
            return Main.DATA_HAS_ERRORS;
        }
        new ScheduleOutput(Optional.ofNullable(out), spec.commandLine().getOut(), words)
                .text(ScheduleFile.write(read.schedule().get()));
        return Main.DONE;
    }

    private Map<Sheet, Source> sources(Words words) {
        boolean folder = Files.isDirectory(path);
        Path parent = folder ? path : path.toAbsolutePath().getParent();
        String start =
                folder ? "" : path.getFileName().toString().replaceFirst("\\.csv$", "") + "__";
        Map<Sheet, Source> sources = new EnumMap<>(Sheet.class);
        for (Path file : files(parent, words)) {
            String name = file.getFileName().toString();
            Optional<Sheet> sheet = Sheet.of(name).filter(s -> name.startsWith(start));
            if (sheet.isPresent()) {
                Source source = new Source(Words.clean(name), ScheduleInput.bytes(file, words));
                Source other = sources.put(sheet.get(), source);
                if (other != null) {
                    throw new Slip(words.say("paper.cli.two", other.file(), source.file()));
                }
            }
        }
        if (sources.isEmpty()) {
            throw new Slip(words.say("paper.cli.none", Words.clean(path.toString())));
        }
        return sources;
    }

    private static List<Path> files(Path folder, Words words) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new Slip(words.say("paper.cli.none", Words.clean(folder.toString())));
        }
    }
}
