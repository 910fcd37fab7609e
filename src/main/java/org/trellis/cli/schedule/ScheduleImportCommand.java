package org.trellis.cli.schedule;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.trellis.cli.option.DataOptions;
import org.trellis.cli.option.Exit;
import org.trellis.cli.option.Slip;
import org.trellis.cli.option.Terminal;
import org.trellis.files.WholeFile;
import org.trellis.files.schedule.ScheduleFile;
import org.trellis.files.template.Archive;
import org.trellis.files.template.ScheduleSources;
import org.trellis.files.template.StandardsTemplate;
import org.trellis.files.template.StandardsTemplate.Sheet;
import org.trellis.files.template.StandardsTemplate.Source;
import org.trellis.model.Issue;
import org.trellis.report.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "import")
public final class ScheduleImportCommand implements Callable<Integer> {
    @Mixin private Terminal terminal;

    @Mixin private DataOptions options;

    @Parameters(paramLabel = "PATH")
    private Path path;

    @Option(names = "--out", paramLabel = "FILE")
    private Path out;

    @Override
    public Integer call() {
        boolean archive = Files.isRegularFile(path) && Archive.is(ScheduleInput.bytes(path));
        Optional<Map<Sheet, Source>> sources = archive ? unpacked() : Optional.of(sources());
        if (sources.isEmpty()) {
            return Exit.DATA_HAS_ERRORS;
        }
        var read = StandardsTemplate.read(sources.get(), options.catalog(terminal));
        terminal.tell(read.issues());
        if (read.schedule().isEmpty()) {
            return Exit.DATA_HAS_ERRORS;
        }
        new ScheduleOutput(Optional.ofNullable(out), terminal)
                .text(ScheduleFile.write(read.schedule().get()));
        return Exit.DONE;
    }

    /** The sheets in an archive; empty when it has faults, which are told. */
    private Optional<Map<Sheet, Source>> unpacked() {
        Archive archive = Archive.read(ScheduleInput.bytes(path), ScheduleInput.name(path));
        ScheduleSources sources = ScheduleSources.of(archive.files());
        List<Issue> issues = new ArrayList<>(archive.fault().stream().toList());
        issues.addAll(sources.issues());
        terminal.tell(issues);
        if (issues.stream().anyMatch(issue -> issue.severity() == Issue.Severity.ERROR)) {
            return Optional.empty();
        }
        if (sources.sheets().isEmpty()) {
            throw Slip.of("cli.paper.none", path.toString());
        }
        return Optional.of(sources.sheets());
    }

    private Map<Sheet, Source> sources() {
        boolean folder = Files.isDirectory(path);
        Path parent = folder ? path : path.toAbsolutePath().getParent();
        String start =
                folder ? "" : path.getFileName().toString().replaceFirst("\\.csv$", "") + "__";
        Map<Sheet, Source> sources = new EnumMap<>(Sheet.class);
        finish(parent);
        for (Path file : files(parent)) {
            String name = file.getFileName().toString();
            Optional<Sheet> sheet = Sheet.of(name).filter(s -> name.startsWith(start));
            if (sheet.isPresent()) {
                Source source = new Source(Words.clean(name), ScheduleInput.bytes(file));
                Source other = sources.put(sheet.get(), source);
                if (other != null) {
                    throw Slip.of("cli.paper.two", other.file(), source.file());
                }
            }
        }
        if (sources.isEmpty()) {
            throw Slip.of("cli.paper.none", path.toString());
        }
        return sources;
    }

    /** Files that somebody was killed over while saving them. */
    private static void finish(Path folder) {
        try {
            WholeFile.finish(folder);
        } catch (IOException e) {
            throw Slip.of("cli.paper.unwritable", folder.toString());
        }
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw Slip.of("cli.paper.none", folder.toString());
        }
    }
}
