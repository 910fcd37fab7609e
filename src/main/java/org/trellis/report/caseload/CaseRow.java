package org.trellis.report.caseload;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.trellis.gap.Interval;
import org.trellis.message.Code;
import org.trellis.report.Words;

/**
 * A client in the list of all.
 *
 * @param goal what the job is called; empty without one
 * @param standing against the goal; empty without one that can be asked about
 * @param last the newest report
 * @param readable whether what is kept of the client can be opened
 */
public record CaseRow(
        Client client,
        String goal,
        Optional<Standing> standing,
        Optional<Expiry> expires,
        Optional<Report> last,
        boolean readable) {
    /** Of somebody who can be opened. */
    CaseRow(
            Client client,
            String goal,
            Optional<Standing> standing,
            Optional<Expiry> expires,
            Optional<Report> last) {
        this(client, goal, standing, expires, last, true);
    }

    /**
     * What is known before anything is worked out.
     *
     * @param address of their pages; empty where there are none
     * @param name empty when there is none, or what is known of the client cannot be read
     * @param job the goal, {@code ladder/job}
     * @param review the day of the next one
     */
    public record Client(
            String id,
            String address,
            String name,
            Optional<String> job,
            Optional<LocalDate> review) {}

    /**
     * A report about a client.
     *
     * @param file that holds it; empty where it is saved with the client
     */
    public record Report(LocalDate on, String file) {}

    /** Whether the must-haves of the goal are there. */
    public enum MustHaves {
        NONE,
        MET,

        /** Those that are listed; the job also asks something that no list shows. */
        LISTED,
        MISSING,
        OPEN;

        public String code() {
            return Code.of(this);
        }
    }

    /**
     * Where a client stands today.
     *
     * @param checked the share of the skills that was checked
     * @param assumed the share that a job is assumed to show
     * @param names of the must-haves that are missing, else of those nobody knows about
     * @param next the first step of the plan that the gap alone proposes
     */
    public record Standing(
            Optional<Interval> ready,
            double checked,
            double assumed,
            MustHaves mustHaves,
            List<String> names,
            String next) {
        public Standing {
            names = List.copyOf(names);
        }

        /** Such as {@code 62–83%}, for a table; empty where nothing is rated. */
        public String range(Words words) {
            return ready.map(each -> words.percentSpan(each.low(), each.high())).orElse("");
        }
    }

    /** The credential that ends first. */
    public record Expiry(String credential, LocalDate on, boolean soon) {}

    public String shownName() {
        return client.name().isEmpty() ? client.id() : client.name();
    }

    /** The same with a report that was saved since. */
    public CaseRow withLast(Optional<Report> changed) {
        return new CaseRow(client, goal, standing, expires, changed, readable);
    }

    public Optional<LocalDate> lastReport() {
        return last.map(Report::on);
    }

    boolean mentions(String words) {
        String all = client.id() + "\n" + client.name() + "\n" + goal;
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
