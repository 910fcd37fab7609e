package org.trellis.report.explore;

import java.util.ArrayList;
import java.util.List;
import org.trellis.path.explore.Openers;
import org.trellis.report.Words;
import org.trellis.report.gap.NationalNotes;

/** What is said beside the jobs that are open: what open means, and what was not looked at. */
public final class NextNotes {
    private NextNotes() {}

    public static List<String> of(Openers openers, Words words) {
        List<String> notes = new ArrayList<>();
        notes.add(words.say("report.next.open.means", words.months(openers.startMonths())));
        if (openers.hasOccupations()) {
            notes.add(NationalNotes.notInData(words));
            notes.add(words.say("report.next.field"));
        }
        if (openers.laddersOnly()) {
            notes.add(words.say("report.next.ladders"));
        }
        return notes;
    }
}
