package org.trellis.board;

import java.util.ArrayList;
import java.util.List;
import org.trellis.model.Competency;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.catalog.Element;
import org.trellis.model.catalog.National;
import org.trellis.model.catalog.Profiles;

/**
 * What the rated U.S. occupations ask, in learning hours: one column of numbers for each element
 * with a level, 0 where an occupation does not ask it. Built once for a catalog; never changes.
 *
 * <p>Missing hours are an L1 distance in disguise: with a asked and p held, {@code sum max(0, a -
 * p) = (sum a - sum p + sum |a - p|) / 2}. Four columns are taken at a time in one plain loop,
 * which the compiler turns into vector instructions; columns are filled up to whole vectors and to
 * a number that four divides. O(occupations x elements); 4 bytes a cell.
 *
 * <p>A float is off by less than 0.01 hours; what is shown is computed again from the records.
 */
public final class OccupationBoard {
    private static final int BLOCK = 64;
    private static final int AT_A_TIME = 4;

    private final List<String> occupations;
    private final List<Competency.Id> elements = new ArrayList<>();
    private final List<float[]> columns = new ArrayList<>();
    private final float[] sums;

    public OccupationBoard(Catalog catalog, HoursToReach hours) {
        National national = catalog.national();
        Profiles profiles = national.profiles();
        occupations = profiles.occupations();
        sums = new float[padded(occupations.size(), BLOCK)];
        List<Element> all = profiles.elements();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).hasLevel()) {
                elements.add(National.competency(all.get(i)));
                columns.add(column(national, i, hours));
            }
        }
        while (columns.size() % AT_A_TIME != 0) {
            columns.add(new float[sums.length]);
        }
    }

    private static int padded(int size, int block) {
        return (size + block - 1) / block * block;
    }

    private float[] column(National national, int element, HoursToReach hours) {
        Competency.Id id = National.competency(national.profiles().elements().get(element));
        double times = hours.times(id);
        float[] column = new float[sums.length];
        for (int j = 0; j < occupations.size(); j++) {
            if (national.isAsked(element, j)) {
                double level = National.decimal(national.profiles().level(element, j));
                column[j] = (float) (times * hours.of(National.SCALE, level));
                sums[j] += column[j];
            }
        }
        return column;
    }

    /** O*NET-SOC codes of the rated ones, by their numbers here. */
    public List<String> occupations() {
        return occupations;
    }

    /** What {@link #missing} wants the hours of, in this order. */
    public List<Competency.Id> elements() {
        return elements;
    }

    /**
     * The hours that each occupation still asks of somebody, by its number.
     *
     * @param held hours that the person has of each element, 0 for what is not known
     */
    public float[] missing(float[] held) {
        float[] all = new float[sums.length];
        float[] padded = java.util.Arrays.copyOf(held, columns.size());
        float sum = 0;
        for (int i = 0; i < columns.size(); i += AT_A_TIME) {
            add(all, i, padded);
            sum += padded[i] + padded[i + 1] + padded[i + 2] + padded[i + 3];
        }
        float[] missing = new float[occupations.size()];
        for (int j = 0; j < missing.length; j++) {
            missing[j] = Math.max(0, (sums[j] - sum + all[j]) / 2);
        }
        return missing;
    }

    private void add(float[] all, int i, float[] held) {
        add(
                all,
                columns.get(i),
                columns.get(i + 1),
                columns.get(i + 2),
                columns.get(i + 3),
                held[i],
                held[i + 1],
                held[i + 2],
                held[i + 3]);
    }

    /** The loop that becomes vector instructions: arrays and numbers of its own, nothing else. */
    private static void add(
            float[] all,
            float[] a,
            float[] b,
            float[] c,
            float[] d,
            float p,
            float q,
            float r,
            float s) {
        for (int j = 0; j < all.length; j++) {
            all[j] +=
                    Math.abs(a[j] - p)
                            + Math.abs(b[j] - q)
                            + Math.abs(c[j] - r)
                            + Math.abs(d[j] - s);
        }
    }
}
