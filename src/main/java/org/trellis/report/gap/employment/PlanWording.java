package org.trellis.report.gap.employment;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.trellis.gap.GapReport;
import org.trellis.gap.employment.EmploymentPlan;
import org.trellis.model.catalog.Catalog;
import org.trellis.report.Cut;
import org.trellis.report.Phrases;
import org.trellis.report.Words;
import org.trellis.report.document.Document.Cell;
import org.trellis.report.document.Document.Column;
import org.trellis.report.document.Document.Table;

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

    /** What was shortened to fit the two pages that are signed: an annex writes it out in full. */
    static final class Shortened {
        private final Map<String, String> whole = new LinkedHashMap<>();
        private boolean cut;

        /** As much as fits; what does not is kept under the name of its place. */
        String to(String place, String text, int most) {
            return said(place, Cut.to(text, most), text);
        }

        /** What is said in a place, instead of all that belongs there. */
        String said(String place, String said, String text) {
            if (!said.equals(text)) {
                keep(place, text);
                cut = true;
            }
            return said;
        }

        /** What a place has no room for at all. */
        void keep(String place, String text) {
            whole.put(place, text);
        }

        /** Whether a text on the two pages ends in an ellipsis. */
        boolean isCut() {
            return cut;
        }

        boolean isEmpty() {
            return whole.isEmpty();
        }

        /** In the order of the two pages. */
        Table table(PlanWording told) {
            List<List<Cell>> rows =
                    whole.entrySet().stream()
                            .map(each -> List.of(Cell.of(each.getKey()), Cell.of(each.getValue())))
                            .toList();
            return new Table(
                    told.say("annex.whole"),
                    List.of(
                            Column.words(told.say("whole.place"), 24),
                            Column.words(told.say("whole.text"), 76)),
                    rows,
                    Optional.empty());
        }
    }
}
