package org.trellis.gap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.trellis.board.Board;
import org.trellis.credential.Chain;
import org.trellis.credential.Chain.Chains;
import org.trellis.credential.Gate;
import org.trellis.credential.HeldCredentials;
import org.trellis.model.Competency;
import org.trellis.model.Credential;
import org.trellis.model.Evidence;
import org.trellis.model.Job;
import org.trellis.model.Requirement;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.catalog.National;
import org.trellis.model.person.Person;

/**
 * Gap reports over one catalog. Safe for many threads; keeps only the order of each job's lines.
 */
public final class Gaps {
    private record Key(Job.Id job, Importance importance) {}

    private record Needed(Competency competency, Requirement requirement, double weight) {}

    /** Of the many lines of an occupation: within a tier, what takes the most hours. */
    private static final Comparator<Line> DECIDES_FIRST =
            Comparator.comparing((Line line) -> line.competency().tier())
                    .thenComparing(line -> -line.hours().high());

    private final Board board;
    private final Catalog catalog;
    private final Subtraction subtraction;
    private final Map<Importance, LineOrder> orders = new EnumMap<>(Importance.class);
    private final Map<Key, List<Needed>> asked = new ConcurrentHashMap<>();

    public Gaps(Board board) {
        this.board = board;
        this.catalog = board.catalog();
        this.subtraction = new Subtraction(board);
        for (Importance importance : Importance.values()) {
            orders.put(importance, new LineOrder(catalog, importance));
        }
    }

    public Gaps(Catalog catalog) {
        this(new Board(catalog));
    }

    public Board board() {
        return board;
    }

    /**
     * @param presumed whether to count what the present and past jobs require as held
     * @throws NoSuchElementException naming the job when there is none of that name
     */
    public GapReport report(
            Person person, Job.Id job, LocalDate on, Importance importance, boolean presumed) {
        Holdings holdings = Holdings.of(catalog, person, on, presumed);
        GapReport report = report(holdings, catalog.getJob(job), on, importance);
        boolean doubtful =
                report.lines().stream()
                        .map(line -> line.standing())
                        .anyMatch(each -> each.evidence() == Evidence.SELF);
        return doubtful
                ? report.doubted(
                        report(
                                Holdings.of(catalog, person.withOwnWordDoubted(), on, presumed),
                                report.job(),
                                on,
                                importance))
                : report;
    }

    /** As above, for somebody whose holdings are known. */
    public GapReport report(Holdings holdings, Job job, LocalDate on, Importance importance) {
        List<Line> lines = new ArrayList<>();
        List<GapReport.NotRated> notRated = new ArrayList<>();
        List<GapReport.Strength> strengths = new ArrayList<>();
        for (Needed each : asked(job, importance)) {
            var ask = each.requirement.ask();
            Standing standing = holdings.standing(each.requirement.competency(), ask);
            Optional<Subtraction.Difference> difference =
                    subtraction.of(each.requirement.competency(), ask, standing.held());
            if (difference.isPresent()) {
                lines.add(line(each, standing, difference.get()));
            } else if (ask instanceof Requirement.NotRated) {
                notRated.add(new GapReport.NotRated(each.competency, each.requirement, standing));
            } else if (standing.held().isHeld()) {
                strengths.add(new GapReport.Strength(each.competency, each.requirement, standing));
            }
        }
        inOrder(job, lines);
        return report(holdings, job, on, importance, lines, notRated, strengths);
    }

    /** The figures of the lines alone, for somebody whose holdings are tried out. */
    public Summary summary(Holdings holdings, Job job, Importance importance) {
        List<Line> lines = new ArrayList<>();
        for (Needed each : asked(job, importance)) {
            var ask = each.requirement.ask();
            Standing standing = holdings.standing(each.requirement.competency(), ask);
            subtraction
                    .of(each.requirement.competency(), ask, standing.held())
                    .ifPresent(difference -> lines.add(line(each, standing, difference)));
        }
        return Summary.of(lines);
    }

    private GapReport report(
            Holdings holdings,
            Job job,
            LocalDate on,
            Importance importance,
            List<Line> lines,
            List<GapReport.NotRated> notRated,
            List<GapReport.Strength> strengths) {
        List<Gate> gates = holdings.gates(job);
        Chains chains = chains(holdings.credentials());
        return new GapReport(
                holdings.person(),
                job,
                on,
                importance,
                lines,
                notRated,
                strengths,
                gates,
                chains(gates, chains),
                chains.of(job),
                Service.of(job, holdings.person(), holdings.credentials(), catalog),
                Summary.of(lines),
                holdings.ignored(),
                Optional.empty());
    }

    /** What somebody who holds {@code held} would have to earn. */
    public Chains chains(HeldCredentials held) {
        return new Chains(board.credentials(held), held, catalog.assumptions());
    }

    private static Map<Gate, Chain> chains(List<Gate> gates, Chains chains) {
        Map<Gate, Chain> found = new HashMap<>();
        for (Gate gate : gates) {
            boolean asked = gate.need() != Job.Need.PREFERRED && !gate.state().valid();
            if (asked && gate.anyOf().stream().noneMatch(Credential::personal)) {
                chains.of(gate.anyOf().stream().map(Credential::id).toList())
                        .ifPresent(chain -> found.put(gate, chain));
            }
        }
        return found;
    }

    private static void inOrder(Job job, List<Line> lines) {
        if (National.isNational(job.id())) {
            lines.sort(DECIDES_FIRST);
        }
    }

    private List<Needed> asked(Job job, Importance importance) {
        LineOrder order = orders.get(importance);
        return asked.computeIfAbsent(
                new Key(job.id(), importance),
                key ->
                        order.sorted(job.requirements().values()).stream()
                                .map(each -> asked(each, order))
                                .toList());
    }

    private Needed asked(Requirement requirement, LineOrder order) {
        Competency.Id id = requirement.competency();
        return new Needed(catalog.getCompetency(id), requirement, order.weight(id));
    }

    private static Line line(Needed asked, Standing standing, Subtraction.Difference difference) {
        return new Line(
                asked.competency,
                asked.requirement,
                standing,
                difference.outcome(),
                difference.levels(),
                asked.weight,
                difference.share(),
                difference.hours());
    }
}
