package org.trellis.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.trellis.files.table.TableText;

/** No figure that programs read ends in the dust of binary fractions. */
class JsonFiguresTest {
    private record Sums(double usd, OptionalDouble share, List<Double> hours) {}

    private static final double DUSTY = 174.85333333333332 * 3 + 0.1 + 0.2;

    @Test
    void figuresOfJsonHaveFourDecimals() {
        var sums =
                new Sums(524.5600000000001, OptionalDouble.of(2 / 3.0), List.of(0.1 + 0.2, -1e-9));
        assertEquals(
                "{\"usd\":524.56,\"share\":0.6667,\"hours\":[0.3,0.0]}",
                Json.text(sums).replaceAll("\\s", ""));
    }

    @Test
    void figuresOfTablesHaveThemToo() {
        assertEquals(
                "usd,share\n524.86,0.6667\n",
                TableText.of(List.of("usd", "share"), List.of(List.of(DUSTY, 2 / 3.0))));
    }

    /** What is not finite stays as it is, and a whole number stays one. */
    @Test
    void wholeNumbersStay() {
        assertEquals(
                "[7.0,12,1234567.25]",
                Json.text(List.of(7.0, 12, 1234567.25)).replaceAll("\\s", ""));
    }
}
