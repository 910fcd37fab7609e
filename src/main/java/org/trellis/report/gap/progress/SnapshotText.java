package org.trellis.report.gap.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.trellis.gap.Interval;
import org.trellis.gap.Outcome;
import org.trellis.model.Competency;
import org.trellis.model.Evidence;
import org.trellis.model.Held;
import org.trellis.model.Level;
import org.trellis.model.Requirement;
import org.trellis.model.Requirement.Ask;

/** A {@link Snapshot} as lines of codes parted by tabs, exactly as it was. */
public final class SnapshotText {
    private static final String LEVEL = "level:";

    private final List<Snapshot.MustHave> mustHaves = new ArrayList<>();
    private final List<Snapshot.Skill> skills = new ArrayList<>();
    private LocalDate on = LocalDate.EPOCH;
    private Optional<Interval> readiness = Optional.empty();
    private Interval hours = Interval.ZERO;
    private OptionalDouble wage = OptionalDouble.empty();

    private SnapshotText() {}

    public static String write(Snapshot snapshot) {
        var text = new StringBuilder();
        line(text, "on", snapshot.on());
        snapshot.readiness().ifPresent(r -> line(text, "readiness", r.low(), r.high()));
        line(text, "hours", snapshot.hours().low(), snapshot.hours().high());
        snapshot.wageUsdPerYear().ifPresent(usd -> line(text, "wage", usd));
        snapshot.mustHaves().forEach(m -> line(text, "must-have", m.code(), m.state(), m.closed()));
        snapshot.skills()
                .forEach(
                        skill ->
                                line(
                                        text,
                                        "skill",
                                        skill.competency(),
                                        ask(skill.ask()),
                                        held(skill.held()),
                                        skill.evidence(),
                                        skill.outcome()));
        return text.toString();
    }

    private static void line(StringBuilder text, String kind, Object... parts) {
        text.append(kind);
        for (Object part : parts) {
            text.append('\t').append(part);
        }
        text.append('\n');
    }

    private static String ask(Ask ask) {
        return ask instanceof Requirement.AtLevel at ? level(at.level()) : "needed";
    }

    private static String held(Held held) {
        if (held instanceof Held.AtLevel at) {
            return level(at.level());
        }
        return held instanceof Held.Has ? "has" : held instanceof Held.Lacks ? "no" : "unknown";
    }

    private static String level(Level level) {
        return LEVEL + level.scale() + ":" + level.value();
    }

    /**
     * @param text as {@link #write} makes it
     * @throws RuntimeException when it is something else
     */
    public static Snapshot parse(String text) {
        var read = new SnapshotText();
        text.lines().forEach(line -> read.take(line.split("\t", -1)));
        return new Snapshot(
                read.on, read.readiness, read.hours, read.wage, read.mustHaves, read.skills);
    }

    private void take(String[] parts) {
        switch (parts[0]) {
            case "on" -> on = LocalDate.parse(parts[1]);
            case "readiness" -> readiness = Optional.of(interval(parts));
            case "hours" -> hours = interval(parts);
            case "wage" -> wage = OptionalDouble.of(Double.parseDouble(parts[1]));
            case "must-have" -> {
                boolean closed = Boolean.parseBoolean(parts[3]);
                mustHaves.add(new Snapshot.MustHave(parts[1], parts[2], closed));
            }
            default -> skills.add(skill(parts));
        }
    }

    private static Interval interval(String[] parts) {
        return new Interval(Double.parseDouble(parts[1]), Double.parseDouble(parts[2]));
    }

    private static Snapshot.Skill skill(String[] parts) {
        Ask ask =
                findLevel(parts[2])
                        .<Ask>map(Requirement.AtLevel::new)
                        .orElseGet(Requirement.Needed::new);
        return new Snapshot.Skill(
                Competency.Id.parse(parts[1]),
                ask,
                findLevel(parts[3]).<Held>map(Held.AtLevel::new).orElseGet(() -> plain(parts[3])),
                Evidence.valueOf(parts[4]),
                Outcome.valueOf(parts[5]));
    }

    private static Held plain(String code) {
        return switch (code) {
            case "has" -> new Held.Has();
            case "no" -> new Held.Lacks();
            default -> new Held.NotAssessed();
        };
    }

    private static Optional<Level> findLevel(String text) {
        if (!text.startsWith(LEVEL)) {
            return Optional.empty();
        }
        String[] parts = text.substring(LEVEL.length()).split(":");
        return Optional.of(new Level(parts[0], Double.parseDouble(parts[1])));
    }
}
