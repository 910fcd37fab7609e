package org.trellis.web.designer;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.schedule.Schedule;
import org.trellis.model.schedule.WorkProcess;
import org.trellis.report.Words;
import org.trellis.schedule.Allocation;
import org.trellis.schedule.Balance;
import org.trellis.schedule.draft.Trace;
import org.trellis.web.Visit;
import org.trellis.web.schedule.Sheet;
import org.trellis.web.schedule.SheetWords;

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

    private final EditPages edit;
    private final Catalog catalog;

    TraceController(EditPages edit, Catalog catalog) {
        this.edit = edit;
        this.catalog = catalog;
    }

    @Get
    HttpResponse<String> trace(Visit visit, String name) {
        Sheet sheet = edit.sheet(visit, name);
        List<Row> rows = new ArrayList<>();
        boolean off = false;
        if (sheet.schedule().term().hours().isPresent() && !sheet.rows().isEmpty()) {
            var answer = Balance.of(sheet.schedule(), sheet.weights(), Balancer.pins(sheet));
            if (answer instanceof Balance.Balanced balanced) {
                rows = rows(sheet, balanced, visit.words());
                off = !hours(balanced.schedule()).equals(hours(sheet.schedule()));
            }
        }
        Form form = new Form(Map.of(), visit.words());
        String term = edit.phrases(visit).term(sheet.schedule());
        return edit.show(
                visit, name, "trace", form, Map.of("rows", rows, "off", off, "term", term));
    }

    private static List<?> hours(Schedule schedule) {
        return schedule.workProcesses().stream().map(WorkProcess::hours).toList();
    }

    private List<Row> rows(Sheet sheet, Balance.Balanced balanced, Words words) {
        List<Trace.OfProcess> traces =
                sheet.schedule()
                        .job()
                        .filter(job -> catalog.findJob(job).isPresent())
                        .map(job -> Trace.of(catalog, job, LocalDate.now()))
                        .orElse(List.of());
        List<Row> rows = new ArrayList<>();
        for (Allocation.Share share : balanced.low()) {
            var block = sheet.rows().get(rows.size()).block();
            List<Part> parts =
                    block.isPresent() && block.getAsInt() < traces.size()
                            ? parts(traces.get(block.getAsInt()), words)
                            : List.of();
            var title = sheet.schedule().workProcesses().get(rows.size()).title();
            rows.add(row(words.text(title), parts, share, sheet, words));
        }
        return rows;
    }

    private static List<Part> parts(Trace.OfProcess process, Words words) {
        return process.parts().stream()
                .map(
                        part ->
                                new Part(
                                        words.text(part.competency().name()),
                                        SheetWords.number(part.importance()),
                                        SheetWords.number(part.hours()),
                                        SheetWords.number(part.weight())))
                .toList();
    }

    private static Row row(
            String title, List<Part> parts, Allocation.Share share, Sheet sheet, Words words) {
        double rounding = share.hours() - share.quota();
        int term = (int) sheet.schedule().term().hours().orElseThrow().min().value();
        boolean free = share.part().min() <= 1 && share.part().max() >= term;
        String bounds =
                free
                        ? words.say("designer.trace.free")
                        : SheetWords.number(share.part().min())
                                + "–"
                                + SheetWords.number(share.part().max());
        return new Row(
                title,
                parts,
                SheetWords.number(share.part().weight()),
                String.format(java.util.Locale.US, "%.2f %%", share.share() * 100),
                bounds,
                String.format(java.util.Locale.US, "%,.3f", share.quota()),
                String.format(java.util.Locale.US, "%+.3f", rounding),
                SheetWords.number(share.hours()));
    }
}
