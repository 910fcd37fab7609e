package org.trellis.files.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jgrapht.alg.cycle.CycleDetector;
import org.jgrapht.graph.DefaultDirectedGraph;
import org.jgrapht.graph.DefaultEdge;
import org.junit.jupiter.api.Test;

/** What each code requires, one a word: {@code a:b,c} says that a requires b and c. */
class CirclesTest {
    private static Map<String, List<String>> requires(String text) {
        Map<String, List<String>> read = new LinkedHashMap<>();
        for (String word : text.split(" ")) {
            String[] part = word.split(":");
            read.put(part[0], part.length > 1 ? List.of(part[1].split(",")) : List.of());
        }
        return read;
    }

    private static String closing(String text) {
        return Circles.closing(requires(text)).toString();
    }

    @Test
    void theCodeThatClosesACircleIsNamedWithTheWholeCircle() {
        assertEquals("{c=a > b > c > a}", closing("a:b b:c c:a"));
        assertEquals("{b=c > a > b > c}", closing("c:a a:b b:c"));
    }

    @Test
    void whatLeadsIntoACircleIsNotPartOfIt() {
        assertEquals("{c=b > c > b}", closing("a:b b:c c:b"));
    }

    @Test
    void whatRequiresItselfIsACircle() {
        assertEquals("{a=a > a}", closing("a:a"));
    }

    @Test
    void twoWaysToOnePrerequisiteAreNoCircle() {
        assertEquals("{}", closing("a:b,c b:d c:d d"));
    }

    @Test
    void eachCircleIsNamedOnceAndUnknownCodesEndAWay() {
        assertEquals("{b=a > b > a, d=c > d > c}", closing("a:b b:a,nobody c:d d:c"));
    }

    /**
     * On random requirements: circles are found where JGraphT finds some, and then none is left.
     */
    @Test
    void withoutWhatTheNamedCodesRequireNoCircleIsLeft() {
        for (int seed = 0; seed < 500; seed++) {
            Map<String, List<String>> requires = random(new Random(seed));
            Set<String> closing = Circles.closing(requires).keySet();
            assertEquals(cyclic(requires), !closing.isEmpty(), requires.toString());
            Map<String, List<String>> left = new LinkedHashMap<>(requires);
            closing.forEach(code -> left.put(code, List.of()));
            assertEquals(false, cyclic(left), requires.toString());
        }
    }

    private static Map<String, List<String>> random(Random random) {
        Map<String, List<String>> made = new LinkedHashMap<>();
        for (int i = 0; i < 6; i++) {
            Set<String> first = new HashSet<>();
            for (int n = random.nextInt(3); n > 0; n--) {
                first.add("c" + random.nextInt(6));
            }
            made.put("c" + i, new ArrayList<>(first));
        }
        return made;
    }

    private static boolean cyclic(Map<String, List<String>> requires) {
        var graph = new DefaultDirectedGraph<String, DefaultEdge>(DefaultEdge.class);
        requires.keySet().forEach(graph::addVertex);
        requires.forEach((code, first) -> first.forEach(each -> graph.addEdge(code, each)));
        return new CycleDetector<>(graph).detectCycles();
    }
}
