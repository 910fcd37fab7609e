package org.trellis.report.explore;

import java.time.LocalDate;
import java.util.Map;
import org.trellis.model.Job;
import org.trellis.model.Requirement;
import org.trellis.model.person.Person;
import org.trellis.path.explore.Opener;
import org.trellis.path.explore.Openers;
import org.trellis.report.Json;
import org.trellis.report.Words;

/** The best next thing, as JSON. */
public final class NextJson {
    private NextJson() {}

    public static String of(Openers openers, Person person, LocalDate on, Words words) {
        return Json.text(
                Json.object(
                        "person", person.id(),
                        "on", on.toString(),
                        "by", openers.by().name().toLowerCase(java.util.Locale.ROOT),
                        "startMonths", openers.startMonths(),
                        "openAlready", openers.open(),
                        "next", openers.list().stream().map(each -> opener(each, words)).toList()));
    }

    private static Map<String, Object> opener(Opener each, Words words) {
        Map<String, Object> object = what(each.what());
        object.put("hours", each.hours());
        object.put("usd", each.usd());
        object.put("opens", each.opened().stream().map(job -> job(job, words)).toList());
        return object;
    }

    private static Map<String, Object> what(Opener.What what) {
        if (what instanceof Opener.Earn earn) {
            return Json.object("credential", earn.credential().id().code());
        }
        Opener.Learn learn = (Opener.Learn) what;
        Number level =
                learn.demand().ask() instanceof Requirement.AtLevel at ? at.level().number() : null;
        return Json.object("competency", learn.demand().competency().toString(), "level", level);
    }

    private static Map<String, Object> job(Job job, Words words) {
        return Json.object(
                "job", job.id().toString(),
                "title", words.text(job.title()),
                "wageUsdPerYear", job.wage().map(Job.Wage::usdPerYear).orElse(null));
    }
}
