package org.trellis.schedule.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.trellis.gap.Gaps;
import org.trellis.gap.Importance;
import org.trellis.gap.Line;
import org.trellis.model.Competency;
import org.trellis.model.Competency.Tier;
import org.trellis.model.Job;
import org.trellis.model.Text;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.person.Person;
import org.trellis.model.schedule.Programs;
import org.trellis.model.schedule.Schedule;
import org.trellis.model.schedule.WorkProcess;

/**
 * What a job has to teach, as work processes: one for each block of its technical tiers (4, 5,
 * occupation, management), in the order of the ladder's file; with fewer than three such blocks,
 * one for each technical competency; without any, one for each block it has. Foundation skills
 * (tiers 1-3) are attached to the processes that use them: those with a competency that requires
 * the skill by the model, else the one whose words are likest, else the one with most weight.
 *
 * @param foundation what is attached, in the order of the file
 * @param registered the schedule that it comes from; empty where none is available
 * @param editorial our own outline, which it comes from or is completed by
 */
record Outline(
        List<Process> processes,
        List<Line> foundation,
        Optional<Schedule> registered,
        Optional<Schedule> editorial) {
    private static final int FEWEST_BLOCKS = 3;
    private static final Set<Tier> TECHNICAL =
            Set.of(
                    Tier.INDUSTRY_WIDE,
                    Tier.INDUSTRY_SECTOR,
                    Tier.OCCUPATION_KNOWLEDGE,
                    Tier.OCCUPATION_TECHNICAL,
                    Tier.MANAGEMENT);

    /**
     * A work process before it has hours.
     *
     * @param given that of the schedule it comes from; empty where it comes from the skills
     */
    record Process(Text title, List<Line> own, List<Line> attached, Optional<WorkProcess> given) {
        /**
         * Hours that are given; else the sum over its own competencies of importance x hours to
         * reach the required level.
         */
        double weight() {
            return given.map(Registered::hours)
                    .orElseGet(() -> own.stream().mapToDouble(Outline::weight).sum());
        }

        List<Text> tasks() {
            return given.map(WorkProcess::tasks).orElse(List.of());
        }

        boolean teaches(Competency.Id id) {
            return Stream.concat(own.stream(), attached.stream())
                    .anyMatch(line -> line.competency().id().equals(id));
        }
    }

    static double weight(Line line) {
        return line.weight() * line.hours().high();
    }

    /**
     * @param programs the schedules to choose from; without one of the job or its occupation the
     *     outline is our own, and without that it comes from the skills
     */
    static Outline of(Catalog catalog, Job.Id job, LocalDate on, Programs programs) {
        List<Line> lines = lines(catalog, job, on);
        Job asked = catalog.getJob(job);
        Optional<Schedule> editorial = Registered.of(asked, programs.outlines());
        Optional<Schedule> registered = Registered.of(asked, sameTrade(job, programs, editorial));
        Optional<Schedule> given =
                registered
                        .map(
                                from ->
                                        editorial
                                                .map(ours -> Editorial.complete(from, ours))
                                                .orElse(from))
                        .or(() -> editorial);
        return given.map(schedule -> Registered.outline(catalog, schedule, lines))
                .map(it -> new Outline(it.processes(), it.foundation(), registered, editorial))
                .orElseGet(() -> ofSkills(catalog, lines));
    }

    /**
     * The registered schedules without those that our outline of this very job says are of another
     * trade: occupation codes are coarse, and a plumber is not a sprinkler fitter.
     */
    private static List<Schedule> sameTrade(
            Job.Id job, Programs programs, Optional<Schedule> editorial) {
        List<String> other =
                editorial
                        .filter(ours -> ours.job().filter(job::equals).isPresent())
                        .map(ours -> ours.occupation().otherTrades())
                        .orElse(List.of());
        return programs.schedules().values().stream()
                .filter(
                        each ->
                                each.job().filter(job::equals).isPresent()
                                        || !other.contains(each.title().en()))
                .toList();
    }

    /** Whether a schedule gives the processes and their hours. */
    boolean isGiven() {
        return registered.isPresent() || editorial.isPresent();
    }

    private static Outline ofSkills(Catalog catalog, List<Line> lines) {
        List<Line> technical =
                lines.stream()
                        .filter(line -> TECHNICAL.contains(line.competency().tier()))
                        .toList();
        List<Line> own = technical.isEmpty() ? lines : technical;
        Map<String, List<Line>> groups = new LinkedHashMap<>();
        for (Line line : own) {
            groups.computeIfAbsent(block(line), key -> new ArrayList<>()).add(line);
        }
        if (groups.size() < FEWEST_BLOCKS) {
            groups.clear();
            own.forEach(line -> groups.put(line.competency().id().toString(), List.of(line)));
        }
        List<Process> processes = new ArrayList<>();
        groups.forEach(
                (key, group) ->
                        processes.add(
                                new Process(
                                        title(catalog, key, group),
                                        group,
                                        new ArrayList<>(),
                                        Optional.empty())));
        List<Line> foundation = lines.stream().filter(line -> !own.contains(line)).toList();
        attach(catalog, processes, foundation);
        return new Outline(List.copyOf(processes), foundation, Optional.empty(), Optional.empty());
    }

    /** What the job asks for, by somebody of whom nothing is known: all hours are still to go. */
    private static List<Line> lines(Catalog catalog, Job.Id job, LocalDate on) {
        Map<Competency.Id, Line> lines = new LinkedHashMap<>();
        catalog.getJob(job).requirements().keySet().forEach(id -> lines.put(id, null));
        new Gaps(catalog)
                .report(Person.unknown("nobody"), job, on, Importance.NOW, false)
                .lines()
                .forEach(line -> lines.put(line.competency().id(), line));
        return lines.values().stream()
                .filter(line -> line != null && line.hours().high() > 0)
                .toList();
    }

    private static String block(Line line) {
        return line.competency().id().model() + "/" + line.competency().block();
    }

    /**
     * The block's name without its number, that of its only competency where no competency is
     * called so.
     */
    private static Text title(Catalog catalog, String key, List<Line> group) {
        Competency first = group.get(0).competency();
        if (key.equals(first.id().toString())) {
            return first.name();
        }
        String name = first.block().replaceFirst("^[\\d.]+\\s+", "");
        return catalog.models().get(first.id().model()).competencies().values().stream()
                .map(Competency::name)
                .filter(text -> text.en().equals(name))
                .findFirst()
                .orElse(group.size() == 1 ? first.name() : Text.of(name));
    }

    private static void attach(Catalog catalog, List<Process> processes, List<Line> foundation) {
        List<Competency> all = new ArrayList<>();
        processes.forEach(process -> process.own().forEach(line -> all.add(line.competency())));
        foundation.forEach(line -> all.add(line.competency()));
        Likeness likeness = new Likeness(all);
        for (Line skill : foundation) {
            List<Process> users = users(catalog, processes, skill.competency().id());
            if (users.isEmpty()) {
                users = List.of(likest(likeness, processes, skill.competency().id()));
            }
            users.forEach(process -> process.attached().add(skill));
        }
    }

    private static List<Process> users(
            Catalog catalog, List<Process> processes, Competency.Id skill) {
        return processes.stream()
                .filter(
                        process ->
                                process.own().stream()
                                        .anyMatch(
                                                line ->
                                                        needs(catalog, line.competency())
                                                                .contains(skill)))
                .toList();
    }

    /**
     * All that a competency requires, directly or through others, and what these are the same as.
     */
    private static Set<Competency.Id> needs(Catalog catalog, Competency competency) {
        Set<Competency.Id> found = new LinkedHashSet<>();
        List<Competency.Id> open = new ArrayList<>(competency.requires());
        while (!open.isEmpty()) {
            Competency.Id id = open.remove(open.size() - 1);
            if (found.add(id)) {
                open.addAll(catalog.listSame(id));
                catalog.findCompetency(id).ifPresent(next -> open.addAll(next.requires()));
            }
        }
        return found;
    }

    private static Process likest(Likeness likeness, List<Process> processes, Competency.Id skill) {
        Comparator<Process> byWords =
                Comparator.comparingDouble(
                        process ->
                                process.own().stream()
                                        .mapToDouble(
                                                line ->
                                                        likeness.between(
                                                                skill, line.competency().id()))
                                        .max()
                                        .orElse(0));
        Comparator<Process> order = byWords.thenComparingDouble(Process::weight);
        Process best = processes.get(0);
        for (Process process : processes) {
            best = order.compare(process, best) > 0 ? process : best;
        }
        return best;
    }
}
