package org.trellis.web.designer;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.trellis.model.Text;
import org.trellis.model.schedule.Schedule;

/** A schedule while some of its fields are being replaced. */
final class Change {
    private final Schedule old;
    Text title;
    String onetSoc;
    Optional<Schedule.RapidsCode> rapidsCode;
    Schedule.Approach approach;
    String jurisdiction;
    Schedule.Term term;
    List<Schedule.WorkProcess> processes;
    List<Schedule.Course> courses;
    Optional<Schedule.Wage> wage;
    Optional<Schedule.Ratio> ratio;
    Optional<Schedule.Probation> probation;
    OptionalInt age;
    Optional<Text> selection;
    Optional<Schedule.Credit> credit;
    Optional<String> sponsor;
    List<Text> doubts;

    Change(Schedule old) {
        this.old = old;
        title = old.title();
        onetSoc = old.onetSoc();
        rapidsCode = old.rapidsCode();
        approach = old.approach();
        jurisdiction = old.jurisdiction();
        term = old.term();
        processes = old.workProcesses();
        courses = old.relatedInstruction();
        wage = old.wage();
        ratio = old.ratio();
        probation = old.probation();
        age = old.minimumAge();
        selection = old.selection();
        credit = old.credit();
        sponsor = old.sponsor();
        doubts = old.doubts();
    }

    /** With these processes, everything else as set so far. */
    Schedule with(List<Schedule.WorkProcess> others) {
        processes = others;
        return made();
    }

    Schedule made() {
        return new Schedule(
                title,
                old.job(),
                onetSoc,
                old.onetRelease(),
                rapidsCode,
                approach,
                jurisdiction,
                term,
                processes,
                courses,
                wage,
                ratio,
                probation,
                age,
                selection,
                credit,
                old.interimCredentials(),
                sponsor,
                doubts,
                old.sources(),
                old.place());
    }

    /** {@code old} in every language when the words are the ones shown, else the new words. */
    static Text text(Text old, String words, String lang) {
        return old.in(lang).equals(words) ? old : Text.of(words);
    }
}
