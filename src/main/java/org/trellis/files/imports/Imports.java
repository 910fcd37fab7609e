package org.trellis.files.imports;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.trellis.files.WholeFile;
import org.trellis.files.area.AreaImport;
import org.trellis.files.area.ImportedAreas;
import org.trellis.files.area.LocalList;
import org.trellis.files.area.WageTables;
import org.trellis.files.course.CourseFiles;
import org.trellis.files.course.CourseSet;
import org.trellis.files.reading.Folder;
import org.trellis.files.release.BlsImport;
import org.trellis.files.release.Imported;
import org.trellis.files.release.OnetImport;
import org.trellis.files.release.ReleaseArchive;
import org.trellis.files.release.Releases;
import org.trellis.files.schedule.ApprovedFile;
import org.trellis.message.Message;
import org.trellis.model.Issue;
import org.trellis.model.catalog.Catalog;

/**
 * Takes in one file, whole or not at all, and one at a time. What was in use stays there beside
 * what is new.
 *
 * @param seeds those in use, over which a file is read
 * @param catalog asked only by what names skills and credentials
 */
public record Imports(DataFolder data, Supplier<Folder> seeds, Supplier<Catalog> catalog) {
    /** What of a file is ready to be written, or why it is not. */
    public ImportResult take(ImportKind kind, HandedIn in) throws IOException {
        Optional<ImportTurn> turn = ImportTurn.take(data);
        if (turn.isEmpty()) {
            return new ImportResult(false, List.of(), List.of(), Message.of("imports.busy"));
        }
        try (ImportTurn held = turn.get()) {
            return in.exceeds(kind.mostBytes()) ? tooLarge(kind, in) : read(kind, in);
        }
    }

    private static ImportResult tooLarge(ImportKind kind, HandedIn in) {
        Message expected = Message.of("expected.import.size", kind.mostMegabytes());
        Issue.Place place = new Issue.Place(in.name(), 0, 0);
        Message remedy = Message.of("remedy.import.size");
        return ImportResult.refused(List.of(Issue.error(place, "", expected, remedy)));
    }

    private ImportResult read(ImportKind kind, HandedIn in) throws IOException {
        return switch (kind) {
            case ONET -> release(in);
            case OEWS -> wages(in);
            case PROJECTIONS -> figures(table(in).projections());
            case IN_DEMAND ->
                    list(LocalList.inDemand(in.bytes(), in.name(), seeds.get(), activeAreas()));
            case SELF_SUFFICIENCY ->
                    list(LocalList.selfSufficiency(in.bytes(), in.name(), activeAreas()));
            case COURSES -> courses(in);
            case APPROVED_OCCUPATIONS -> approved(in);
        };
    }

    private ImportResult release(HandedIn in) throws IOException {
        try (ReleaseArchive archive = ReleaseArchive.of(in.file())) {
            if (archive.folder().isEmpty()) {
                return ImportResult.refused(archive.fault().stream().toList());
            }
            Folder tables = archive.folder().get().watched(in.hears());
            return figures(OnetImport.read(tables, seeds.get(), in.without()));
        }
    }

    private ImportResult wages(HandedIn in) throws IOException {
        WageTables tables = WageTables.of(in.file());
        if (tables.fault().isPresent()) {
            return ImportResult.refused(tables.fault().stream().toList());
        }
        tables.files().forEach(in.hears());
        if (in.area().isEmpty() && !AreaImport.isOf(tables)) {
            String first = tables.files().get(0);
            return figures(new BlsImport(tables.folder(), first, seeds.get()).wages());
        }
        var areas = new AreaImport(tables, seeds.get(), activeAreas()).read(in.area());
        return areas(areas, "imports.areas.");
    }

    private BlsImport table(HandedIn in) {
        in.hears().accept(in.name());
        return new BlsImport(Folder.of(in.file().getParent()), in.name(), seeds.get());
    }

    private ImportResult figures(Imported imported) throws IOException {
        if (!imported.isSound()) {
            return ImportResult.refused(imported.issues());
        }
        String key = imported.note().key();
        Releases sets = data.national();
        boolean fresh = sets.write(key, imported.texts());
        String said = fresh ? "imports.written" : "imports.same";
        double occupations = imported.note().occupations();
        return ImportResult.done(
                imported.issues(),
                imported.lost(),
                Message.of(said, occupations, place(sets, key)));
    }

    private ImportResult list(ImportedAreas imported) throws IOException {
        return areas(imported, "imports.list.");
    }

    private ImportResult areas(ImportedAreas imported, String said) throws IOException {
        if (!imported.isSound()) {
            return ImportResult.refused(imported.issues());
        }
        Releases sets = data.areas();
        boolean fresh = sets.write(imported.key(), imported.texts());
        String key = said + (fresh ? "written" : "same");
        return ImportResult.done(
                imported.issues(),
                imported.lost(),
                Message.of(key, imported.count(), place(sets, imported.key())));
    }

    private ImportResult courses(HandedIn in) throws IOException {
        byte[] bytes = in.bytes();
        var read = CourseFiles.handedIn(bytes, in.name(), catalog.get(), LocalDate.now());
        if (!read.isSound() || read.byId().isEmpty()) {
            return ImportResult.refused(read.issues());
        }
        Releases sets = data.courses();
        String key = CourseSet.key(in.name());
        boolean fresh = sets.write(key, Map.of(CourseFiles.FILE, CourseSet.text(bytes, in.name())));
        String said = "imports.courses." + (fresh ? "written" : "same");
        return ImportResult.done(
                read.issues(), List.of(), Message.of(said, read.byId().size(), place(sets, key)));
    }

    private ImportResult approved(HandedIn in) throws IOException {
        var read = ApprovedFile.read(in.bytes(), in.name());
        if (read.occupations().isEmpty()) {
            return ImportResult.refused(read.issues());
        }
        Path target = data.approved().resolve(ApprovedFile.NAME);
        String text = ApprovedFile.write(read.occupations());
        boolean same =
                Files.isRegularFile(target)
                        && Files.readString(target, StandardCharsets.UTF_8).equals(text);
        if (!same) {
            Files.createDirectories(target.getParent());
            WholeFile.write(target, text);
        }
        String said = "imports.approved." + (same ? "same" : "written");
        int count = read.occupations().size();
        return ImportResult.done(
                read.issues(), List.of(), Message.of(said, count, target.toString()));
    }

    private Folder activeAreas() {
        return data.areas().activeFolder().orElse(Folder.of("areas", Map.of()));
    }

    private static String place(Releases sets, String key) {
        return sets.folder().resolve(key).toString();
    }
}
