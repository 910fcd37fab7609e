package org.trellis.web.api.catalog;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.RequestBean;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.trellis.report.Words;
import org.trellis.report.catalog.BriefJson;
import org.trellis.report.schedule.ScheduleJson;
import org.trellis.web.api.Paging;
import org.trellis.web.api.Parameters;
import org.trellis.web.api.Speech;
import org.trellis.web.problem.Problem;
import org.trellis.web.schedule.ScheduleList;

/** Work process schedules. */
@Controller("/api/v1/schedules")
@Tag(name = "catalog")
@ApiResponse(
        responseCode = "4XX",
        description = "What is wrong, and where",
        content =
                @Content(
                        mediaType = "application/problem+json",
                        schema = @Schema(implementation = Problem.class)))
final class SchedulesApi {
    private final ScheduleList schedules;
    private final Parameters asking;

    SchedulesApi(ScheduleList schedules, Parameters asking) {
        this.schedules = schedules;
        this.asking = asking;
    }

    /**
     * The work process schedules that ship, a part at a time.
     *
     * @return the answer
     */
    @Get
    SchedulePart schedules(@RequestBean Speech speech, @RequestBean Paging paging) {
        Words words = speech.words();
        return paging.part(
                schedules.shipped(),
                ScheduleList.Listed::name,
                each -> BriefJson.of(each.name(), each.schedule(), words),
                SchedulePart::new,
                asking);
    }

    /**
     * A work process schedule.
     *
     * @param name as in the list
     * @return the answer
     */
    @Get("/{name}")
    ScheduleJson schedule(@RequestBean Speech speech, String name) {
        Words words = speech.words();
        return ScheduleJson.of(schedules.getShipped(name, words).schedule(), words);
    }
}
