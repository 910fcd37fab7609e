package org.trellis.report.gap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.trellis.credential.Gate;
import org.trellis.credential.Gate.State;
import org.trellis.gap.GapReport;
import org.trellis.gap.Interval;
import org.trellis.gap.Service;
import org.trellis.model.Job;
import org.trellis.model.catalog.National;
import org.trellis.report.Words;

/** The verdict of a gap report in one sentence, must-haves first. */
public final class GapHeading {
    /** More are counted, not named. */
    private static final int MOST_NAMED = 2;

    private final GapReport report;
    private final Words words;
    private final boolean country;

    private GapHeading(GapReport report, Words words) {
        this.report = report;
        this.words = words;
        this.country = National.isNational(report.job().id());
    }

    public static String of(GapReport report, Words words) {
        return capital(new GapHeading(report, words).sentence());
    }

    /** The verdict alone: the must-haves where they decide, else as {@link #of}. */
    public static String verdict(GapReport report, Words words) {
        GapHeading heading = new GapHeading(report, words);
        String job = words.text(report.job().title());
        if (report.closed() > 0) {
            return words.say("employment.verdict.closed", job, heading.closed());
        }
        List<String> open = heading.open();
        return open.isEmpty()
                ? of(report, words)
                : words.say("employment.verdict.open", job, heading.named(open));
    }

    static String capital(String sentence) {
        return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }

    private String sentence() {
        String job = words.text(report.job().title());
        if (report.isComplete() && !country) {
            return words.say("report.gap.heading.complete", job);
        }
        boolean closed = report.closed() > 0;
        List<String> open = open();
        String skills = skills(!closed && open.isEmpty());
        if (closed) {
            return words.say("report.gap.heading.closed", job, closed(), skills);
        }
        if (!open.isEmpty()) {
            return words.say("report.gap.heading.open", job, named(open), skills);
        }
        return words.say(country ? "report.national.heading" : "report.gap.heading", job, skills);
    }

    /** What was never there is missing, what ran out is expired. */
    private String closed() {
        List<String> missing =
                Stream.concat(
                                closed(false),
                                report.experience().stream()
                                        .filter(Service::closed)
                                        .map(this::name))
                        .toList();
        List<String> expired = closed(true).toList();
        List<String> parts = new ArrayList<>();
        if (!missing.isEmpty()) {
            parts.add(words.say("report.gap.heading.missing", named(missing)));
        }
        if (!expired.isEmpty()) {
            parts.add(words.say("report.gap.heading.expired", named(expired)));
        }
        return words.list(parts);
    }

    private Stream<String> closed(boolean expired) {
        return gates().filter(Gate::closed)
                .filter(gate -> expired == (gate.state() == State.EXPIRED))
                .map(this::name);
    }

    private List<String> open() {
        return Stream.concat(
                        gates().filter(Gate::open).map(this::name),
                        report.experience().stream()
                                .filter(each -> each.state() == Service.State.UNKNOWN)
                                .map(this::name))
                .toList();
    }

    private Stream<Gate> gates() {
        return report.gates().stream();
    }

    private String name(Gate gate) {
        String name = words.either(gate.anyOf().stream().map(c -> words.text(c.name())).toList());
        boolean depends =
                gate.need() == Job.Need.VARIES_BY_STATE || gate.state() == State.DEPENDS_ON_STATE;
        return depends ? words.say("report.gap.heading.state", name) : name;
    }

    private String name(Service service) {
        return words.experience(service.asked());
    }

    private String named(List<String> names) {
        return names.size() > MOST_NAMED
                ? words.count("report.gap.heading.gates", names.size())
                : words.list(names);
    }

    private String skills(boolean mustHavesMet) {
        Optional<Interval> ready = report.summary().readiness();
        if (ready.isEmpty()) {
            String none = country ? "report.national.heading.none" : "report.gap.heading.none";
            return words.say(none);
        }
        String range = words.percentRange(ready.get().low(), ready.get().high());
        List<String> parts = parts();
        if (!parts.isEmpty()) {
            return words.say("report.gap.heading.skills", range, words.list(parts));
        }
        return words.say(
                country && mustHavesMet
                        ? "report.national.heading.nothing"
                        : "report.gap.heading.skills.all");
    }

    private List<String> parts() {
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("report.gap.heading.gaps", (long) report.summary().gap());
        counts.put("report.gap.heading.unknown", (long) report.summary().unknown());
        counts.put("report.gap.heading.assumed", report.assumed());
        List<String> parts = new ArrayList<>();
        counts.forEach(
                (key, count) -> {
                    if (count > 0) {
                        parts.add(words.count(key, count));
                    }
                });
        return parts;
    }
}
