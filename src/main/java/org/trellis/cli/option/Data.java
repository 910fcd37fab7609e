package org.trellis.cli.option;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.trellis.files.CatalogFiles;
import org.trellis.files.Loaded;
import org.trellis.files.course.CourseFiles;
import org.trellis.files.reading.Folder;
import org.trellis.files.release.Releases;
import org.trellis.files.schedule.ApprovedFile;
import org.trellis.files.schedule.ScheduleFiles;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.schedule.Jurisdiction;
import org.trellis.model.training.Courses;

/** What a command reads: the folders given, or what is inside the program. */
public final class Data {
    private final Optional<Path> seeds;
    private final Optional<Path> ladders;
    private final Releases releases;
    private final Releases areas;
    private final Releases courses;
    private final Path approved;

    /**
     * @param imports the imported figures of the country, one set of which may be in use
     * @param areas likewise what was imported of areas
     * @param courses likewise the courses of a center
     * @param approved the folder of the federal list of approved occupations; it need not exist
     */
    public Data(
            Optional<Path> seeds,
            Optional<Path> ladders,
            Releases imports,
            Releases areas,
            Releases courses,
            Path approved) {
        this.seeds = seeds;
        this.ladders = ladders;
        releases = imports;
        this.areas = areas;
        this.courses = courses;
        this.approved = approved;
    }

    /** These folders where they are given, else those of this one. */
    public Data with(Optional<Path> otherSeeds, Optional<Path> otherLadders) {
        return new Data(
                otherSeeds.or(() -> seeds),
                otherLadders.or(() -> ladders),
                releases,
                areas,
                courses,
                approved);
    }

    /** All that an answer needs. */
    public Loaded loadForAnswers() {
        return CatalogFiles.loadForAnswers(seeds(), folder(ladders, "ladders"), LocalDate.now());
    }

    /** All there is, to be checked. */
    public Loaded load() {
        return CatalogFiles.load(seeds(), folder(ladders, "ladders"), LocalDate.now());
    }

    /** Of the ladders, only this one. */
    public Loaded load(Folder ladder) {
        return CatalogFiles.load(seeds(), ladder, LocalDate.now());
    }

    /** The schedules that ship; read only when something asks for them. */
    public ScheduleFiles.Result schedules() {
        return ScheduleFiles.load(seeds());
    }

    /** The code of every occupation of the country. */
    public Set<String> onetSoc() {
        return ScheduleFiles.onetSoc(seeds());
    }

    /** The limits that schedules are checked against. */
    public Jurisdiction.All jurisdictions() {
        return ScheduleFiles.jurisdictions(seeds()).all();
    }

    /**
     * Those given as they are; else those of the program, with the imported figures that are in use
     * and what was imported of areas.
     *
     * @throws Slip when --seeds names no folder
     */
    public Folder seeds() {
        Folder read = folder(seeds, "seeds");
        if (seeds.isPresent()) {
            return read;
        }
        Folder national = releases.over(read);
        Folder brought =
                courses.activeFolder().map(set -> national.with("courses", set)).orElse(national);
        Folder all = areas.activeFolder().map(set -> brought.with("areas", set)).orElse(brought);
        return Files.isDirectory(approved)
                ? all.with(ApprovedFile.PLACE, Folder.of(approved))
                : all;
    }

    /** The courses that can be enrolled in; read only when something asks for them. */
    public Courses courses(Catalog catalog) {
        return CourseFiles.load(seeds(), catalog);
    }

    /** Those that a center brought in. */
    public Releases broughtCourses() {
        return courses;
    }

    /** Where the federal list of approved occupations is, once it was imported. */
    public Path approved() {
        return approved;
    }

    public Releases releases() {
        return releases;
    }

    /** What is known of areas, one set of which may be in use. */
    public Releases areas() {
        return areas;
    }

    private static Folder folder(Optional<Path> given, String name) {
        if (given.isEmpty()) {
            return Folder.inside(name);
        }
        if (!Files.isDirectory(given.get())) {
            throw Slip.of("cli.folder.option", "--" + name, given.get().toString());
        }
        return Folder.of(given.get());
    }
}
