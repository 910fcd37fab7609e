package org.trellis.files.national;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trellis.files.reading.Bilingual;
import org.trellis.files.reading.Cells;
import org.trellis.files.reading.Fields;
import org.trellis.files.reading.Folder;
import org.trellis.files.reading.Reading;
import org.trellis.files.reading.YamlText;
import org.trellis.files.table.Row;
import org.trellis.files.table.Table;
import org.trellis.message.Message;
import org.trellis.model.catalog.BrightOutlook;
import org.trellis.model.catalog.Interests;
import org.trellis.model.catalog.Interests.Area;
import org.trellis.model.catalog.Interests.Scores;
import org.trellis.model.catalog.NationalRelease;
import org.trellis.model.catalog.OccupationNames;
import org.trellis.model.catalog.Related;
import org.trellis.model.catalog.Related.Neighbor;

/** Reads the lists of the country's occupations in {@code national}. */
final class CountryFiles {
    private static final String KEY = Cells.ONET_SOC;

    private CountryFiles() {}

    static Stream<Country.Title> titles(Reading reading, Folder seeds, Predicate<String> asked) {
        return words(reading, seeds, "titles.csv", "title", asked);
    }

    /**
     * @param asked whether a row may hold a name that is asked for
     */
    static OccupationNames names(Reading reading, Folder seeds, Predicate<String> asked) {
        return new OccupationNames(
                byOccupation(titles(reading, seeds, asked)),
                byOccupation(words(reading, seeds, "words.csv", "word", asked)),
                byOccupation(words(reading, seeds, "words_es.csv", "word_es", asked)));
    }

    private static Stream<Country.Title> words(
            Reading reading, Folder seeds, String file, String column, Predicate<String> asked) {
        String path = "national/" + file;
        return Table.readLike(reading, seeds, path, asked, KEY, column).rows().stream()
                .map(row -> new Country.Title(row.filled(KEY), row.filled(column)))
                .filter(word -> !word.onetSoc().isEmpty() && !word.title().isEmpty());
    }

    private static Map<String, List<String>> byOccupation(Stream<Country.Title> titles) {
        return titles.collect(
                Collectors.groupingBy(
                        Country.Title::onetSoc,
                        Collectors.mapping(Country.Title::title, Collectors.toList())));
    }

    static List<Country.Task> tasks(Reading reading, Folder seeds, String onetSoc) {
        return rows(reading, seeds, "tasks.csv", "task")
                .filter(row -> row.text(KEY).equals(onetSoc))
                .map(row -> new Country.Task(row.text("kind").equals("core"), row.text("task")))
                .toList();
    }

    /** In the order of the file: nearest first. */
    static Related related(Reading reading, Folder seeds) {
        var related = new LinkedHashMap<String, List<Neighbor>>();
        rows(reading, seeds, "related.csv", "related", "tier")
                .forEach(
                        row -> {
                            String to = row.filled("related");
                            var tier = row.word("tier", Related.Tier.class);
                            if (row.usable()) {
                                related.computeIfAbsent(row.text(KEY), soc -> new ArrayList<>())
                                        .add(new Neighbor(to, tier.orElseThrow()));
                            }
                        });
        return new Related(related);
    }

    static Interests interests(Reading reading, Folder seeds) {
        var scores = new LinkedHashMap<String, Scores>();
        rows(reading, seeds, "interests.csv", "realistic", "high_points")
                .forEach(
                        row ->
                                scores(row)
                                        .ifPresent(
                                                found -> scores.putIfAbsent(row.text(KEY), found)));
        return new Interests(scores);
    }

    private static Optional<Scores> scores(Row row) {
        var riasec = new ArrayList<Float>();
        for (Area area : Area.values()) {
            OptionalDouble score = row.number(area.name(), 1, 7);
            score.ifPresent(value -> riasec.add((float) value));
        }
        var highPoints = new ArrayList<Area>();
        for (char letter : row.text("high_points").toCharArray()) {
            Optional<Area> area = Area.find(letter);
            area.ifPresent(highPoints::add);
            if (area.isEmpty()) {
                Message letters = Message.of("expected.interest.letters");
                row.error("high_points", letters, Message.of("remedy.word"));
            }
        }
        return riasec.size() == Area.values().length
                ? Optional.of(new Scores(riasec, highPoints))
                : Optional.empty();
    }

    static Map<String, Set<BrightOutlook>> brightOutlook(Reading reading, Folder seeds) {
        var why = new LinkedHashMap<String, Set<BrightOutlook>>();
        rows(reading, seeds, "bright_outlook.csv", "why")
                .forEach(
                        row -> {
                            var reasons = EnumSet.noneOf(BrightOutlook.class);
                            for (String word : row.parts("why", " ")) {
                                row.word("why", word, BrightOutlook.class).ifPresent(reasons::add);
                            }
                            why.put(row.text(KEY), reasons);
                        });
        return why;
    }

    /** Without {@code release.yaml} there is nothing to attribute. */
    static NationalRelease release(Reading reading, Folder seeds) {
        String file = "national/release.yaml";
        return reading.text(seeds, file)
                .flatMap(text -> YamlText.map(reading, text, seeds.label() + "/" + file))
                .map(CountryFiles::release)
                .orElse(NationalRelease.NONE);
    }

    private static NationalRelease release(Fields fields) {
        return new NationalRelease(
                fields.text("onet_release"),
                fields.text("onet_month"),
                Bilingual.text(fields, "attribution").orElse(NationalRelease.NONE.attribution()));
    }

    private static Stream<Row> rows(Reading reading, Folder seeds, String file, String... columns) {
        String[] needed = Stream.concat(Stream.of(KEY), Stream.of(columns)).toArray(String[]::new);
        return Table.readIfThere(reading, seeds, "national/" + file, needed).rows().stream();
    }
}
