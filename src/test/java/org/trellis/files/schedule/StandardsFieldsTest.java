package org.trellis.files.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.trellis.model.Text;
import org.trellis.model.schedule.Schedule;
import org.trellis.model.schedule.Standards;
import org.trellis.model.schedule.Standards.Part;

/** What the standards say beside the schedule, in its file. */
class StandardsFieldsTest {
    private static final String START = "title: T\napproach: time\n";

    private static ScheduleFile.Result result(String yaml) {
        return ScheduleFile.read((START + yaml).getBytes(StandardCharsets.UTF_8), "s.yaml");
    }

    private static Schedule read(String yaml) {
        return result(yaml).schedule().orElseThrow();
    }

    @Test
    void everyPartIsReadAndWrittenInBothLanguages() {
        StringBuilder yaml = new StringBuilder("standards:\n  apprentices: 12\n");
        for (Part part : Part.values()) {
            yaml.append("  " + part.code() + ": words\n  " + part.code() + "_es: palabras\n");
        }
        Standards standards = read(yaml.toString()).conditions().standards();
        assertEquals(Part.values().length, standards.words().size());
        standards.words().values().forEach(t -> assertEquals(new Text("words", "palabras"), t));
        assertTrue(ScheduleFile.write(read(yaml.toString())).contains(yaml));
    }

    /** A designer who writes Spanish alone loses nothing. */
    @Test
    void oneLanguageIsEnough() {
        Standards standards = read("standards: {safety_es: Cascos}\n").conditions().standards();
        assertEquals(Text.of("Cascos"), standards.find(Part.SAFETY).orElseThrow());
    }

    @Test
    void whatIsNotOursIsNamed() {
        for (String wrong :
                List.of(
                        "standards: hello",
                        "standards: {evaluation: 123-45-6789}",
                        "standards: {apprentices: -1}",
                        "standards: {rating_scale: {from: 0, to: 4, grades: [good]}}",
                        "standards: {rating_scale: {from: 0, to: 4, grades: [5 = better]}}",
                        "standards: {rating_scale: {from: 0, to: 4, grades: [4 = 123-45-6789]}}",
                        "credited_hours: -5")) {
            assertEquals(1, result(wrong).issues().size(), wrong);
        }
    }
}
