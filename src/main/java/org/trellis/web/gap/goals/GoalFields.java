package org.trellis.web.gap.goals;

import io.micronaut.http.HttpParameters;
import io.micronaut.http.HttpStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.trellis.gap.goals.Goals;
import org.trellis.model.Job;
import org.trellis.web.Visit;
import org.trellis.web.find.JobField;
import org.trellis.web.find.Meant;
import org.trellis.web.find.MeantJobs;
import org.trellis.web.words.Links;

/** The three fields in which the goals are named, by id or in everyday words. */
final class GoalFields {
    private static final String ADDRESS = "/gap/goals?";
    private static final List<String> NAMES = List.of("a", "b", "c");

    /** What comes from a link that names one job more than there are fields. */
    private static final String ONE_MORE = "d";

    private final Map<String, String> typed = new LinkedHashMap<>();
    private final List<Job.Id> found = new ArrayList<>();
    private final List<Box> boxes = new ArrayList<>();
    private final Visit visit;
    private final boolean tooMany;

    /**
     * @param name a, b or c
     */
    public record Box(String name, String label, JobField field) {}

    private GoalFields(Visit visit, HttpParameters asked) {
        this.visit = visit;
        NAMES.forEach(name -> typed.put(name, asked.getFirst(name).orElse("").strip()));
        tooMany = asked.contains(ONE_MORE) || asked.getAll("a").size() > 1;
    }

    static GoalFields of(Visit visit, MeantJobs jobs) {
        GoalFields fields = new GoalFields(visit, visit.request().getParameters());
        NAMES.forEach(name -> fields.read(name, jobs));
        return fields;
    }

    private void read(String name, MeantJobs jobs) {
        Meant meant = jobs.of(Optional.of(typed.get(name)), visit.words());
        meant.found().map(Job::id).ifPresent(found::add);
        boxes.add(
                new Box(
                        name,
                        visit.words().say("goals.field." + name),
                        JobField.of(
                                meant, typed.get(name), job -> instead(name, job), visit.words())));
    }

    private String instead(String name, Job.Id job) {
        return typed.entrySet().stream()
                .map(
                        each -> {
                            boolean here = each.getKey().equals(name);
                            String value = here ? job.toString() : each.getValue();
                            return each.getKey() + "=" + Links.encoded(value);
                        })
                .collect(Collectors.joining("&", ADDRESS, ""));
    }

    List<Box> boxes() {
        return boxes;
    }

    List<Job.Id> jobs() {
        return found;
    }

    /** Why these goals cannot be compared; empty while some are still to be named. */
    Optional<String> fault() {
        if (tooMany) {
            return Optional.of(visit.words().say("goals.many"));
        }
        return new HashSet<>(found).size() < found.size()
                ? Optional.of(visit.words().say("goals.twice"))
                : Optional.empty();
    }

    /** What fits nothing, is named twice or is one too many is a bad request. */
    HttpStatus status() {
        return fault().isPresent()
                ? HttpStatus.BAD_REQUEST
                : JobField.status(boxes.stream().map(Box::field).toList());
    }

    /** Whether all that is typed is known, and enough of it. */
    boolean complete() {
        long named = typed.values().stream().filter(each -> !each.isEmpty()).count();
        return fault().isEmpty() && found.size() >= Goals.FEWEST && found.size() == named;
    }

    /** The address that asks the same. */
    String href(LocalDate on, boolean presumed) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            parts.add(NAMES.get(i) + "=" + Links.encoded(found.get(i).toString()));
        }
        parts.add("presumed=" + (presumed ? "yes" : "no"));
        parts.add("on=" + on);
        return ADDRESS + String.join("&", parts);
    }
}
