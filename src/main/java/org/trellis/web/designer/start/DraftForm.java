package org.trellis.web.designer.start;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.trellis.model.Job;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.schedule.Hours;
import org.trellis.model.schedule.Programs;
import org.trellis.model.schedule.Task;
import org.trellis.model.schedule.Terms.Approach;
import org.trellis.report.Words;
import org.trellis.schedule.Allocation;
import org.trellis.schedule.draft.Draft;
import org.trellis.web.designer.ScheduleForm;
import org.trellis.web.schedule.OwnSchedule;

/** Reads the form that asks for a first draft. */
final class DraftForm {
    private DraftForm() {}

    /** Empty, with messages in the form, when something is missing or can not be used. */
    static Optional<Draft.Request> request(
            ScheduleForm form, Job.Id job, List<Task> tasks, Programs programs) {
        Approach approach = form.choice("approach", Approach.class, Approach.TIME);
        Optional<Hours.Range> hours = BlankForm.hours(form, approach);
        if (hours.isEmpty() && form.isFine()) {
            form.wrong("hours", "empty");
        }
        OptionalInt months = form.whole("months", 1, 120);
        OptionalInt instruction = form.whole("instruction", 0, 2000);
        String place = BlankForm.place(form, programs);
        return form.isFine()
                ? hours.map(
                        range ->
                                new Draft.Request(
                                        job,
                                        approach,
                                        range,
                                        months,
                                        instruction,
                                        place,
                                        tasks,
                                        Map.of()))
                : Optional.empty();
    }

    /** Drafts; a refusal is told at the field of the hours. */
    static Optional<Draft.Drafted> draft(
            Catalog catalog, Programs programs, Draft.Request request, ScheduleForm form) {
        Draft.Answer answer =
                new Draft(catalog, programs, Words::both).of(request, LocalDate.now());
        if (answer instanceof Draft.Refused refused) {
            form.refused("hours", refused.message());
            return Optional.empty();
        }
        return Optional.of((Draft.Drafted) answer);
    }

    static OwnSchedule own(Draft.Drafted drafted, org.trellis.model.schedule.Schedule schedule) {
        List<OwnSchedule.Row> rows = new ArrayList<>();
        for (Allocation.Share share : drafted.balanced().low()) {
            rows.add(
                    new OwnSchedule.Row(
                            OptionalInt.of(rows.size()), share.part().weight(), Optional.empty()));
        }
        return new OwnSchedule(schedule, rows);
    }
}
