package org.trellis.web.whole;

import io.micronaut.http.HttpParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.trellis.credential.SchoolLevel;
import org.trellis.lattice.JobFilter;
import org.trellis.model.Credential;
import org.trellis.model.Job;
import org.trellis.model.person.Person;
import org.trellis.web.Lookup;
import org.trellis.web.Visit;
import org.trellis.web.find.Meant;
import org.trellis.web.find.MeantJobs;
import org.trellis.web.path.LimitForm;
import org.trellis.web.words.Links;

/**
 * What the address of the page asks.
 *
 * @param meant the job to look around, named in the address or in the answers
 * @param pay what is wrong with the pay that was typed; empty when nothing is
 */
record WholeRequest(
        Meant meant, JobFilter filter, Optional<LimitForm.Fault> pay, Map<String, String> values) {
    static final String ADDRESS = "/ladders/all";

    static WholeRequest of(Visit visit, MeantJobs jobs, Lookup lookup) {
        HttpParameters asked = visit.request().getParameters();
        var limits = new LimitForm(asked, Person.unknown("nobody"), visit.here().catalog());
        var filter =
                new JobFilter(
                        choice(Job.Band.class, asked.getFirst("band"), lookup),
                        limits.person().limits().minGoalWageUsdPerYear(),
                        choice(SchoolLevel.class, asked.getFirst("school"), lookup),
                        choice(Credential.Kind.class, asked.getFirst("kind"), lookup));
        return new WholeRequest(
                jobs.ofPresent(asked.getFirst("from"), visit),
                filter,
                limits.faults().stream().filter(fault -> fault.field().equals("pay")).findFirst(),
                values(asked));
    }

    /** What fits nothing in a field is a bad request. */
    boolean fine() {
        return pay.isEmpty() && !(meant instanceof Meant.Unclear);
    }

    private static <E extends Enum<E>> Optional<E> choice(
            Class<E> type, Optional<String> text, Lookup lookup) {
        return text.filter(t -> !t.isBlank()).map(t -> lookup.oneOf(type, Optional.of(t), null));
    }

    private static Map<String, String> values(HttpParameters asked) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String name : List.of("from", "band", "pay", "school", "kind")) {
            asked.getFirst(name).ifPresent(text -> values.put(name, text.strip()));
        }
        return values;
    }

    String value(String name) {
        return values.getOrDefault(name, "").toLowerCase(Locale.ROOT);
    }

    boolean isFiltered() {
        return !filter.equals(JobFilter.NONE);
    }

    /** The same question about another job. */
    String from(Job.Id job) {
        Map<String, String> changed = new LinkedHashMap<>(values);
        changed.put("from", job.toString());
        return changed.entrySet().stream()
                .map(each -> each.getKey() + "=" + Links.encoded(each.getValue()))
                .collect(Collectors.joining("&", ADDRESS + "?", ""));
    }
}
