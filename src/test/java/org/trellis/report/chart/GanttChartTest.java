package org.trellis.report.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.trellis.report.Words;

class GanttChartTest {
    private static final String LONG =
            "Diploma de preparatoria (high school) o equivalente, en el centro de adultos";

    /** On a phone a long name takes two lines; none of its words is lost, and no bar covers it. */
    @Test
    void aNameIsDrawnWhole() {
        LocalDate day = LocalDate.of(2027, 1, 4);
        var bar = new GanttChart.Bar(LONG, day, day.plusMonths(8), true);
        String drawn = GanttChart.narrow(List.of(bar), "plan", Words.of("es"));
        Matcher text =
                Pattern.compile("<text class=\"halo\"[^>]* y=\"([\\d.]+)\"[^>]*>([^<]*)<")
                        .matcher(drawn);
        List<String> lines = new ArrayList<>();
        double lowest = 0;
        while (text.find()) {
            lines.add(text.group(2));
            lowest = Double.parseDouble(text.group(1));
        }
        assertTrue(lines.size() > 1, drawn);
        assertEquals(LONG, String.join(" ", lines));
        Matcher rect =
                Pattern.compile("<rect class=\"school\"[^>]* y=\"([\\d.]+)\"").matcher(drawn);
        assertTrue(rect.find() && Double.parseDouble(rect.group(1)) > lowest, drawn);
    }
}
