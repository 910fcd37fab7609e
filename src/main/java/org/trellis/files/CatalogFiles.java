package org.trellis.files;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.trellis.files.model.ModelFiles;
import org.trellis.files.national.Country;
import org.trellis.files.national.OccupationFiles;
import org.trellis.files.person.ScoreFile;
import org.trellis.files.reading.Folder;
import org.trellis.files.reading.Reading;
import org.trellis.model.Competency;
import org.trellis.model.CompetencyModel;
import org.trellis.model.Job;
import org.trellis.model.Scales;
import org.trellis.model.Text;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.catalog.Ladder;
import org.trellis.model.catalog.National;
import org.trellis.model.catalog.Occupation;

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
        return load(seeds, ladders, today, true);
    }

    /**
     * As {@link #load}, but of the country's occupations reads only those of the ladders' jobs,
     * which is all that an answer needs.
     */
    public static Loaded loadForAnswers(Folder seeds, Folder ladders, LocalDate today) {
        return load(seeds, ladders, today, false);
    }

    /**
     * Occupations of the country, with those that answers leave out.
     *
     * @param asked whether one of this code and these titles is wanted
     */
    public static Map<String, Occupation> occupations(
            Folder seeds, BiPredicate<String, Text> asked) {
        var reading = new Reading();
        SourceFiles.sources(reading, seeds);
        return OccupationFiles.readTitled(reading, seeds, asked);
    }

    private static Loaded load(
            Folder seeds, Folder ladders, LocalDate today, boolean allOccupations) {
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
        Set<String> asked = occupations(read);
        Map<String, Occupation> occupations =
                OccupationFiles.read(reading, seeds, allOccupations ? c -> true : asked::contains);
        var catalog =
                new Catalog(
                        sources,
                        scales.withTests(ScoreFile.read(reading, seeds)),
                        models,
                        read,
                        bridges,
                        credentials.credentials(),
                        sameAs,
                        occupations,
                        assumptions);
        var whole = catalog.withNational(national(seeds, catalog, allOccupations));
        return new Loaded(whole, reading.issues(), seeds, reading.isWhole());
    }

    private static Set<String> occupations(Map<String, Ladder> ladders) {
        return ladders.values().stream()
                .flatMap(ladder -> ladder.jobs().values().stream())
                .map(Job::onetSoc)
                .collect(Collectors.toSet());
    }

    private static National national(Folder seeds, Catalog catalog, boolean allOccupations) {
        Country country = Country.of(seeds);
        return new National(
                allOccupations
                        ? catalog::occupations
                        : Country.once(() -> occupations(seeds, (code, title) -> true)),
                country::profiles,
                country::release,
                country::interests,
                country::brightOutlook,
                country::related,
                () -> catalog.assumptions().get(National.LEAST_IMPORTANCE));
    }
}
