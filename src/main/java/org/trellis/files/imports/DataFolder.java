package org.trellis.files.imports;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.trellis.files.reading.Folder;
import org.trellis.files.release.Releases;
import org.trellis.files.schedule.ApprovedFile;

/**
 * Where everything is that was imported.
 *
 * @param path it need not exist
 */
public record DataFolder(Path path) {
    /** The figures of the country. */
    public Releases national() {
        return Releases.in(path);
    }

    /** What is known of areas. */
    public Releases areas() {
        return Releases.ofAreas(path);
    }

    /** The courses that a center brought in. */
    public Releases courses() {
        return Releases.ofCourses(path);
    }

    /** Where the federal list of approved occupations is, once it was imported. */
    public Path approved() {
        return path.resolve(ApprovedFile.PLACE);
    }

    /** These seeds, with what was imported and is in use in the place of what ships. */
    public Folder over(Folder seeds) {
        Folder all = national().over(seeds);
        for (String name : List.of("courses", "areas")) {
            Releases sets = name.equals("areas") ? areas() : courses();
            Folder below = all;
            all = sets.activeFolder().map(set -> below.with(name, set)).orElse(below);
        }
        return Files.isDirectory(approved())
                ? all.with(ApprovedFile.PLACE, Folder.of(approved()))
                : all;
    }
}
