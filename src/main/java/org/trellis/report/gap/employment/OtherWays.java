package org.trellis.report.gap.employment;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.trellis.credential.Gate;
import org.trellis.gap.Service;
import org.trellis.model.Credential;
import org.trellis.report.Cut;
import org.trellis.report.JobPay;
import org.trellis.report.document.Document.Block;
import org.trellis.report.document.Document.Heading;
import org.trellis.report.document.Document.Paragraph;

/** The jobs to turn to if the plan does not work out, each with what it asks and pays. */
final class OtherWays {
    private final PlanWording told;
    private final NoteList notes;

    OtherWays(PlanWording told, NoteList notes) {
        this.told = told;
        this.notes = notes;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(2, told.say("others")));
        for (Alternative other : told.others()) {
            String lead = told.say("others." + (other.sameLevel() ? "same" : "near"));
            blocks.add(new Paragraph(lead, job(other) + missing(other)));
        }
        if (told.others().isEmpty()) {
            blocks.add(new Paragraph(told.say("others.none")));
        }
        return blocks;
    }

    private String job(Alternative other) {
        String mark = other.job().wage().map(wage -> notes.source(wage.source())).orElse("");
        return told.say(
                "others.job",
                told.words().text(other.job().title()),
                told.words().hours(other.ranked().learningHours()),
                JobPay.text(other.job(), told.catalog(), told.words()) + mark);
    }

    /** Must-haves that the client does not have; what is personal is asked about, not printed. */
    private String missing(Alternative other) {
        List<String> names =
                Stream.concat(
                                other.ranked().experience().stream()
                                        .filter(Service::closed)
                                        .map(each -> told.words().experience(each.asked())),
                                other.ranked().gates().stream()
                                        .filter(Gate::closed)
                                        .filter(OtherWays::isPrinted)
                                        .map(gate -> told.phrases().anyOf(gate.anyOf())))
                        .toList();
        return names.isEmpty()
                ? ""
                : " " + told.say("others.missing", Cut.to(told.words().list(names), 140));
    }

    private static boolean isPrinted(Gate gate) {
        return gate.anyOf().stream().noneMatch(Credential::personal);
    }
}
