package org.trellis.report.gap.employment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.trellis.gap.GapReport;
import org.trellis.gap.employment.EmploymentPlan;
import org.trellis.model.catalog.Catalog;
import org.trellis.report.Phrases;
import org.trellis.report.Words;

/** What an Individual Employment Plan is written from, and how its small parts are said. */
record PlanWording(
        GapReport report,
        EmploymentPlan plan,
        List<Alternative> others,
        Catalog catalog,
        Words words,
        Phrases phrases,
        Shortened shortened) {
    private static final int LONGEST_NAME = 60;

    PlanWording(
            GapReport report,
            EmploymentPlan plan,
            List<Alternative> others,
            Catalog catalog,
            Words words) {
        this(report, plan, others, catalog, words, new Phrases(catalog, words), new Shortened());
    }

    String say(String key, Object... arguments) {
        return words.say("employment." + key, arguments);
    }

    String count(String key, int number) {
        return words.count("employment." + key, number);
    }

    /** {@code 01/31/2027}; in Spanish the day comes first. */
    String day(LocalDate date) {
        return words.day(date);
    }

    /** By a day, within days, or a line to write on. */
    String when(Optional<LocalDate> start, Optional<LocalDate> end) {
        if (start.isPresent() && end.isPresent()) {
            return day(start.get()) + " – " + day(end.get());
        }
        if (start.isPresent()) {
            return say("from", day(start.get()));
        }
        return end.map(last -> say("by", day(last))).orElse(BLANK);
    }

    /** What is still to be filled in. */
    static final String BLANK = "______";

    String filled(String text) {
        return text.isBlank() ? BLANK : Words.clean(text);
    }

    String dollars(OptionalDouble usd) {
        return usd.isPresent() ? words.money(usd.getAsDouble()) : say("unknown");
    }

    String hours(OptionalDouble hours) {
        return hours.isPresent() && hours.getAsDouble() > 0
                ? words.number(Math.round(hours.getAsDouble()))
                : say(hours.isPresent() ? "none.needed" : "unknown");
    }

    /** The name alone where there is one, else the case id; cut where it would fill the head. */
    String client() {
        String name = Words.clean(report.person().name().orElse(report.person().id()));
        return cut(say("client"), name, LONGEST_NAME);
    }

    /** As much as fits; an annex writes the rest out in full. */
    String cut(String place, String text, int most) {
        return shortened.to(place, text, most);
    }

    /** The first of a list of places where there is no room for more; an annex has them all. */
    String some(String place, List<String> names, int most) {
        if (names.size() > most) {
            shortened.keep(place, words.list(names));
        }
        return some(names, most);
    }

    /** The first of a list, and how many more there are. */
    String some(List<String> names, int most) {
        if (names.size() <= most) {
            return words.list(names);
        }
        return first(names, most, ", ");
    }

    /** The first, a mark between two, and how many more there are. */
    String first(List<String> names, int most, String mark) {
        if (names.size() <= most) {
            return String.join(mark, names);
        }
        String more = words.count("employment.more", names.size() - (double) most);
        return String.join(mark, names.subList(0, most)) + " " + more;
    }
}
