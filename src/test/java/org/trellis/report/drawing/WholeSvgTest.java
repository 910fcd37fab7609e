package org.trellis.report.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trellis.Shipped;
import org.trellis.model.Job;
import org.trellis.model.Move;
import org.trellis.model.catalog.Catalog;
import org.trellis.report.Words;

class WholeSvgTest {
    private static final Catalog CATALOG = Shipped.CATALOG;
    private static final Job.Id CNA = Job.Id.parse("nursing-long-term-care/cna");
    private static final Pattern FIELD =
            Pattern.compile(
                    "class=\"field\" transform=\"translate\\((\\S+) (\\S+)\\)\">\\s*"
                            + "<rect x=\"0\" y=\"0\" width=\"(\\S+)\" height=\"(\\S+)\"");

    private static List<Job> all() {
        return CATALOG.ladders().values().stream()
                .flatMap(ladder -> ladder.jobs().values().stream())
                .toList();
    }

    private static String page(Optional<Job.Id> here, String lang) {
        var links =
                new WholeSvg.Links(
                        job -> "/jobs/" + job, field -> "/ladders/" + field, job -> "?from=" + job);
        return WholeSvg.of(CATALOG, all(), Words.of(lang), WholeSvg.Look.page(links, here));
    }

    private static List<String> found(String text, String pattern) {
        return Pattern.compile(pattern).matcher(text).results().map(m -> m.group(1)).toList();
    }

    @Test
    void everyJobIsOneLinkAndEveryFieldOneBox() {
        String svg = page(Optional.empty(), "en");
        assertEquals(
                all().stream().map(job -> "/jobs/" + job.id()).sorted().toList(),
                found(svg, "<a class=\"job\" href=\"([^\"]*)\"").stream().sorted().toList());
        assertEquals(CATALOG.ladders().size(), found(svg, "<a href=\"/ladders/([^\"]*)\"").size());
    }

    /** A head for each move within a field: of two that lead both ways each has its own. */
    @Test
    void everyMoveWithinAFieldHasItsHead() {
        long moves =
                CATALOG.ladders().values().stream()
                        .mapToLong(
                                ladder ->
                                        ladder.moves().stream()
                                                .map(m -> m.from() + " " + m.to() + m.kind())
                                                .distinct()
                                                .count())
                        .sum();
        String svg = page(Optional.empty(), "en");
        int key = 3;
        assertEquals(moves + key, found(svg, "class=\"(head)\"").size());
    }

