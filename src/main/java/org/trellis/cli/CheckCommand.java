package org.trellis.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.trellis.files.Loaded;
import org.trellis.files.schedule.ScheduleFiles;
import org.trellis.lattice.LatticeChecks;
import org.trellis.model.Issue;
import org.trellis.report.CheckText;
import org.trellis.report.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = {
            "Lists every issue in seeds and ladders: file:line:column: error|warning|note: message.",
            "Exit code 1 when there are errors."
        })
final class CheckCommand implements Callable<Integer> {
    @ParentCommand private Main main;

    @Spec private CommandSpec spec;

    @Parameters(
            paramLabel = "DIR",
            description =
                    "Folders to check: one that holds seeds/ or ladders/, or such a folder itself."
                            + " Default: what --seeds and --ladders name, else the data inside.")
    private List<Path> folders = List.of();

    @Override
    public Integer call() {
        Words words = main.words();
        main.format("text");
        List<Issue> issues = new ArrayList<>();
        if (folders.isEmpty()) {
            issues.addAll(check(main.data()));
        }
        for (Path folder : folders) {
            issues.addAll(check(within(folder, words)));
        }
        List<Issue> sorted = issues.stream().distinct().sorted().toList();
        spec.commandLine().getOut().print(CheckText.of(sorted, words));
        spec.commandLine().getOut().flush();
        return Data.errors(sorted) > 0 ? Main.DATA_HAS_ERRORS : Main.DONE;
    }

    private static List<Issue> check(Data data) {
        LocalDate today = LocalDate.now();
        Loaded loaded = data.load(today);
        List<Issue> issues = new ArrayList<>(loaded.issues());
        issues.addAll(LatticeChecks.check(loaded.catalog(), today));
        issues.addAll(ScheduleFiles.check(loaded.seeds(), loaded.catalog()));
        return issues;
    }

    private Data within(Path folder, Words words) {
        if (!Files.isDirectory(folder)) {
            throw new Slip(words.say("report.cli.folder", Words.clean(folder.toString())));
        }
        Path seeds = folder.resolve("seeds");
        Path ladders = folder.resolve("ladders");
        if (Files.isDirectory(seeds) || Files.isDirectory(ladders)) {
            return main.data(existing(seeds), existing(ladders));
        }
        boolean holdsSeeds =
                Files.isDirectory(folder.resolve("models"))
                        || Files.exists(folder.resolve("sources.csv"));
        return holdsSeeds
                ? main.data(Optional.of(folder), Optional.empty())
                : main.data(Optional.empty(), Optional.of(folder));
    }

    private static Optional<Path> existing(Path folder) {
        return Files.isDirectory(folder) ? Optional.of(folder) : Optional.empty();
    }
}
