package org.trellis.web.compare;

import io.micronaut.http.HttpParameters;
import io.micronaut.http.HttpStatus;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.trellis.model.Job;
import org.trellis.path.compare.Side;
import org.trellis.path.compare.Sides;
import org.trellis.report.Words;
import org.trellis.web.Visit;
import org.trellis.web.find.JobField;
import org.trellis.web.find.Meant;
import org.trellis.web.find.MeantJobs;
import org.trellis.web.words.Links;

/** The three fields in which somebody names what is to be compared. */
final class CompareFields {
    static final List<String> NAMES = List.of("a", "b", "c");

    private final Map<String, String> typed = new LinkedHashMap<>();
    private final Map<String, Side> found = new LinkedHashMap<>();
    private final Map<String, JobField> fields = new LinkedHashMap<>();

    private CompareFields() {}

    /** Each by its id, a model's or a grade's name, or a job in everyday words. */
    static CompareFields of(Visit visit, MeantJobs jobs) {
        CompareFields read = new CompareFields();
        HttpParameters asked = visit.request().getParameters();
        NAMES.forEach(name -> read.typed.put(name, asked.getFirst(name).orElse("").strip()));
        NAMES.forEach(name -> read.read(name, visit, jobs));
        return read;
    }

    private void read(String name, Visit visit, MeantJobs jobs) {
        var catalog = visit.here().catalog();
        Optional<Side> named = new Sides(catalog).find(typed.get(name));
        if (named.isPresent()) {
            put(name, named.get(), visit.words());
            return;
        }
        Meant meant = jobs.of(Optional.of(typed.get(name)), visit.words());
        meant.found()
                .map(job -> Sides.of(catalog.getJob(job.id())))
                .ifPresent(side -> found.put(name, side));
        fields.put(
                name,
                JobField.of(meant, typed.get(name), job -> instead(name, job), visit.words()));
    }

    private void put(String name, Side side, Words words) {
        found.put(name, side);
        String value = side.job().map(job -> words.text(job.title())).orElseGet(() -> side.code());
        fields.put(name, new JobField(value, "", List.of()));
    }

    private String instead(String name, Job.Id job) {
        return typed.entrySet().stream()
                .map(
                        each ->
                                each.getKey()
                                        + "="
                                        + Links.encoded(
                                                each.getKey().equals(name)
                                                        ? job.toString()
                                                        : each.getValue()))
                .collect(Collectors.joining("&", "/compare?", ""));
    }

    JobField field(String name) {
        return fields.get(name);
    }

    HttpStatus status() {
        return JobField.status(fields.values());
    }

    /** Those that are known, each once. */
    List<Side> sides() {
        Map<String, Side> once = new LinkedHashMap<>();
        found.values().forEach(side -> once.putIfAbsent(side.code(), side));
        return new ArrayList<>(once.values());
    }

    /** Whether the same is named twice. */
    boolean repeats() {
        return sides().size() < found.size();
    }
}
