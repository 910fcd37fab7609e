package org.trellis.cli.option;

import java.lang.ref.SoftReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.trellis.files.CatalogFiles;
import org.trellis.files.Loaded;
import org.trellis.files.course.CourseFiles;
import org.trellis.files.imports.DataFolder;
import org.trellis.files.reading.Folder;
import org.trellis.files.schedule.ScheduleFiles;
import org.trellis.lattice.Lattice;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.schedule.Jurisdiction;
import org.trellis.model.schedule.Programs;
import org.trellis.model.training.Courses;
import org.trellis.path.step.Grounds;

/** What a command reads: the folders given, or what is inside the program. */
public final class Data {
    private final Optional<Path> seeds;
    private final Optional<Path> ladders;
    private final DataFolder imports;

    /**
     * @param imports what was imported
     */
    public Data(Optional<Path> seeds, Optional<Path> ladders, DataFolder imports) {
        this.seeds = seeds;
        this.ladders = ladders;
        this.imports = imports;
    }

    /** These folders where they are given, else those of this one. */
    public Data with(Optional<Path> otherSeeds, Optional<Path> otherLadders) {
        return new Data(otherSeeds.or(() -> seeds), otherLadders.or(() -> ladders), imports);
    }

    /**
     * All that an answer needs; what is inside the program is read once, since it stays as it is.
     */
    public Loaded loadForAnswers() {
        Folder inside = Folder.inside("seeds");
        boolean own = seeds.isEmpty() && ladders.isEmpty() && imports.over(inside) == inside;
        return own
                ? Inside.on(LocalDate.now())
                : CatalogFiles.loadForAnswers(seeds(), folder(ladders, "ladders"), LocalDate.now());
    }

    /** The ground of questions about a catalog; of what is inside the program, prepared once. */
    public Grounds grounds(Catalog catalog, Supplier<Programs> programs) {
        return Inside.is(catalog)
                ? Inside.grounds(catalog, programs)
                : new Grounds(catalog, new Lattice(catalog), programs.get());
    }

    /** What is inside the program, as of the day on which it was last asked for. */
    private record Inside(LocalDate day, Loaded loaded) {
        private static SoftReference<Inside> last = new SoftReference<>(null);
        private static SoftReference<Grounds> grounds = new SoftReference<>(null);

        static synchronized Loaded on(LocalDate day) {
            Inside read = last.get();
            if (read == null || !read.day.equals(day)) {
                read =
                        new Inside(
                                day,
                                CatalogFiles.loadForAnswers(
                                        Folder.inside("seeds"), Folder.inside("ladders"), day));
                last = new SoftReference<>(read);
            }
            return read.loaded;
        }

        static synchronized boolean is(Catalog catalog) {
            Inside read = last.get();
            return read != null && read.loaded.catalog() == catalog;
        }

        static synchronized Grounds grounds(Catalog catalog, Supplier<Programs> programs) {
            Grounds made = grounds.get();
            if (made == null || made.lattice().catalog() != catalog) {
                made = new Grounds(catalog, new Lattice(catalog), programs.get());
                grounds = new SoftReference<>(made);
            }
            return made;
        }
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

    /** The code of every U.S. occupation. */
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
        return seeds.isPresent() ? read : imports.over(read);
    }

    /** Whether what was imported is read. */
    public boolean readsImports() {
        return seeds.isEmpty();
    }

    /** The courses that can be enrolled in; read only when something asks for them. */
    public Courses courses(Catalog catalog) {
        return CourseFiles.load(seeds(), catalog);
    }

    /** What was imported. */
    public DataFolder imports() {
        return imports;
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
