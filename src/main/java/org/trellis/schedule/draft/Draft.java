package org.trellis.schedule.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import org.trellis.gap.Line;
import org.trellis.message.Message;
import org.trellis.model.Issue.Place;
import org.trellis.model.Job;
import org.trellis.model.Requirement;
import org.trellis.model.Text;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.schedule.Conditions;
import org.trellis.model.schedule.Hours;
import org.trellis.model.schedule.Jurisdiction;
import org.trellis.model.schedule.Jurisdiction.Bound;
import org.trellis.model.schedule.Jurisdiction.Limit;
import org.trellis.model.schedule.Programs;
import org.trellis.model.schedule.Provenance;
import org.trellis.model.schedule.Schedule;
import org.trellis.model.schedule.Skill;
import org.trellis.model.schedule.Standards;
import org.trellis.model.schedule.Standards.Part;
import org.trellis.model.schedule.Task;
import org.trellis.model.schedule.Terms;
import org.trellis.model.schedule.Terms.Approach;
import org.trellis.model.schedule.Trade;
import org.trellis.model.schedule.WorkProcess;
import org.trellis.schedule.Balance;
import org.trellis.schedule.Tolerance;

/** A first schedule for a job: processes, hours, related instruction and wages that add up. */
public final class Draft {
    /**
     * @param termHours whole hours; a range for a hybrid program
     * @param months empty: as long as the hours take at a full-time year
     * @param instructionHoursPerYear 0 or more; empty: what the jurisdiction asks
     * @param tasks the designer's own list; empty when she has none
     * @param pins hours fixed or bounded by the title of a process, in English
     */
    public record Request(
            Job.Id job,
            Approach approach,
            Hours.Range termHours,
            OptionalInt months,
            OptionalInt instructionHoursPerYear,
            String jurisdiction,
            List<Task> tasks,
            Map<String, Hours.Range> pins) {
        public Request {
            tasks = List.copyOf(tasks);
            pins = Collections.unmodifiableMap(new LinkedHashMap<>(pins));
        }
    }

    public sealed interface Answer {}

    /**
     * @param balanced the schedule, and each figure of it traced to its weight
     * @param placed where each task went
     */
    public record Drafted(Balance.Balanced balanced, List<TaskMatch.Placed> placed)
            implements Answer {
        public Schedule schedule() {
            return balanced.schedule();
        }
    }

    /** Why there is no draft, in one sentence that says what to change. */
    public record Refused(Message message) implements Answer {}

    private final Catalog catalog;
    private final Programs programs;
    private final Function<Message, Text> written;

    /** From skills alone, where no registered schedule is available. */
    public Draft(Catalog catalog, Jurisdiction.All jurisdictions, Function<Message, Text> written) {
        this(catalog, new Programs(Map.of(), jurisdictions), written);
    }

    /**
     * @param programs with the registered schedules to draft from
     * @param written says a message in both languages: a schedule holds its texts in both
     */
    public Draft(Catalog catalog, Programs programs, Function<Message, Text> written) {
        this.catalog = catalog;
        this.programs = programs;
        this.written = written;
    }

    /**
     * @param on the day the draft is made
     * @throws NoSuchElementException when there is no such job
     */
    public Answer of(Request request, LocalDate on) {
        Outline outline = Outline.of(catalog, request.job(), on, programs);
        if (outline.processes().isEmpty()) {
            return new Refused(Message.of("draft.nothing", request.job().toString()));
        }
        if (outline.processes().size() > Schedule.MOST_PROCESSES) {
            return new Refused(
                    Message.of("draft.many", outline.processes().size(), Schedule.MOST_PROCESSES));
        }
        List<TaskMatch.Placed> placed = TaskMatch.place(catalog, outline, request.tasks());
        Schedule bare = bare(request, outline, placed);
        List<String> titles = bare.workProcesses().stream().map(p -> p.title().en()).toList();
        Map<Integer, Hours.Range> pins = new LinkedHashMap<>();
        for (var pin : request.pins().entrySet()) {
            int at = titles.indexOf(pin.getKey());
            if (at < 0) {
                String known = String.join(", ", titles);
                return new Refused(Message.of("draft.pin", pin.getKey(), known));
            }
            pins.put(at, pin.getValue());
        }
        List<Double> weights = WholeTens.of(outline, request.termHours().min());
        Balance.Answer answer = Balance.of(bare, weights, pins);
        return answer instanceof Balance.Impossible impossible
                ? new Refused(impossible.conflict().message())
                : new Drafted((Balance.Balanced) answer, placed);
    }

