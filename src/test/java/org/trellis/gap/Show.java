package org.trellis.gap;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.trellis.credential.Gate;
import org.trellis.model.Credential;
import org.trellis.model.Held;
import org.trellis.model.Level;

/** Results as short lines of text, for tests to compare. */
final class Show {
    private Show() {}

    static String difference(Subtraction.Difference difference) {
        String levels =
                difference.levels().isPresent()
                        ? " " + Level.shown(difference.levels().getAsDouble()) + " levels"
                        : "";
        return difference.outcome()
                + levels
                + ", share "
                + interval(difference.share(), "%.2f")
                + ", hours "
                + interval(difference.hours(), "%.0f");
    }

    static String interval(Interval interval, String format) {
        String low = String.format(Locale.ROOT, format, interval.low());
        return interval.exact()
                ? low
                : low + " to " + String.format(Locale.ROOT, format, interval.high());
    }

    static String lines(GapReport report) {
        return report.lines().stream()
                .map(line -> line.competency().id().code() + " " + line.outcome())
                .collect(Collectors.joining(", "))
                .toLowerCase(Locale.ROOT);
    }

    static String order(GapReport report) {
        return report.lines().stream()
                .map(line -> line.competency().id().code())
                .collect(Collectors.joining(" "));
    }

    /** Like {@code level 3, presumed l/helper, not: level 2, self 2026-01-01}. */
    static String standing(Standing standing) {
        String others =
                standing.others().stream().map(Show::standing).collect(Collectors.joining(" | "));
        return held(standing.held())
                + ", "
                + standing.evidence().name().toLowerCase(Locale.ROOT)
                + standing.date().map(date -> " " + date).orElse("")
                + from(standing.origin())
                + (others.isEmpty() ? "" : ", not: " + others);
    }

    private static String from(Origin origin) {
        if (origin instanceof Origin.Presumed presumed) {
            return " " + presumed.job();
        }
        if (origin instanceof Origin.Attested shown) {
            return " " + shown.credential();
        }
        if (origin instanceof Origin.Leveled leveled) {
            return from(leveled.level());
        }
        return origin instanceof Origin.CarriedOver carried ? from(carried.origin()) : "";
    }

    private static String held(Held held) {
        if (held instanceof Held.AtLevel level) {
            return "level " + level.level().scale() + level.level().shown();
        }
        return held.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    /** Like {@code license|card EXPIRED by card 2025-01-01}. */
    static String gates(List<Gate> gates) {
        return gates.stream().map(Show::gate).collect(Collectors.joining(", "));
    }

    private static String gate(Gate gate) {
        return gate.anyOf().stream().map(each -> each.id().code()).collect(Collectors.joining("|"))
                + " "
                + gate.state()
                + gate.by().map(Credential::id).map(id -> " by " + id).orElse("")
                + gate.expires().map(day -> " " + day).orElse("")
                + (gate.presumed() ? " presumed" : "");
    }

    static String summary(Summary summary) {
        return String.format(
                Locale.ROOT,
                "%d met, %d gap, %d unknown, readiness %s, coverage %.2f, hours %s",
                summary.met(),
                summary.gap(),
                summary.unknown(),
                summary.readiness().map(each -> interval(each, "%.3f")).orElse("none"),
                summary.coverage(),
                interval(summary.hours(), "%.0f"));
    }
}
