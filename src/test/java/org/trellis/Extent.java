package org.trellis;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How much of a long list a test goes through: some of it in each build, all of it with {@code
 * -Dtrellis.whole=true}, as the trials do.
 */
public final class Extent {
    private static final boolean WHOLE = Boolean.getBoolean("trellis.whole");

    private Extent() {}

    /** One of so many, beginning with the first. */
    public static <T> List<T> oneOf(int many, List<T> all) {
        return WHOLE
                ? all
                : IntStream.range(0, all.size())
                        .filter(i -> i % many == 0)
                        .mapToObj(all::get)
                        .toList();
    }

    /** Those that {@link #oneOf} leaves out. */
    public static <T> List<T> allBut(int many, List<T> all) {
        return WHOLE
                ? all
                : IntStream.range(0, all.size())
                        .filter(i -> i % many != 0)
                        .mapToObj(all::get)
                        .toList();
    }

    public static int count(int some, int all) {
        return WHOLE ? all : some;
    }
}
