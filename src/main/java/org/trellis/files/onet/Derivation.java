package org.trellis.files.onet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.trellis.files.CrosswalkFiles;
import org.trellis.files.ScaleFiles;
import org.trellis.files.SourceFiles;
import org.trellis.files.model.ModelFiles;
import org.trellis.files.onet.OnetFolder.Rating;
import org.trellis.files.reading.Folder;
import org.trellis.files.reading.Reading;
import org.trellis.message.InvalidValue;
import org.trellis.message.Message;
import org.trellis.model.Competency;
import org.trellis.model.Issue;
import org.trellis.model.catalog.Assumptions;

/**
 * What an occupation asks of foundation competencies, out of O*NET ratings. An approximation.
 *
 * <p>Level: with L the mean level (LV, 0 to 7) of the elements that the crosswalk maps as {@code
 * derives-level}, weighted by importance, it is 1 plus the number of cuts ({@code onet_level_cuts})
 * that are at most L. Only elements that apply are averaged: those of importance {@code
 * onet_applies_importance} or more; where none reaches it, all that O*NET does not call <em>not
 * relevant</em>. A nurse works with biology and chemistry, not with engineering, and is not rated
 * by the mean of all three. Suppressed values are skipped. A mean whose standard error is above
 * {@code onet_level_error} is not a level: the answers behind it lie more than two of ours apart.
 * If every mapped element is not relevant, the competency is not needed: {@code -}.
 *
 * <p>Without a level: {@code X} if the mean importance (1 to 5) of all mapped elements is at least
 * {@code onet_needed_importance}, else {@code NR}. An occupation without ratings gets {@code NR}.
 *
 * <p>Example: Reading 3.12 and cuts 1.5, 2.75, 3.75, 4.75 give level 3.
 */
public final class Derivation {
    private final List<Double> cuts;
    private final double neededImportance;
    private final double appliesImportance;
    private final double levelError;
    private final Map<Competency.Id, CrosswalkFiles.Elements> elements;

    Derivation(
            List<Double> cuts,
            double neededImportance,
            double appliesImportance,
            double levelError,
            Map<Competency.Id, CrosswalkFiles.Elements> elements) {
        this.cuts = List.copyOf(cuts);
        this.neededImportance = neededImportance;
        this.appliesImportance = appliesImportance;
        this.levelError = levelError;
        this.elements = new LinkedHashMap<>(elements);
    }

    /**
     * Cuts and importance from {@code assumptions.yaml}, elements from {@code crosswalks}.
     *
     * @throws InvalidValue when the seeds have errors, with the first of them
     */
    public static Derivation of(Folder seeds) {
        var reading = new Reading(java.time.LocalDate.MAX);
        SourceFiles.sources(reading, seeds);
        var scales = ScaleFiles.read(reading, seeds);
        ModelFiles.read(reading, seeds, scales);
        Assumptions assumptions = SourceFiles.assumptions(reading, seeds);
        var elements = CrosswalkFiles.elements(reading, seeds);
        reading.issues().stream()
                .filter(issue -> issue.severity() == Issue.Severity.ERROR)
                .findFirst()
                .ifPresent(
                        issue -> {
                            throw new InvalidValue(
                                    Message.of(
                                            "remedy.model.seeds",
                                            issue.place().toString(),
                                            issue.value(),
                                            issue.expected()));
                        });
        return new Derivation(
                assumptions.list("onet_level_cuts"),
                assumptions.get("onet_needed_importance"),
                assumptions.get("onet_applies_importance"),
                assumptions.get("onet_level_error"),
                elements);
    }

    /** In the order of the crosswalk. */
    public List<Competency.Id> competencies() {
        return List.copyOf(elements.keySet());
    }

    /** The elements that a release does not have as the crosswalk names them: nothing is taken. */
    public List<Issue> missing(OnetFolder onet) {
        Set<String> levels = new TreeSet<>();
        Set<String> needed = new TreeSet<>();
        for (CrosswalkFiles.Elements mapped : elements.values()) {
            levels.addAll(mapped.level());
            needed.addAll(mapped.needed());
        }
        return Stream.concat(onet.missing(levels, "LV"), onet.missing(needed, "IM")).toList();
    }

    /** The sign for {@code requirements.csv}: a level, {@code X}, {@code -} or {@code NR}. */
    public String sign(OnetFolder onet, String onetSoc, Competency.Id competency) {
        Map<String, Rating> ratings = onet.ratings().getOrDefault(onetSoc, Map.of());
        CrosswalkFiles.Elements mapped = elements.get(competency);
        List<Rating> levels = rated(ratings, mapped.level());
        if (levels.stream().anyMatch(rating -> rating.level().isPresent())) {
            if (levels.stream().noneMatch(Rating::relevant)) {
                return "-";
            }
            List<Rating> applying = applying(levels);
            if (error(applying) <= levelError) {
                return level(mean(applying));
            }
        }
        var all = Stream.concat(mapped.level().stream(), mapped.needed().stream()).toList();
        OptionalDouble importance = mean(rated(ratings, all), Rating::importance);
        return importance.isPresent() && importance.getAsDouble() >= neededImportance ? "X" : "NR";
    }

    /** Those that matter in the job; where none does enough, all that are relevant. */
    private List<Rating> applying(List<Rating> ratings) {
        List<Rating> relevant =
                ratings.stream().filter(r -> r.relevant() && r.level().isPresent()).toList();
        List<Rating> applying =
                relevant.stream()
                        .filter(r -> r.importance().orElse(0) >= appliesImportance)
                        .toList();
        return applying.isEmpty() ? relevant : applying;
    }

    private static double mean(List<Rating> ratings) {
        double sum = 0;
        double weights = 0;
        for (Rating rating : ratings) {
            double weight = rating.importance().orElse(1);
            sum += weight * rating.level().getAsDouble();
            weights += weight;
        }
        return weights == 0 ? 0 : sum / weights;
    }

    /** Standard error of {@link #mean}; an element without one adds none. */
    private static double error(List<Rating> ratings) {
        double squares = 0;
        double weights = 0;
        for (Rating rating : ratings) {
            double weight = rating.importance().orElse(1);
            squares += Math.pow(weight * rating.error().orElse(0), 2);
            weights += weight;
        }
        return weights == 0 ? 0 : Math.sqrt(squares) / weights;
    }

    private String level(double mean) {
        return Long.toString(1 + cuts.stream().filter(cut -> cut <= mean).count());
    }

    private static List<Rating> rated(Map<String, Rating> ratings, Iterable<String> ids) {
        return java.util.stream.StreamSupport.stream(ids.spliterator(), false)
                .map(ratings::get)
                .filter(Objects::nonNull)
                .toList();
    }

    private static OptionalDouble mean(
            List<Rating> ratings, Function<Rating, OptionalDouble> value) {
        return ratings.stream()
                .map(value)
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .average();
    }
}
