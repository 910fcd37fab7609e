package org.trellis.web.cases.caseload;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.trellis.gap.Interval;
import org.trellis.report.Words;
import org.trellis.store.person.SavedPerson;

/**
 * A client in the list of all.
 *
 * @param name empty when there is none, or what is kept cannot be read
 * @param goal what the job is called; empty without one
 * @param standing against the goal; empty without one that can be asked about
 * @param lastReport the day of the newest saved report
 */
public record CaseRow(
        SavedPerson saved,
        String name,
        String goal,
        Optional<Standing> standing,
        Optional<Expiry> expires,
        Optional<LocalDate> lastReport) {
    /** Whether the must-haves of the goal are there. */
    public enum MustHaves {
        NONE,
        MET,

        /** Those that are listed; the job also asks something that no list shows. */
        LISTED,
        MISSING,
        OPEN;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Where a client stands today.
     *
     * @param checked the share of the skills that was checked
     * @param names of the must-haves that are missing, else of those nobody knows about
     * @param next the first step of the plan that the gap alone proposes
     */
    public record Standing(
            Optional<Interval> ready,
            double checked,
            MustHaves mustHaves,
            List<String> names,
            String next) {
        public Standing {
            names = List.copyOf(names);
        }

        /** Such as {@code 62–83 %}, for a table; empty where nothing is rated. */
        public String range(Words words) {
            String low = ready.map(each -> words.percent(each.low())).orElse("");
            String high = ready.map(each -> words.percent(each.high())).orElse("");
            return low.equals(high) ? low : low.replace(" %", "") + "–" + high;
        }
    }

    /** The credential that ends first. */
    public record Expiry(String credential, LocalDate on, boolean soon) {}

    public String shownName() {
        return name.isEmpty() ? saved.id() : name;
    }

    boolean mentions(String words) {
        String all = saved.id() + "\n" + name + "\n" + goal;
        return all.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
    }

    boolean hasMustHaves(MustHaves asked) {
        return standing.filter(each -> each.mustHaves() == asked).isPresent();
    }

    /** The low end of readiness; nobody knows it of those who come last. */
    double ready() {
        return standing.flatMap(Standing::ready).map(Interval::low).orElse(2.0);
    }
}
