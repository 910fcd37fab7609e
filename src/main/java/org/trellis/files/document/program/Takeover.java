package org.trellis.files.document.program;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.trellis.files.document.figure.HoursText;
import org.trellis.files.document.figure.ProbationText;
import org.trellis.files.document.program.ReadProgram.Duty;
import org.trellis.files.document.program.ReadProgram.Lesson;
import org.trellis.files.document.program.ReadProgram.Process;
import org.trellis.files.document.program.ReadProgram.Total;
import org.trellis.files.document.program.TakenSchedule.Left;
import org.trellis.message.Code;
import org.trellis.message.InvalidValue;
import org.trellis.message.Message;
import org.trellis.model.Issue.Place;
import org.trellis.model.Text;
import org.trellis.model.schedule.Conditions;
import org.trellis.model.schedule.Conditions.Probation;
import org.trellis.model.schedule.Conditions.Ratio;
import org.trellis.model.schedule.Course;
import org.trellis.model.schedule.Hours;
import org.trellis.model.schedule.Provenance;
import org.trellis.model.schedule.Schedule;
import org.trellis.model.schedule.Standards;
import org.trellis.model.schedule.Terms;
import org.trellis.model.schedule.Terms.Approach;
import org.trellis.model.schedule.Trade;
import org.trellis.model.schedule.WorkProcess;

/** Makes a schedule of a program, and lists what the schedule has no place for. */
public final class Takeover {
    private static final Set<Approach> WITHOUT = Set.of(Approach.COMPETENCY);

    private static final Message SECOND_PROBATION = Message.of("document.left.second-probation");

    private final ReadProgram program;
    private final String file;
    private final List<Left> left = new ArrayList<>();

    private Takeover(ReadProgram program, String file) {
        this.program = program;
        this.file = file;
    }

    /**
     * @param file how messages name the document
     * @param aside lines that no program holds
     */
    public static TakenSchedule of(ReadProgram program, String file, List<Left> aside) {
        Takeover takeover = new Takeover(program, file);
        Schedule schedule = takeover.schedule();
        List<Left> all = new ArrayList<>(takeover.left);
        all.addAll(aside);
        all.sort(Comparator.comparingInt(Left::line));
        return new TakenSchedule(schedule, all);
    }

    private Schedule schedule() {
        List<WorkProcess> processes = program.processes().stream().map(this::process).toList();
        List<Course> courses = program.instruction().courses().stream().map(this::course).toList();
        program.instruction()
                .hours()
                .forEach(
                        each ->
                                leave(
                                        each.line(),
                                        each.hours().hours().toString(),
                                        Message.of("document.left.class-hours")));
        String provider = program.instruction().provider();
        boolean used = courses.stream().anyMatch(each -> each.provider().equals(stated(provider)));
        if (!provider.isEmpty() && !used) {
            leave(program.firstLine(), provider, Message.of("document.left.provider"));
        }
        return new Schedule(
                trade(),
                terms(),
                most(processes, Schedule.MOST_PROCESSES),
                most(courses, Schedule.MOST_COURSES),
                new TakenPay(program.pay(), left).wage(),
                conditions(),
                new Provenance(List.of(), List.of(), place(program.firstLine())));
    }

    private void leave(int line, String text, Message why) {
        left.add(new Left(line, text, why));
    }

    private <T> List<T> most(List<T> all, int most) {
        if (all.size() > most) {
            Message why = Message.of("document.left.more", most, all.size());
            leave(program.firstLine(), program.title(), why);
        }
        return all.subList(0, Math.min(all.size(), most));
    }

    private Place place(int line) {
        return new Place(file, line, 0);
    }

    private WorkProcess process(Process read) {
        read.hours().ifPresent(hours -> manner(read.line(), hours));
        List<Text> tasks = read.tasks().stream().map(this::task).toList();
        String title = read.title().isEmpty() ? "?" : read.title();
        return new WorkProcess(
                Text.of(title),
                read.hours().map(HoursText::hours),
                tasks,
                List.of(),
                Optional.empty(),
                place(read.line()));
    }

    /** Words about hours that a schedule's figure does not carry. */
    private void manner(int line, HoursText hours) {
        if (hours.perYear()) {
            leave(line, hours.hours().toString(), Message.of("document.left.yearly"));
        }
        if (hours.manner() != HoursText.Manner.EXACT) {
            String why = "document.left." + Code.of(hours.manner());
            leave(line, hours.hours().toString(), Message.of(why));
        }
    }

    private Text task(Duty read) {
        read.hours()
                .ifPresent(
                        hours ->
                                leave(
                                        read.line(),
                                        hours.hours().toString(),
                                        Message.of("document.left.task-hours")));
        read.core()
                .filter(core -> !core)
                .ifPresent(
                        no ->
                                leave(
                                        read.line(),
                                        read.words(),
                                        Message.of("document.left.optional")));
        read.criteria()
                .forEach(each -> leave(read.line(), each, Message.of("document.left.criterion")));
        return Text.of(read.words());
    }

