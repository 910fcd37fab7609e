package org.trellis.web.designer.process;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.schedule.Programs;
import org.trellis.model.schedule.Schedule;
import org.trellis.model.schedule.WorkProcess;
import org.trellis.report.Words;
import org.trellis.schedule.Allocation;
import org.trellis.schedule.Balance;
import org.trellis.schedule.draft.Trace;
import org.trellis.web.Visit;
import org.trellis.web.designer.DesignerPages;
import org.trellis.web.designer.ScheduleForm;
import org.trellis.web.designer.SharedHours;
import org.trellis.web.schedule.OwnSchedule;
import org.trellis.web.schedule.ScheduleWords;

/** Every hour of a schedule in the making, traced to its weight. */
@Controller("/schedules/{name}/trace")
@Produces(MediaType.TEXT_HTML)
final class TraceController {
    /**
     * How the hours of one work process came about.
     *
     * @param parts the skills it was drafted from; empty for one added by hand
     */
    record Row(
            String title,
            List<Part> parts,
            String weight,
            String share,
            String bounds,
            String quota,
            String rounding,
            String hours) {}

    record Part(String name, String importance, String hours, String weight) {}

    private final DesignerPages edit;
    private final Catalog catalog;
    private final Programs programs;

    TraceController(DesignerPages edit, Catalog catalog, Programs programs) {
        this.edit = edit;
        this.catalog = catalog;
        this.programs = programs;
    }

    @Get
    HttpResponse<String> trace(Visit visit, String name) {
        OwnSchedule own = edit.own(visit, name);
        List<Row> rows = new ArrayList<>();
        boolean off = false;
        if (own.schedule().term().hours().isPresent() && !own.rows().isEmpty()) {
            var answer = Balance.of(own.schedule(), own.weights(), SharedHours.pins(own));
            if (answer instanceof Balance.Balanced balanced) {
                rows = rows(own, balanced, visit.words());
                off = !hours(balanced.schedule()).equals(hours(own.schedule()));
            }
        }
        ScheduleForm form = new ScheduleForm(Map.of(), visit.words());
        String term = edit.phrases(visit).term(own.schedule());
        return edit.show(
                visit, name, "trace", form, Map.of("rows", rows, "off", off, "term", term));
    }

    private static List<?> hours(Schedule schedule) {
        return schedule.workProcesses().stream().map(WorkProcess::hours).toList();
    }

    private List<Row> rows(OwnSchedule own, Balance.Balanced balanced, Words words) {
        List<Trace.OfProcess> traces =
                own.schedule()
                        .job()
                        .filter(job -> catalog.findJob(job).isPresent())
                        .map(job -> Trace.of(catalog, job, LocalDate.now(), programs))
                        .orElse(List.of());
        List<Row> rows = new ArrayList<>();
        for (Allocation.Share share : balanced.low()) {
            var block = own.rows().get(rows.size()).block();
            List<Part> parts =
                    block.isPresent() && block.getAsInt() < traces.size()
                            ? parts(traces.get(block.getAsInt()), words)
                            : List.of();
            var title = own.schedule().workProcesses().get(rows.size()).title();
            rows.add(row(words.text(title), parts, share, own, words));
        }
        return rows;
    }

    private static List<Part> parts(Trace.OfProcess process, Words words) {
        return process.parts().stream()
                .map(
                        part ->
                                new Part(
                                        words.text(part.competency().name()),
                                        ScheduleWords.number(part.importance()),
                                        ScheduleWords.number(part.hours()),
                                        ScheduleWords.number(part.weight())))
                .toList();
    }

    private static Row row(
            String title, List<Part> parts, Allocation.Share share, OwnSchedule own, Words words) {
        double rounding = share.hours() - share.quota();
        int term = (int) own.schedule().term().hours().orElseThrow().min().value();
        boolean free = share.part().min() <= 1 && share.part().max() >= term;
        String bounds =
                free
                        ? words.say("designer.trace.free")
                        : ScheduleWords.number(share.part().min())
                                + "–"
                                + ScheduleWords.number(share.part().max());
        return new Row(
                title,
                parts,
                ScheduleWords.number(share.part().weight()),
                words.inPercent(share.share() * 100),
                bounds,
                String.format(Locale.US, "%,.3f", share.quota()),
                String.format(Locale.US, "%+.3f", rounding),
                ScheduleWords.number(share.hours()));
    }
}
