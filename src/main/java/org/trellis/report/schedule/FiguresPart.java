package org.trellis.report.schedule;

import java.util.ArrayList;
import java.util.List;
import org.trellis.model.schedule.Schedule;
import org.trellis.report.document.Document.Block;
import org.trellis.report.document.Document.Bullets;
import org.trellis.report.document.Document.Heading;
import org.trellis.report.document.Document.Paragraph;

/** Where the figures come from, which of them are from memory, and what is in doubt. */
final class FiguresPart {
    private final Schedule schedule;
    private final Wording wording;

    FiguresPart(Schedule schedule, Wording wording) {
        this.schedule = schedule;
        this.wording = wording;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        if (schedule.workProcesses().stream().anyMatch(p -> wording.remembered(p.source()))) {
            blocks.add(new Paragraph(wording.say("figures.memory")));
        }
        if (!schedule.provenance().doubts().isEmpty()) {
            blocks.add(new Paragraph(wording.say("figures.doubts")));
            blocks.add(new Bullets(wording.texts(schedule.provenance().doubts())));
        }
        if (!schedule.provenance().sources().isEmpty()) {
            blocks.add(new Paragraph(wording.say("figures.sources")));
            blocks.add(
                    new Bullets(
                            schedule.provenance().sources().stream()
                                    .map(wording::source)
                                    .toList()));
        }
        if (!blocks.isEmpty()) {
            blocks.add(0, new Heading(2, wording.say("figures")));
        }
        return blocks;
    }
}