    private Course course(Lesson read) {
        read.hours().ifPresent(hours -> manner(read.line(), hours));
        String provider =
                read.provider().isEmpty() ? program.instruction().provider() : read.provider();
        return new Course(
                Text.of(read.title().isEmpty() ? "?" : read.title()),
                stated(read.code()),
                stated(provider),
                read.objectives().stream().map(Text::of).toList(),
                read.hours().map(HoursText::hours),
                read.year(),
                List.of(),
                place(read.line()));
    }

    private static Optional<String> stated(String text) {
        return Optional.of(text).filter(words -> !words.isEmpty());
    }

    private Trade trade() {
        String rapids = program.codes().rapids();
        Optional<Trade.RapidsCode> code = Optional.empty();
        try {
            code = stated(rapids).map(Trade.RapidsCode::new);
        } catch (InvalidValue unknown) {
            leave(program.firstLine(), rapids, unknown.said());
        }
        String title = program.title().isEmpty() ? "?" : program.title();
        return new Trade(Text.of(title), Optional.empty(), program.codes().onetSoc(), "", code);
    }

    private Terms terms() {
        Optional<Hours.Range> hours =
                program.term().flatMap(term -> term.hours()).or(this::wholeHours);
        program.term()
                .flatMap(term -> term.instruction())
                .ifPresent(
                        each ->
                                leave(
                                        program.firstLine(),
                                        each.hours().toString(),
                                        Message.of("document.left.class-hours")));
        return new Terms(
                approach(),
                "US",
                new Terms.Term(hours, program.term().flatMap(term -> term.months())));
    }

    /** The hours that a total states, or the processes add up to, where no term is stated. */
    private Optional<Hours.Range> wholeHours() {
        return program.totals().stream()
                .map(Total::stated)
                .findFirst()
                .or(program::summed)
                .filter(Terms.Term::isPossible);
    }

    /** As stated; else as the code's end, or the hours, tell. */
    private Approach approach() {
        String rapids = program.codes().rapids();
        if (program.approach().isPresent() || rapids.matches("\\d{4}(CB|CL|HY|T).*")) {
            return program.approach().orElseGet(() -> saidBy(rapids.substring(4)));
        }
        if (program.summed().isEmpty()) {
            return WITHOUT.iterator().next();
        }
        boolean ranges =
                program.processes().stream()
                        .flatMap(process -> process.hours().stream())
                        .anyMatch(hours -> !hours.hours().isOne());
        return ranges ? Approach.HYBRID : Approach.TIME;
    }

    private static Approach saidBy(String suffix) {
        if (suffix.startsWith("T")) {
            return Approach.TIME;
        }
        return suffix.startsWith("C") ? Approach.COMPETENCY : Approach.HYBRID;
    }

    private Conditions conditions() {
        Optional<Ratio> ratio =
                program.ratio()
                        .map(each -> new Ratio.Numeric(each.apprentices(), each.journeyworkers()));
        return new Conditions(
                Optional.empty(),
                ratio,
                probation(),
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty(),
                program.interim().stream().map(ReadProgram.Interim::credential).distinct().toList(),
                Optional.empty(),
                new TakenScale(program, left)
                        .scale()
                        .map(Standards.NONE::withRatings)
                        .orElse(Standards.NONE));
    }

    /** The first one; another length is told, not chosen. */
    private Optional<Probation> probation() {
        program.probations().stream()
                .filter(each -> !program.probation().equals(Optional.of(each.text())))
                .forEach(each -> leave(each.line(), said(each.text()), SECOND_PROBATION));
        return program.probation().flatMap(this::probation);
    }

    private static String said(ProbationText read) {
        double number = read.number();
        String figure = number == Math.rint(number) ? "" + (long) number : "" + number;
        return figure + " " + Code.of(read.unit());
    }

    /** Weeks and days are months where they come to whole ones: 13 weeks or 30 days to a step. */
    private Optional<Probation> probation(ProbationText read) {
        double number = read.number();
        try {
            return switch (read.unit()) {
                case HOURS -> Optional.of(new Probation.InHours(Hours.of(number)));
                case MONTHS -> Optional.of(new Probation.InMonths(number));
                case WEEKS -> months(number * 3 / 13, read);
                case DAYS -> months(number / 30, read);
            };
        } catch (InvalidValue notKept) {
            leave(program.firstLine(), said(read), notKept.said());
            return Optional.empty();
        }
    }

    private Optional<Probation> months(double months, ProbationText read) {
        if (months == Math.rint(months)) {
            return Optional.of(new Probation.InMonths(months));
        }
        leave(program.firstLine(), said(read), Message.of("document.left.probation"));
        return Optional.empty();
    }
}
