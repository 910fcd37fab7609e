package org.trellis.web.designer;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.trellis.model.Text;
import org.trellis.model.schedule.Conditions;
import org.trellis.model.schedule.Course;
import org.trellis.model.schedule.Occupation;
import org.trellis.model.schedule.Schedule;
import org.trellis.model.schedule.Terms;
import org.trellis.model.schedule.Wage;
import org.trellis.model.schedule.WorkProcess;

/** A schedule while some of its fields are being replaced. */
final class Change {
    private final Schedule old;
    Text title;
    String onetSoc;
    Optional<Occupation.RapidsCode> rapidsCode;
    Terms.Approach approach;
    String jurisdiction;
    Terms.Term term;
    List<WorkProcess> processes;
    List<Course> courses;
    Optional<Wage> wage;
    Optional<Conditions.Ratio> ratio;
    Optional<Conditions.Probation> probation;
    OptionalInt age;
    Optional<Text> selection;
    Optional<Conditions.Credit> credit;
    Optional<String> sponsor;
    List<Text> doubts;

    Change(Schedule old) {
        this.old = old;
        title = old.title();
        onetSoc = old.occupation().onetSoc();
        rapidsCode = old.occupation().rapidsCode();
        approach = old.approach();
        jurisdiction = old.jurisdiction();
        term = old.term();
        processes = old.workProcesses();
        courses = old.relatedInstruction();
        wage = old.wage();
        ratio = old.conditions().ratio();
        probation = old.conditions().probation();
        age = old.conditions().minimumAge();
        selection = old.conditions().selection();
        credit = old.conditions().credit();
        sponsor = old.conditions().sponsor();
        doubts = old.provenance().doubts();
    }

    /** With these processes, everything else as set so far. */
    Schedule with(List<WorkProcess> others) {
        processes = others;
        return made();
    }

    Schedule made() {
        Occupation occupation =
                new Occupation(
                        title, old.job(), onetSoc, old.occupation().onetRelease(), rapidsCode);
        Conditions conditions =
                new Conditions(
                        sponsor,
                        ratio,
                        probation,
                        age,
                        selection,
                        credit,
                        old.conditions().interimCredentials(),
                        old.conditions().completion());
        return new Schedule(
                occupation,
                new Terms(approach, jurisdiction, term),
                processes,
                courses,
                wage,
                conditions,
                old.provenance().withDoubts(doubts));
    }

    /** {@code old} in every language when the words are the ones shown, else the new words. */
    static Text text(Text old, String words, String lang) {
        return old.in(lang).equals(words) ? old : Text.of(words);
    }
}
