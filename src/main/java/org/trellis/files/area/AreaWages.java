package org.trellis.files.area;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.trellis.files.bls.Wages.Pay;
import org.trellis.files.reading.Numeral;
import org.trellis.files.table.TableText;
import org.trellis.model.region.Area;

/** The yearly wages of one area, by BLS code, while they are read. */
final class AreaWages {
    /** Stands for the most that the survey names. */
    static final String TOP = "#";

    static final List<String> COLUMNS =
            List.of(
                    "bls_code",
                    "wage_p10_usd",
                    "wage_p25_usd",
                    "wage_p50_usd",
                    "wage_p75_usd",
                    "wage_p90_usd",
                    "wage_at_least",
                    "wage_only");

    private static final int MEDIAN = 2;

    private final Area area;
    private final Map<String, List<String>> cells = new LinkedHashMap<>();

    AreaWages(Area area) {
        this.area = area;
    }

    Area area() {
        return area;
    }

    /**
     * @return false when the code was there before
     */
    boolean add(String code, Pay pay) {
        List<String> line = new ArrayList<>(List.of(code));
        line.addAll(pay.usd());
        line.add(String.join(" ", pay.atLeast()));
        line.add(pay.only());
        return cells.putIfAbsent(code, line) == null;
    }

    /** Whether the percentiles of a code are in order; the top is above all. */
    boolean rises(String code) {
        double before = 0;
        for (String usd : cells.get(code).subList(1, 1 + 5)) {
            double here = usd.equals(TOP) ? Double.MAX_VALUE : number(usd).orElse(before);
            if (here < before) {
                return false;
            }
            before = here;
        }
        return true;
    }

    /** The medians that are numbers, by code. */
    Map<String, Double> medians() {
        Map<String, Double> medians = new LinkedHashMap<>();
        cells.forEach(
                (code, line) ->
                        number(line.get(1 + MEDIAN)).ifPresent(usd -> medians.put(code, usd)));
        return medians;
    }

    private static OptionalDouble number(String text) {
        return Numeral.read(text).value();
    }

    /**
     * @param top what is written in the place of {@link #TOP}
     */
    String csv(String top) {
        return TableText.of(
                COLUMNS,
                cells.values().stream()
                        .map(
                                line ->
                                        line.stream()
                                                .map(cell -> cell.equals(TOP) ? top : cell)
                                                .toList())
                        .toList());
    }
}
