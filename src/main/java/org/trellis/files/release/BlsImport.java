package org.trellis.files.release;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trellis.files.bls.Outlooks;
import org.trellis.files.bls.Wages;
import org.trellis.files.national.ReleaseNote;
import org.trellis.files.reading.Folder;
import org.trellis.files.reading.Reading;
import org.trellis.files.table.Row;
import org.trellis.message.Message;
import org.trellis.model.Issue;
import org.trellis.model.Issue.Place;
import org.trellis.model.person.Doubt;

/**
 * A table of the Bureau of Labor Statistics, saved as CSV: the wages of the OEWS survey or table
 * 1.2 of the projections. Everything else stays as it is in use.
 */
public final class BlsImport {
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)M?(20\\d\\d)(?!\\d)");
    private static final String WAGE = "wage_p50_usd";
    private static final String EMPLOYMENT = "employment";

    private final Reading reading = Reading.handedIn();
    private final Folder folder;
    private final String file;
    private final Folder seeds;
    private final OccupationTable occupations;
    private final ReleaseNote before;
    private final Set<String> codes = new HashSet<>();
    private boolean twice;

    /**
     * @param folder the table is in
     * @param seeds those in use
     */
    public BlsImport(Folder folder, String file, Folder seeds) {
        this.folder = folder;
        this.file = file;
        this.seeds = seeds;
        occupations = OccupationTable.read(reading, seeds);
        before = ReleaseNote.read(reading, seeds);
    }

    /** Of the nation. */
    public Imported wages() {
        Matcher year = YEAR.matcher(file);
        if (!year.find()) {
            refuse(Message.of("expected.bls.year"), Message.of("remedy.bls.year"));
            return imported(before);
        }
        Wages wages =
                Wages.read(
                        reading,
                        folder,
                        file,
                        year.group(1),
                        before.wageTopUsdPerYear(),
                        this::take);
        if (twice) {
            refuse(Message.of("expected.bls.once"), Message.of("remedy.bls.whole"));
        }
        if (reading.hasErrors()) {
            return imported(before);
        }
        Map<String, Double> old = occupations.numbers(WAGE);
        occupations.withWages(wages);
        isWhole(old, WAGE);
        isPlausible(old, WAGE);
        return imported(before.withWages(wages.year(), wages.topUsdPerYear()));
    }

    private boolean take(Row row) {
        twice |= !codes.add(row.text("OCC_CODE"));
        return true;
    }

    public Imported projections() {
        Outlooks outlooks = Outlooks.read(reading, folder, file);
        if (reading.hasErrors()) {
            return imported(before);
        }
        Map<String, Double> old = occupations.numbers(EMPLOYMENT);
        occupations.withOutlook(outlooks);
        isWhole(old, EMPLOYMENT);
        isPlausible(old, EMPLOYMENT);
        return imported(before.withOutlook(outlooks.years()));
    }

    /** A table for the whole country has a figure for nearly all that had one. */
    private void isWhole(Map<String, Double> old, String column) {
        long found =
                old.keySet().stream()
                        .filter(occupations.numbers(column).keySet()::contains)
                        .count();
        if (found * 10 < old.size() * 9L) {
            Message expected = Message.of("expected.bls.whole", old.size(), (int) found);
            refuse(expected, Message.of("remedy.bls.whole"));
        }
    }

    /** Half of the figures are within a third and three times what they were. */
    private void isPlausible(Map<String, Double> old, String column) {
        List<Double> ratios = new ArrayList<>();
        occupations
                .numbers(column)
                .forEach(
                        (code, number) -> {
                            if (old.getOrDefault(code, 0.0) > 0) {
                                ratios.add(number / old.get(code));
                            }
                        });
        ratios.sort(null);
        double middle = ratios.isEmpty() ? 1 : ratios.get(ratios.size() / 2);
        Doubt.ofTable(middle, column.equals(WAGE))
                .ifPresent(means -> refuse(means.expected(), means.remedy()));
    }

    private void refuse(Message expected, Message remedy) {
        Place place = new Place(folder.label() + "/" + file, 0, 0);
        reading.add(Issue.error(place, "", expected, remedy));
    }

    private Imported imported(ReleaseNote note) {
        if (reading.hasErrors()) {
            return new Imported(note, Map.of(), List.of(), reading.issues());
        }
        Map<String, String> texts = Imported.copied(reading, seeds);
        texts.put("occupations.csv", occupations.csv());
        texts.put("sources.csv", Imported.sources(reading, seeds, note));
        texts.put("release.yaml", note.yaml());
        return new Imported(note, texts, NotTaken.ofBls(reading, folder, file), reading.issues());
    }
}
