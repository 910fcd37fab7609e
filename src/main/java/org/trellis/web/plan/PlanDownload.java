package org.trellis.web.plan;

import io.micronaut.http.HttpResponse;
import org.trellis.model.catalog.Catalog;
import org.trellis.plan.TrainingPlan;
import org.trellis.report.Json;
import org.trellis.report.Words;
import org.trellis.report.plan.PlanCalendar;
import org.trellis.report.plan.PlanCsv;
import org.trellis.report.plan.PlanJson;
import org.trellis.report.plan.PlanText;
import org.trellis.web.Visit;
import org.trellis.web.words.Download;

/** A training plan as a file, named by case, job and day. */
enum PlanDownload {
    TEXT("text/plain", "txt") {
        @Override
        String write(TrainingPlan plan, Catalog catalog, Words words) {
            return PlanText.of(plan, catalog, words);
        }
    },
    CSV("text/csv", "csv") {
        @Override
        String write(TrainingPlan plan, Catalog catalog, Words words) {
            return PlanCsv.of(plan, catalog, words);
        }
    },
    ICS("text/calendar", "ics") {
        @Override
        String write(TrainingPlan plan, Catalog catalog, Words words) {
            return PlanCalendar.of(plan, catalog, words);
        }
    },
    JSON("application/json", "json") {
        @Override
        String write(TrainingPlan plan, Catalog catalog, Words words) {
            return Json.text(PlanJson.of(plan, catalog, words));
        }
    };

    private final String type;
    private final String ending;

    PlanDownload(String type, String ending) {
        this.type = type;
        this.ending = ending;
    }

    abstract String write(TrainingPlan plan, Catalog catalog, Words words);

    HttpResponse<String> answer(TrainingPlan plan, PlanAddress asked, Visit visit) {
        String name = asked.fileName(plan.gap().person().id(), ending);
        return Download.of(name, type, write(plan, visit.here().catalog(), visit.words()));
    }
}
