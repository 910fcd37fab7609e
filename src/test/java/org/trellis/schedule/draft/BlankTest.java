package org.trellis.schedule.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.trellis.files.schedule.ScheduleFile;
import org.trellis.model.Text;
import org.trellis.model.schedule.Hours;
import org.trellis.model.schedule.Schedule;
import org.trellis.model.schedule.Terms;

class BlankTest {
    @Test
    void aBlankScheduleReadsBackAsItWasWritten() {
        var term = new Terms.Term(Optional.of(Hours.Range.of(4000, 4000)), Optional.empty());
        Schedule blank =
                Blank.of(Text.of("Boat builder"), new Terms(Terms.Approach.TIME, "ME", term));
        String yaml = ScheduleFile.write(blank);
        var read = ScheduleFile.read(yaml.getBytes(StandardCharsets.UTF_8), "blank.yaml");
        assertEquals(List.of(), read.issues());
        assertEquals(yaml, ScheduleFile.write(read.schedule().orElseThrow()));
        assertEquals(Optional.empty(), read.schedule().get().job());
    }
}
