package org.trellis.report.gap;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.trellis.credential.Gate;
import org.trellis.gap.Ranking.Ranked;
import org.trellis.gap.Service;
import org.trellis.model.person.Person;
import org.trellis.report.Json;
import org.trellis.report.Words;

/** The jobs nearest to a person as JSON, nearest first. */
public final class RankJson {
    private RankJson() {}

    public static String of(Person person, List<Ranked> nearest, Words words) {
        return Json.text(
                Json.object(
                        "person", person.id(),
                        "jobs", nearest.stream().map(each -> job(each, words)).toList()));
    }

    private static Map<String, Object> job(Ranked each, Words words) {
        return Json.object(
                "job", each.job().id().toString(),
                "title", words.text(each.job().title()),
                "learningHours", each.learningHours(),
                "schoolingHours", each.schoolingHours(),
                "summary", GapJson.summary(each.summary()),
                "missing",
                        each.gates().stream()
                                .filter(Gate::closed)
                                .map(
                                        gate ->
                                                gate.anyOf().stream()
                                                        .map(c -> c.id().code())
                                                        .collect(Collectors.joining("|")))
                                .toList(),
                "missingExperience",
                        each.experience().stream()
                                .filter(Service::closed)
                                .map(service -> words.text(service.asked().name()))
                                .toList());
    }
}
