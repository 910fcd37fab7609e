package org.trellis.files;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.trellis.files.national.OccupationFiles;
import org.trellis.files.reading.Folder;
import org.trellis.files.reading.Reading;
import org.trellis.model.Competency;
import org.trellis.model.CompetencyModel;
import org.trellis.model.Scales;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.catalog.Ladder;

/** Reads {@code seeds/} and {@code ladders/}. */
public final class CatalogFiles {
    private CatalogFiles() {}

    /**
     * Reads everything and goes on after a fault: a row that cannot be used is left out, a wrong
     * cell counts as unknown, and each has an issue. Folders whose names start with {@code _} are
     * skipped. A file is opened once.
     *
     * @param today the day that dates are compared with
     * @throws java.io.UncheckedIOException when the disk fails
     */
    public static Loaded load(Folder seeds, Folder ladders, LocalDate today) {
        var reading = new Reading(today);
        var sources = SourceFiles.sources(reading, seeds);
        Scales scales = ScaleFiles.read(reading, seeds);
        var assumptions = SourceFiles.assumptions(reading, seeds);
        Map<String, CompetencyModel> models = ModelFiles.read(reading, seeds, scales);
        var credentials = CredentialFiles.read(reading, seeds);
        Map<Competency.Id, List<Competency.Id>> sameAs = CrosswalkFiles.sameAs(reading, seeds);
        Map<String, Ladder> read = LadderFiles.read(reading, ladders);
        var bridges = MoveFiles.bridges(reading, ladders);
        RequiredHours.check(reading, read.values(), credentials);
        var catalog =
                new Catalog(
                        sources,
                        scales,
                        models,
                        read,
                        bridges,
                        credentials.credentials(),
                        sameAs,
                        OccupationFiles.read(reading, seeds),
                        assumptions);
        return new Loaded(catalog, reading.issues(), seeds, reading.isWhole());
    }
}
