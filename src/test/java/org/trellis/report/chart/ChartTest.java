package org.trellis.report.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.trellis.report.chart.Timeline.Bar;
import org.trellis.report.chart.Timeline.Kind;
import org.xml.sax.InputSource;

class ChartTest {
    private static final PayLine PAY =
            new PayLine(
                    List.of(
                            new PayLine.Part(0, 16, 39530, "Nursing assistant", "$39,530 a year"),
                            new PayLine.Part(16, 60, 62340, "Practical nurse", "$62,340 a year")));

    private static Timeline timeline(List<Bar> school) {
        return new Timeline(
                "<nurse> & \"co\"",
                LocalDate.of(2027, 1, 1),
                60,
                PAY,
                List.of(new Bar(Kind.WORK, 0, 16, "As an assistant", "")),
                school,
                List.of(
                        new Timeline.Event(16, "May 2028: pay first goes up"),
                        new Timeline.Event(17, "June 2028: license")),
                Optional.of(new Timeline.Ghost(PAY, "Going straight")),
                new Timeline.Lanes("Work", "School", "Pay"));
    }

    /** The words of the straight way stand under the pay line where it runs under that way. */
    @Test
    void thePayLineCrossesNoWords() {
        PayLine.Part low = new PayLine.Part(0, 12, 31000, "Aide", "$31,000 a year");
        PayLine.Part high = new PayLine.Part(12, 60, 93600, "Nurse", "$93,600 a year");
        PayLine straight =
                new PayLine(List.of(new PayLine.Part(0, 60, 39530, "Aide", "$39,530 a year")));
        Timeline of = timeline(List.of());
        String svg =
                TimelineChart.of(
                        new Timeline(
                                of.name(),
                                of.start(),
                                60,
                                new PayLine(List.of(low, high)),
                                List.of(),
                                List.of(),
                                List.of(),
                                Optional.of(new Timeline.Ghost(straight, "Going straight")),
                                of.lanes()));
        double pay = number("class=\"pay\" d=\"M[0-9.]+ ([0-9.]+)", svg);
        double words = number("y=\"([0-9.]+)\"[^>]*>Going straight", svg);
        assertTrue(words - Chart.TEXT > pay, "words at " + words + ", pay at " + pay);
    }

    /** "Enfermera o enfermero práctico con licencia (LPN)" is longer than that job lasts. */
    @Test
    void theNextRiseRunsThroughNoName() {
        String name = "A nurse whose title is longer than the job";
        PayLine pay =
                new PayLine(
                        List.of(
                                new PayLine.Part(0, 12, 39530, "", ""),
                                new PayLine.Part(12, 30, 62340, name, "$62,340"),
                                new PayLine.Part(30, 60, 93600, "Registered", "$93,600")));
        Timeline of = timeline(List.of());
        String svg =
                TimelineChart.of(
                        new Timeline(
                                of.name(),
                                of.start(),
                                60,
                                pay,
                                List.of(),
                                List.of(),
                                List.of(),
                                Optional.empty(),
                                of.lanes()));
        double ends = number("x=\"([0-9.]+)\"[^>]*>" + name, svg) + Chart.width(name);
        double rises = number("x=\"([0-9.]+)\"[^>]*>Registered", svg) - 8;
        assertTrue(ends < rises, "ends at " + ends + ", the pay rises at " + rises);
    }

    private static double number(String pattern, String svg) {
        Matcher found = Pattern.compile(pattern).matcher(svg);
        assertTrue(found.find(), svg);
        return Double.parseDouble(found.group(1));
    }

