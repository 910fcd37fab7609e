package org.trellis.web.document;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trellis.files.document.program.TakenSchedule;
import org.trellis.files.reading.Reading;
import org.trellis.files.schedule.Phrasing;
import org.trellis.message.Message;
import org.trellis.model.Issue;
import org.trellis.model.schedule.Schedule;
import org.trellis.model.schedule.Trade;
import org.trellis.report.Words;
import org.trellis.web.Pages;
import org.trellis.web.Visit;
import org.trellis.web.designer.IssueRow;
import org.trellis.web.schedule.OwnSchedule;
import org.trellis.web.schedule.OwnSchedules;

/** Makes one of the designer's schedules of a document that was looked through. */
@Controller(DocumentViews.ADDRESS + "/take")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
final class TakeController {
    private final DocumentViews pages;

    TakeController(DocumentViews pages) {
        this.pages = pages;
    }

    @Post
    HttpResponse<String> take(Visit visit, @Body Map<String, String> typed) {
        Optional<HeldDocument> held = Documents.of(visit).find();
        if (held.isEmpty()) {
            return Pages.go(DocumentViews.ADDRESS);
        }
        LineForm form = new LineForm(typed);
        if (!form.stamp().equals(held.get().stamp())) {
            String now = visit.words().say("intake.stale.all");
            return pages.wrong(HttpStatus.CONFLICT, visit, held.get(), form, now);
        }
        var outline = held.get().outline();
        int program = form.program(outline.programs().size());
        TakenSchedule taken = outline.schedule(program);
        List<Issue> refused = refused(taken);
        if (!refused.isEmpty()) {
            return pages.untaken(visit, held.get(), refused);
        }
        String title = outline.programs().get(program).title();
        Schedule schedule = title.isBlank() ? untitled(taken.schedule()) : taken.schedule();
        String name = OwnSchedules.of(visit).add(OwnSchedule.of(schedule));
        List<IssueRow> told = new ToldInDesigner(visit.words()).of(held.get(), outline, taken);
        visit.remember(IssueRow.of(name), told);
        return Pages.go("/schedules/" + name + "/edit");
    }

    /** The document names no occupation. */
    private static Schedule untitled(Schedule taken) {
        Trade trade = taken.occupation();
        return taken.withOccupation(
                new Trade(
                        Words.both(Message.of("intake.title.none")),
                        trade.job(),
                        trade.onetSoc(),
                        trade.onetRelease(),
                        trade.rapidsCode()));
    }

    /** What a form of the designer would refuse as well. */
    private static List<Issue> refused(TakenSchedule taken) {
        Reading reading = Reading.handedIn();
        Phrasing.check(taken.schedule(), reading);
        return reading.issues();
    }
}
