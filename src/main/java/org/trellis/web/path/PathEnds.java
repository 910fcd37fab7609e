package org.trellis.web.path;

import io.micronaut.http.HttpParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.trellis.report.Words;
import org.trellis.web.Visit;
import org.trellis.web.find.JobField;
import org.trellis.web.find.Meant;
import org.trellis.web.find.MeantJobs;
import org.trellis.web.words.Links;

/** Where a way starts and where it leads, as somebody typed it. */
record PathEnds(Meant from, Meant to, Map<String, String> typed) {
    static PathEnds of(Visit visit, MeantJobs jobs) {
        HttpParameters asked = visit.request().getParameters();
        Map<String, String> typed = new LinkedHashMap<>();
        asked.forEach((name, values) -> typed.put(name, asked.getFirst(name).orElse("")));
        Optional<String> to = asked.getFirst("to");
        Optional<String> from = asked.getFirst("from");
        return new PathEnds(
                to.isPresent() ? jobs.of(from, visit.words()) : jobs.ofPresent(from, visit),
                jobs.of(to, visit.words()),
                typed);
    }

    /** Whether ways can be looked for: the goal is known, and the start is known or left out. */
    boolean areClear() {
        return to.found().isPresent() && !(from instanceof Meant.Unclear);
    }

    JobField start(Words words) {
        return field(from, "from", words);
    }

    JobField goal(Words words) {
        return field(to, "to", words);
    }

    private JobField field(Meant meant, String name, Words words) {
        return JobField.of(
                meant,
                typed.getOrDefault(name, ""),
                id -> {
                    Map<String, String> asked = new LinkedHashMap<>(typed);
                    asked.put(name, id.toString());
                    return href(asked);
                },
                words);
    }

    private static String href(Map<String, String> asked) {
        return asked.entrySet().stream()
                .map(each -> Links.encoded(each.getKey()) + "=" + Links.encoded(each.getValue()))
                .collect(Collectors.joining("&", "/paths?", ""));
    }
}