    /** Looks are classes: a strict content policy and dark mode need it so. */
    @Test
    void noPictureHasColorsOrStylesOfItsOwn() throws Exception {
        for (String svg : all()) {
            DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(svg)));
            assertFalse(
                    Pattern.compile(" (style|fill|stroke)=|#[0-9a-f]{3}").matcher(svg).find(), svg);
        }
    }

    private static List<String> all() {
        var bar = new Bar(Kind.SCHOOL, 0, 16, "Certificate", "16 months");
        var point = new TradeOffChart.Point(1, "Mail carrier", 1, 57490, 0, true);
        var frame =
                new TradeOffChart.Frame("t", "now", "months", OptionalDouble.of(50000), "floor");
        var job = new JobMapChart.Neighbor("Nurse", "$1", 1, "2 mo", true, "/jobs/a/b?c=1&d=2");
        var headings = new JobMapChart.Headings("t", "from", "here", "to");
        return List.of(
                TimelineChart.of(timeline(List.of(bar))),
                TimelineColumn.of(timeline(List.of(bar))),
                SparkChart.of(PAY, 60, 100000, "spark"),
                StripChart.of(List.of(bar), 24, "strip"),
                PayBarChart.of(
                        new PayBarChart.Pay(1, 2, 3, 4, 5),
                        new PayBarChart.Labels("1", "2", "3", "4", "5", "half"),
                        "pay"),
                TradeOffChart.wide(List.of(point), frame),
                TradeOffChart.narrow(List.of(point), frame),
                JobMapChart.wide(job, List.of(job), List.of(job), headings),
                JobMapChart.narrow(job, List.of(job), List.of(job), headings));
    }

    @Test
    void aPayLineStepsUpWhereThePayChanges() {
        assertEquals("M0 39530L16 39530L16 62340L24 62340", PAY.path(24, m -> m, usd -> usd));
    }

    @Test
    void eventsThatStandCloseAreWrittenAwayFromEachOther() {
        Matcher dates =
                Pattern.compile("x=\"([0-9.]+)\" y=\"([0-9.]+)\">(May|June) 2028")
                        .matcher(TimelineChart.of(timeline(List.of())));
        assertTrue(dates.find());
        double may = Double.parseDouble(dates.group(1));
        String row = dates.group(2);
        assertTrue(dates.find());
        assertTrue(
                may + Chart.width("May 2028: pay first goes up")
                        <= Double.parseDouble(dates.group(1)));
        assertEquals(row, dates.group(2));
    }

    @Test
    void twoPointsAtOnePlaceShareACircleWithBothNumbers() {
        var frame = new TradeOffChart.Frame("t", "now", "months", OptionalDouble.empty(), "");
        String svg =
                TradeOffChart.wide(
                        List.of(
                                new TradeOffChart.Point(1, "A", 24, 60000, 0, false),
                                new TradeOffChart.Point(2, "B", 24, 60000, 10, false)),
                        frame);
        assertTrue(svg.contains(">1·2<"), svg);
        assertEquals(1, svg.split("<circle").length - 1);
    }

    /** Names are left out rather than written over each other or over the edge. */
    @Test
    void namesNeverTouch() {
        var random = new Random(7);
        for (int round = 0; round < 50; round++) {
            List<TradeOffChart.Point> points = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                points.add(
                        new TradeOffChart.Point(
                                i + 1,
                                "A job with number " + i,
                                random.nextInt(36),
                                50000 + random.nextInt(40000),
                                random.nextInt(9000),
                                false));
            }
            var frame = new TradeOffChart.Frame("t", "now", "m", OptionalDouble.empty(), "");
            List<Box> boxes = names(TradeOffChart.wide(points, frame));
            for (int i = 0; i < boxes.size(); i++) {
                assertTrue(boxes.get(i).isFree(boxes.subList(i + 1, boxes.size())));
                assertTrue(boxes.get(i).left() >= 0 && boxes.get(i).right() <= 1040);
            }
        }
    }

    private static List<Box> names(String svg) {
        Matcher names =
                Pattern.compile(
                                "class=\"(\\S*) halo\" x=\"([0-9.]+)\" y=\"([0-9.]+)\">(A job[^<]*)")
                        .matcher(svg);
        List<Box> boxes = new ArrayList<>();
        while (names.find()) {
            double x = Double.parseDouble(names.group(2));
            double wide = Chart.width(names.group(4));
            double before =
                    names.group(1).equals("end") ? wide : names.group(1).isEmpty() ? 0 : wide / 2;
            boxes.add(Box.text(names.group(4), x - before, Double.parseDouble(names.group(3))));
        }
        return boxes;
    }

    /** "Estudios" ends where its bar ends, and "Trabajo" starts at the next. */
    @Test
    void onAPhoneTheNamesOfTheLanesStandApart() {
        String svg = TimelineColumn.of(timeline(List.of()));
        double school = x(svg, "label end", "School");
        double work = x(svg, "label", "Work");
        assertTrue(school >= "Estudios".length() * 9.3 - 1, "cut at the left: " + school);
        assertTrue(work - school >= 8, school + " to " + work);
        assertTrue(x(svg, "label", "Pay") - work >= "Trabajo".length() * 9.3, "pay and work");
    }

    private static double x(String svg, String look, String text) {
        Matcher at =
                Pattern.compile("class=\"" + look + "\" x=\"([0-9.]+)\"[^>]*>" + text).matcher(svg);
        assertTrue(at.find(), svg);
        return Double.parseDouble(at.group(1));
    }
}
