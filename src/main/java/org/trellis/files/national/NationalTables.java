package org.trellis.files.national;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.trellis.files.bls.BrightOutlooks;
import org.trellis.files.reading.Folder;
import org.trellis.files.reading.Reading;
import org.trellis.model.Issue;

/**
 * All occupations of an O*NET release with what BLS publishes of each, as the files of {@code
 * seeds/national}. The same input gives the same bytes.
 *
 * @param texts by name of the file, {@code occupations.csv} first
 * @param issues with an error among them the texts are not to be used
 */
public record NationalTables(Map<String, String> texts, List<Issue> issues) {
    private static final List<String> NEEDED =
            List.of(
                    OccupationLists.OCCUPATIONS,
                    "Job Zones.txt",
                    "Skills.txt",
                    "Knowledge.txt",
                    "Work Styles.txt",
                    "Alternate Titles.txt",
                    "Related Occupations.txt",
                    "Interests.txt");

    public NationalTables {
        texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
        issues = List.copyOf(issues);
    }

    /**
     * @param onet an O*NET release in its text format
     * @param bls OEWS national wages and table 1.2 of the projections, as CSV
     * @param seeds with what is ours in {@code national}: {@code combined.csv}, {@code
     *     titles_es.csv} and {@code elements.csv}
     */
    public static NationalTables read(Folder onet, Folder bls, Folder seeds) {
        var reading = new Reading();
        var occupations = OccupationRows.read(reading, onet, bls, seeds);
        NEEDED.stream()
                .filter(file -> !onet.names("").contains(file))
                .forEach(file -> reading.neededText(onet, file));
        var rows = occupations.rows(reading, onet);
        Set<String> codes = rows.stream().map(row -> row.get(0)).collect(Collectors.toSet());
        var ratings =
                RatingTables.read(
                        reading, onet, Elements.read(reading, seeds), RatingTables.FILES, codes);
        var texts = new LinkedHashMap<String, String>();
        texts.put("occupations.csv", OccupationRows.csv(rows));
        texts.put("importance.csv", ratings.importance());
        texts.put("levels.csv", ratings.levels());
        texts.put("titles.csv", OccupationLists.titles(reading, onet, codes));
        texts.put("related.csv", OccupationLists.related(reading, onet, codes));
        texts.put("interests.csv", OccupationLists.interests(reading, onet, codes));
        texts.put("bright_outlook.csv", BrightOutlooks.csv(reading, bls));
        texts.put("release.yaml", occupations.note(rows.size(), ratings.occupations()).yaml());
        return new NationalTables(texts, reading.issues());
    }

    public String occupations() {
        return texts.get("occupations.csv");
    }
}