    @Test
    void bridgesAreCountedAtTheirJobsAndDrawnForTheOneInFocus() {
        String none = page(Optional.empty(), "en");
        assertFalse(none.contains("class=\"bridge lit"));
        int counted = found(none, ">⇢(\\d+)<").stream().mapToInt(Integer::parseInt).sum();
        assertEquals(CATALOG.bridges().size(), counted);
        long own =
                CATALOG.bridges().stream()
                        .filter(move -> move.from().equals(CNA) || move.to().equals(CNA))
                        .count();
        String near = page(Optional.of(CNA), "en");
        assertEquals(own, found(near, "class=\"(bridge) lit").size());
        assertTrue(near.contains("class=\"here\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void noBoxCoversAnotherNorLeavesThePicture(String lang) {
        for (String svg :
                List.of(
                        page(Optional.empty(), lang),
                        page(Optional.of(CNA), lang),
                        WholeSvg.of(
                                CATALOG,
                                all(),
                                Words.of(lang),
                                WholeSvg.Look.sheet(Optional.empty())))) {
            double[] view =
                    Stream.of(found(svg, "viewBox=\"([^\"]*)\"").get(0).split(" "))
                            .mapToDouble(Double::parseDouble)
                            .toArray();
            List<double[]> boxes = new ArrayList<>();
            Matcher field = FIELD.matcher(svg);
            while (field.find()) {
                double x = Double.parseDouble(field.group(1));
                double y = Double.parseDouble(field.group(2));
                boxes.add(
                        new double[] {
                            x,
                            y,
                            x + Double.parseDouble(field.group(3)),
                            y + Double.parseDouble(field.group(4))
                        });
            }
            assertEquals(CATALOG.ladders().size(), boxes.size());
            for (double[] a : boxes) {
                assertTrue(a[0] >= 0 && a[2] <= view[2] && a[3] <= view[3], lang);
                for (double[] b : boxes) {
                    boolean apart = a[2] <= b[0] || b[2] <= a[0] || a[3] <= b[1] || b[3] <= a[1];
                    assertTrue(a == b || apart, lang);
                }
            }
        }
    }

    @Test
    void paperHasNoLinks() {
        var sheet = WholeSvg.Look.sheet(Optional.empty());
        String svg = WholeSvg.of(CATALOG, all(), Words.of("en"), sheet);
        assertFalse(svg.contains("<a "));
        assertTrue(svg.contains("role=\"img\""));
    }

    /** The highest level first, and of one level the better paid. */
    @Test
    void jobsStandByLevelThenPay() {
        List<Job> drawn =
                found(page(Optional.empty(), "en"), "class=\"job\" href=\"/jobs/([^\"]*)\"")
                        .stream()
                        .map(id -> CATALOG.getJob(Job.Id.parse(id)))
                        .toList();
        for (int i = 1; i < drawn.size(); i++) {
            Job above = drawn.get(i - 1);
            Job below = drawn.get(i);
            if (above.id().prefix().equals(below.id().prefix())) {
                int level = above.band().compareTo(below.band());
                assertTrue(level >= 0, above.id() + " over " + below.id());
                assertTrue(level > 0 || pay(above) >= pay(below), above.id() + " " + below.id());
            }
        }
    }

    private static double pay(Job job) {
        return job.wage().map(Job.Wage::usdPerYear).orElse(-1.0);
    }

    /** Trunks in one lane pass no row together, on 200 random fields. */
    @Test
    void noTwoTrunksOfALaneTouch() {
        Random random = new Random(12);
        for (int round = 0; round < 200; round++) {
            List<Job.Id> rows = new ArrayList<>();
            for (int i = 0; i < 3 + random.nextInt(14); i++) {
                rows.add(Job.Id.parse("field/job" + i));
            }
            List<Move.Authored> moves = new ArrayList<>();
            for (int i = 0; i < random.nextInt(30); i++) {
                var kind = Move.Kind.values()[random.nextInt(3)];
                Job.Id from = rows.get(random.nextInt(rows.size()));
                Job.Id to = rows.get(random.nextInt(rows.size()));
                if (!from.equals(to)) {
                    moves.add(move(from, to, kind));
                }
            }
            List<Trunks.Trunk> trunks = Trunks.of(rows, moves);
            for (Trunks.Trunk a : trunks) {
                for (Trunks.Trunk b : trunks) {
                    boolean apart = a.bottom() < b.top() || b.bottom() < a.top();
                    assertTrue(a == b || a.lane() != b.lane() || apart, trunks.toString());
                }
            }
            assertEquals(lines(moves), drawn(trunks), moves.toString());
        }
    }

    private static Move.Authored move(Job.Id from, Job.Id to, Move.Kind kind) {
        return new Move.Authored(
                from,
                to,
                kind,
                Optional.empty(),
                0,
                0,
                List.of(),
                "editorial",
                "editorial",
                Optional.empty(),
                CATALOG.bridges().get(0).place());
    }

    private static long lines(List<Move.Authored> moves) {
        return moves.stream().map(m -> m.from() + " " + m.to() + m.kind()).distinct().count();
    }

    private static long drawn(List<Trunks.Trunk> trunks) {
        return trunks.stream().mapToLong(t -> t.to().size() + (t.bothWays() ? 1 : 0)).sum();
    }
}