    private Schedule bare(Request request, Outline outline, List<TaskMatch.Placed> placed) {
        Job job = catalog.getJob(request.job());
        int months = months(request);
        return new Schedule(
                occupation(job, request.approach()),
                new Terms(
                        request.approach(),
                        request.jurisdiction(),
                        new Terms.Term(
                                Optional.of(request.termHours()),
                                Optional.of(Terms.Months.of(months)))),
                processes(request, outline, placed),
                new Instruction(instruction(request), (months + 11) / 12, written).courses(outline),
                Optional.of(
                        new WageSteps(catalog.assumptions())
                                .of(
                                        job,
                                        request.termHours().min(),
                                        bound(request, Limit.MINIMUM_WAGE_USD_PER_HOUR))),
                conditions(request, months),
                basis(request, job, outline, placed));
    }

    private List<WorkProcess> processes(
            Request request, Outline outline, List<TaskMatch.Placed> placed) {
        List<WorkProcess> processes = new ArrayList<>();
        for (Outline.Process each : outline.processes()) {
            List<Text> tasks = TaskMatch.tasksOf(placed, processes.size());
            processes.add(process(each, request.approach(), tasks));
        }
        return processes;
    }

    /** With the code of the federal list, where it was imported and has one that fits. */
    private Trade occupation(Job job, Approach approach) {
        String soc = job.onetSoc() == null ? "" : job.onetSoc();
        return new Trade(
                job.title(),
                Optional.of(job.id()),
                soc,
                "29.3",
                programs.approved(soc, approach).map(listed -> listed.codeOf(approach)));
    }

    /** What the federal list says of the occupation, as a doubt to look at. */
    private Provenance basis(
            Request request, Job job, Outline outline, List<TaskMatch.Placed> placed) {
        Provenance basis = new Basis(outline, written).of(job, placed);
        String soc = job.onetSoc() == null ? "" : job.onetSoc();
        return programs.approved(soc, request.approach())
                .map(
                        listed ->
                                Message.of(
                                        "library.approved.draft",
                                        listed.code().text(),
                                        listed.title(),
                                        listed.hours().get(request.approach())))
                .map(
                        said -> {
                            List<Text> doubts = new ArrayList<>(basis.doubts());
                            doubts.add(written.apply(said));
                            return basis.withDoubts(doubts);
                        })
                .orElse(basis);
    }

    private Conditions conditions(Request request, int months) {
        return new Conditions(
                Optional.empty(),
                Optional.of(new Conditions.Ratio.Numeric(1, 1)),
                Optional.of(new Conditions.Probation.InHours(probation(request, months))),
                bound(request, Limit.MINIMUM_AGE)
                        .map(age -> OptionalInt.of((int) age.value()))
                        .orElse(OptionalInt.empty()),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                standards());
    }

    /** Something to start from; the sponsor's own words come later. */
    private Standards standards() {
        return Standards.NONE
                .with(Part.EVALUATION, written.apply(Message.of("draft.evaluation")))
                .with(Part.RATIO_SCOPE, written.apply(Message.of("draft.ratio-scope")));
    }

    private Optional<Bound> bound(Request request, Limit limit) {
        return programs.jurisdictions().bound(request.jurisdiction(), limit);
    }

    private int instruction(Request request) {
        return request.instructionHoursPerYear()
                .orElseGet(
                        () ->
                                bound(request, Limit.INSTRUCTION_HOURS_PER_YEAR)
                                        .map(bound -> Tolerance.ceil(bound.value()))
                                        .orElse(0));
    }

    private int months(Request request) {
        double year = programs.jurisdictions().workHoursPerYear(request.jurisdiction());
        int fullTime = Tolerance.ceil(request.termHours().max().value() * 12 / year);
        return request.months().orElse(Math.min(120, Math.max(1, fullTime)));
    }

    /** The longest the jurisdiction allows, in whole hours. */
    private Hours probation(Request request, int months) {
        double hours = request.termHours().min().value();
        double share =
                bound(request, Limit.PROBATION_SHARE_AT_MOST).map(Bound::value).orElse(1.0) * hours;
        double year =
                bound(request, Limit.PROBATION_MONTHS_AT_MOST)
                        .map(b -> b.value() * hours / months)
                        .orElse(hours);
        return Hours.of((int) Math.floor(Math.min(share, year)));
    }

    private WorkProcess process(Outline.Process process, Approach approach, List<Text> tasks) {
        Stream<Skill> own = process.own().stream().map(Draft::skill);
        if (approach != Approach.TIME) {
            own = own.map(this::assessed);
        }
        return new WorkProcess(
                process.title(),
                Optional.empty(),
                Stream.concat(process.tasks().stream(), tasks.stream()).toList(),
                Stream.concat(own, process.attached().stream().map(Draft::skill)).toList(),
                process.given().flatMap(WorkProcess::source),
                Place.NOWHERE);
    }

    /** Has to be demonstrated, to a journeyworker. */
    private Skill assessed(Skill skill) {
        return skill.withAssessment(written.apply(Message.of("draft.assessed")));
    }

    static Skill skill(Line line) {
        return Skill.of(
                line.competency().id(),
                line.requirement().ask() instanceof Requirement.AtLevel at
                        ? Optional.of(at.level())
                        : Optional.empty());
    }
}
