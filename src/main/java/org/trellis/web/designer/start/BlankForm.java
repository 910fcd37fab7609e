package org.trellis.web.designer.start;

import java.util.Optional;
import java.util.OptionalInt;
import org.trellis.model.Text;
import org.trellis.model.schedule.Hours;
import org.trellis.model.schedule.Programs;
import org.trellis.model.schedule.Schedule;
import org.trellis.model.schedule.Terms;
import org.trellis.model.schedule.Terms.Approach;
import org.trellis.schedule.draft.Blank;
import org.trellis.web.designer.ScheduleForm;

/** Reads the form that asks for an empty schedule: a title, and the terms as far as known. */
final class BlankForm {
    private BlankForm() {}

    /** Empty, with messages in the form, when something is missing or can not be used. */
    static Optional<Schedule> read(ScheduleForm form, Programs programs) {
        String title = form.needed("title");
        Approach approach = form.choice("approach", Approach.class, Approach.TIME);
        Optional<Hours.Range> hours = hours(form, approach);
        OptionalInt months = form.whole("months", 1, 120);
        String place = place(form, programs);
        if (!form.isFine()) {
            return Optional.empty();
        }
        Optional<Terms.Months> term =
                months.isPresent()
                        ? Optional.of(Terms.Months.of(months.getAsInt()))
                        : Optional.empty();
        var terms = new Terms(approach, place, new Terms.Term(hours, term));
        return Optional.of(Blank.of(Text.of(title), terms));
    }

    /** The term; empty when none is typed, or one that is not possible. */
    static Optional<Hours.Range> hours(ScheduleForm form, Approach approach) {
        Optional<Hours.Range> hours = form.range("hours", "hours_max");
        hours.filter(h -> !Terms.Term.isPossible(h)).ifPresent(h -> form.wrong("hours", "whole"));
        hours.filter(h -> h.min().minutes() == 0).ifPresent(h -> form.wrong("hours", "zero"));
        if (approach == Approach.TIME && hours.filter(h -> !h.isOne()).isPresent()) {
            form.wrong("hours_max", "one-figure");
        }
        return hours;
    }

    static String place(ScheduleForm form, Programs programs) {
        return form.place(programs.jurisdictions(), "US");
    }
}
