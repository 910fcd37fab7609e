package org.trellis.web.find;

import io.micronaut.http.HttpStatus;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.trellis.model.Job;
import org.trellis.report.Words;

/**
 * A field to name a job in, as one calls it.
 *
 * @param value the title of the job that is meant, else what was typed
 * @param fault empty when nothing is wrong with what was typed
 * @param others the same question about other jobs that may be meant
 */
public record JobField(String value, String fault, List<Other> others) {
    public record Other(String title, String href) {}

    public static JobField empty() {
        return new JobField("", "", List.of());
    }

    /** Filled in with {@code job}. */
    public static JobField of(Job job, Words words) {
        return new JobField(words.text(job.title()), "", List.of());
    }

    /**
     * @param href where the question is asked with another job
     */
    public static JobField of(
            Meant meant, String typed, Function<Job.Id, String> href, Words words) {
        String text = typed.strip();
        return new JobField(
                meant.found().map(job -> words.text(job.title())).orElse(text),
                meant instanceof Meant.Unclear ? fault(text, meant, words) : "",
                meant.perhaps().stream()
                        .map(job -> new Other(words.text(job.title()), href.apply(job.id())))
                        .toList());
    }

    /** Of a page that shows these fields: what was typed and fits nothing is a bad request. */
    public static HttpStatus status(Collection<JobField> fields) {
        return fields.stream().allMatch(field -> field.fault().isEmpty())
                ? HttpStatus.OK
                : HttpStatus.BAD_REQUEST;
    }

    public HttpStatus status() {
        return status(List.of(this));
    }

    private static String fault(String text, Meant meant, Words words) {
        String what = meant.perhaps().isEmpty() ? "find.job.unknown" : "find.job.unclear";
        return words.say(what, text);
    }
}
