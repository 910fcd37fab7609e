package org.trellis.report.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.trellis.report.drawing.LatticeLayout.Box;
import org.trellis.report.drawing.LatticeLayout.Line;
import org.trellis.report.drawing.LatticeLayout.Placed;

class LayersTest {
    private static String layers(String boxes, String lines, int inRow) {
        return new TreeMap<>(Layers.of(boxes(boxes), lines(lines), inRow)).toString();
    }

    private static List<Box> boxes(String text) {
        return Stream.of(text.split(" "))
                .map(box -> box.split("@"))
                .map(box -> new Box(box[0], 100, 40, Integer.parseInt(box[1])))
                .toList();
    }

    private static List<Line> lines(String text) {
        return Stream.of(text.split(" "))
                .filter(line -> !line.isEmpty())
                .map(line -> new Line(line, line.split(">")[0], line.split(">")[1], 30, 16))
                .toList();
    }

    @Test
    void aRowStandsAboveTheRowBelow() {
        assertEquals("{a=0, b=0, c=1}", layers("c@1 a@0 b@0", "", 0));
    }

    @Test
    void insideARowABoxStandsAboveThoseThatLeadToIt() {
        assertEquals("{a=0, b=1, c=2, d=3}", layers("d@1 c@0 b@0 a@0", "a>b b>c a>d", 0));
    }

    @Test
    void aFullLayerSendsABoxUpTheOneWithLeastAboveItFirst() {
        assertEquals("{a=1, b=0, c=0, d=1}", layers("a@0 b@0 c@0 d@0", "b>d c>d", 2));
    }

    @Test
    void theLineThatClosesACircleHasNoSay() {
        assertEquals("{a=0, b=1, c=2}", layers("a@0 b@0 c@0", "a>b b>c c>a", 0));
    }

    /** Objects get new hash codes in each layout; none may decide where a box stands. */
    @Test
    void theSameBoxesAndLinesGiveTheSameLayout() {
        for (int seed = 0; seed < 12; seed++) {
            Random random = new Random(seed);
            List<Box> boxes = new ArrayList<>();
            Set<String> lines = new HashSet<>();
            int jobs = 6 + random.nextInt(10);
            for (int i = 0; i < jobs; i++) {
                boxes.add(new Box("j" + i, 166, 48, random.nextInt(4)));
            }
            for (int i = 0; i < 2 * jobs; i++) {
                int from = random.nextInt(jobs);
                int to = random.nextInt(jobs);
                if (from != to && !lines.contains("j" + to + ">j" + from)) {
                    lines.add("j" + from + ">j" + to);
                }
            }
            List<Line> drawn = lines(String.join(" ", lines.stream().sorted().toList()));
            Placed first = LatticeLayout.place(boxes, drawn, 700);
            assertRowsApart(boxes, first, "seed " + seed);
            for (int again = 0; again < 8; again++) {
                assertEquals(first, LatticeLayout.place(boxes, drawn, 700), "seed " + seed);
            }
        }
    }

    /** Also in the drawing: the labels of lines pushed boxes up past those of a higher row. */
    private static void assertRowsApart(List<Box> boxes, Placed placed, String seed) {
        for (Box low : boxes) {
            for (Box high : boxes) {
                assertTrue(
                        low.row() >= high.row()
                                || placed.boxes().get(high.id()).y() + high.height()
                                        < placed.boxes().get(low.id()).y(),
                        seed + ": " + high.id() + " above " + low.id());
            }
        }
    }
}
