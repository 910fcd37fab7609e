package org.trellis.model.catalog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.trellis.model.Checks;
import org.trellis.model.Issue;

/**
 * What O*NET rates of the country's occupations, a column of numbers an element. An occupation that
 * was never rated is not among them.
 *
 * <p>{@link #UNKNOWN}, which is not a number, stands where there is no figure or O*NET recommends
 * not to use it. An element that is not relevant to an occupation has level 0.
 *
 * <p>Memory: 8 bytes a cell.
 */
public final class Profiles {
    public static final float UNKNOWN = Float.NaN;

    /** Nothing is rated. */
    public static final Profiles NONE =
            new Profiles(List.of(), List.of(), new float[0][], new float[0][]);

    private final List<String> occupations;
    private final List<Element> elements;
    private final float[][] importance;
    private final float[][] levels;
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, Issue.Place> rows;

    /**
     * @param occupations O*NET-SOC codes, each once
     * @param importance by element, then occupation: 1 to 5
     * @param levels by element, then occupation: 0 to 7; 0 also where O*NET says that it is not
     *     relevant
     */
    public Profiles(
            List<String> occupations,
            List<Element> elements,
            float[][] importance,
            float[][] levels) {
        this(occupations, elements, importance, levels, Map.of());
    }

    /**
     * As above.
     *
     * @param rows by O*NET-SOC code, where the levels of an occupation were read
     */
    public Profiles(
            List<String> occupations,
            List<Element> elements,
            float[][] importance,
            float[][] levels,
            Map<String, Issue.Place> rows) {
        this.rows = Map.copyOf(rows);
        this.occupations = List.copyOf(occupations);
        this.elements = List.copyOf(elements);
        this.importance = copy(importance);
        this.levels = copy(levels);
        for (int i = 0; i < occupations.size(); i++) {
            places.put(occupations.get(i), i);
        }
    }

    private float[][] copy(float[][] columns) {
        float[][] copy = new float[elements.size()][];
        for (int i = 0; i < copy.length; i++) {
            copy[i] = columns[i].clone();
            int all = occupations.size();
            Checks.within(copy[i].length, all, all, elements.get(i).id());
        }
        return copy;
    }

    /** The rated ones, in the order of the columns' numbers. */
    public List<String> occupations() {
        return occupations;
    }

    public List<Element> elements() {
        return elements;
    }

    /** Where the figures of an occupation stand; empty for one without ratings. */
    public OptionalInt findPlace(String onetSoc) {
        Integer place = places.get(onetSoc);
        return place == null ? OptionalInt.empty() : OptionalInt.of(place);
    }

    /** Where the levels of an occupation were read; empty when that is not known. */
    public Optional<Issue.Place> place(int occupation) {
        return Optional.ofNullable(rows.get(occupations.get(occupation)));
    }

    /** A copy of a column, 1 to 5 or {@link #UNKNOWN}. */
    public float[] importance(int element) {
        return importance[element].clone();
    }

    /** A copy of a column, 0 to 7 or {@link #UNKNOWN}; of a work style all are unknown. */
    public float[] levels(int element) {
        return levels[element].clone();
    }

    public float importance(int element, int occupation) {
        return importance[element][occupation];
    }

    public float level(int element, int occupation) {
        return levels[element][occupation];
    }

    /** Those at least so important for an occupation, the most important first. */
    List<National.WorkStyle> listWorkStyles(String onetSoc, double leastImportance) {
        OptionalInt place = findPlace(onetSoc);
        var styles = new ArrayList<National.WorkStyle>();
        for (int i = 0; i < elements.size() && place.isPresent(); i++) {
            float of = importance[i][place.getAsInt()];
            if (!elements.get(i).hasLevel() && of >= leastImportance) {
                double decimal = National.decimal(of);
                styles.add(new National.WorkStyle(elements.get(i).name(), decimal));
            }
        }
        styles.sort(Comparator.comparingDouble(National.WorkStyle::importance).reversed());
        return styles;
    }
}
