package org.trellis.cli.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.trellis.cli.option.Data;
import org.trellis.cli.option.Slip;
import org.trellis.files.Loaded;
import org.trellis.files.course.CourseFiles;
import org.trellis.files.reading.Folder;
import org.trellis.files.schedule.ScheduleFiles;
import org.trellis.lattice.LatticeChecks;
import org.trellis.model.Issue;

/**
 * What one folder of {@code check} is: one that holds seeds/ or ladders/, such a folder itself, or
 * a single ladder, which is checked against the seeds of the command.
 */
final class CheckedFolder {
    private static final String LADDERS = "ladders";
    private static final String LADDER = "ladder.yaml";

    /** One of these stands in a folder of ours. */
    private static final Set<String> OWN =
            Set.of("seeds", LADDERS, LADDER, "models", "sources.csv", "bridges.csv");

    private final Path folder;
    private final Data data;

    /**
     * @throws Slip when there is no such folder
     */
    CheckedFolder(Path folder, Data data) {
        if (!Files.isDirectory(folder)) {
            throw Slip.of("cli.folder", folder.toString());
        }
        if (!holdsData(folder)) {
            throw Slip.of("cli.folder.empty", folder.toString());
        }
        this.folder = folder;
        this.data = data;
    }

    List<Issue> issues() {
        if (exists(LADDER)) {
            return ladder();
        }
        return all(data());
    }

    private static boolean holdsData(Path folder) {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.anyMatch(
                    each ->
                            OWN.contains(each.getFileName().toString())
                                    || Files.exists(each.resolve(LADDER)));
        } catch (IOException e) {
            throw Slip.of("cli.folder", folder.toString());
        }
    }

    /**
     * The data that this folder holds; what it does not hold is as it was.
     *
     * @throws Slip when it is a single ladder, which says nothing of the others
     */
    Data data() {
        if (exists(LADDER)) {
            throw Slip.of("cli.folder.ladder", folder.toString());
        }
        Optional<Path> seeds = existing("seeds");
        Optional<Path> ladders = existing(LADDERS);
        if (seeds.isPresent() || ladders.isPresent()) {
            return data.with(seeds, ladders);
        }
        boolean holdsSeeds = existing("models").isPresent() || exists("sources.csv");
        return holdsSeeds
                ? data.with(Optional.of(folder), Optional.empty())
                : data.with(Optional.empty(), Optional.of(folder));
    }

    /** Everything that is wrong in the seeds and ladders of {@code data}. */
    static List<Issue> all(Data data) {
        Loaded loaded = data.load();
        List<Issue> issues = found(loaded);
        if (loaded.whole()) {
            issues.addAll(ScheduleFiles.check(loaded.seeds(), loaded.catalog()));
            issues.addAll(CourseFiles.load(loaded.seeds(), loaded.catalog()).issues());
        }
        return issues;
    }

    /** The rules about jobs and moves are for what was read whole: a bad header is told alone. */
    private static List<Issue> found(Loaded loaded) {
        List<Issue> issues = new ArrayList<>(loaded.issues());
        if (loaded.whole()) {
            issues.addAll(LatticeChecks.check(loaded.catalog(), LocalDate.now()));
        }
        return issues;
    }

    /** What is wrong in this ladder, each place under the path that was typed. */
    private List<Issue> ladder() {
        String name = folder.toAbsolutePath().normalize().getFileName().toString();
        String code = name.replaceFirst("^_+", "");
        String inside = LADDERS + "/" + code;
        return found(data.load(Folder.holding(LADDERS, code, folder))).stream()
                .filter(issue -> (issue.place().file() + "/").startsWith(inside + "/"))
                .map(issue -> at(typed() + issue.place().file().substring(inside.length()), issue))
                .toList();
    }

    private String typed() {
        return folder.toString().replace('\\', '/');
    }

    private static Issue at(String file, Issue issue) {
        var place = new Issue.Place(file, issue.place().line(), issue.place().column());
        return new Issue(issue.severity(), place, issue.value(), issue.expected(), issue.remedy());
    }

    private Optional<Path> existing(String name) {
        return Optional.of(folder.resolve(name)).filter(Files::isDirectory);
    }

    private boolean exists(String name) {
        return Files.exists(folder.resolve(name));
    }
}
