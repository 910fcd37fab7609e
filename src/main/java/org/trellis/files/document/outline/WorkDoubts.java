package org.trellis.files.document.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trellis.files.document.figure.HoursText;
import org.trellis.files.document.line.HoursColumns;
import org.trellis.files.document.line.HoursLine;
import org.trellis.files.document.line.LineDoubt;
import org.trellis.files.document.line.LineDoubt.Answer;
import org.trellis.files.document.line.LineFix;
import org.trellis.files.document.line.LineKind;
import org.trellis.files.document.line.UnderstoodLine;
import org.trellis.files.document.line.UnderstoodLine.Detail;
import org.trellis.files.document.program.ReadProgram;
import org.trellis.files.document.program.ReadProgram.Process;
import org.trellis.message.Message;
import org.trellis.model.schedule.Hours;
import org.trellis.model.schedule.Terms.Approach;

/** What a program leaves open about the hours of its work processes. */
final class WorkDoubts {
    private static final double MOST = Hours.MOST_MINUTES / 60.0;

    private static final int FEW_HOURS = 100;

    private final ReadProgram program;
    private final List<HoursText> rated;

    WorkDoubts(ReadProgram program) {
        this.program = program;
        rated = program.processes().stream().flatMap(each -> each.hours().stream()).toList();
    }

    /** Empty for a line that is not a process, and for one that leaves nothing open. */
    Optional<LineDoubt> find(UnderstoodLine line) {
        return line.kind() != LineKind.PROCESS
                ? Optional.empty()
                : program.processes().stream()
                        .filter(process -> process.line() == line.number())
                        .findFirst()
                        .flatMap(process -> several(line).or(() -> of(process)));
    }

    /** More than one figure in columns that no head explains; the last is taken first. */
    private Optional<LineDoubt> several(UnderstoodLine line) {
        List<HoursText> figures = line.detail(Detail.FIGURE).isEmpty() ? figures(line) : List.of();
        List<Answer> answers = new ArrayList<>();
        for (HoursText figure : figures) {
            if (figure.perYear()) {
                answers.addAll(yearly(figure.hours()).answers());
            } else if (figure.hours().isOne() && line.hours().isPresent()) {
                answers.add(figure(figure.hours().min(), line.hours().get().hours()));
            } else {
                answers.add(
                        new Answer(
                                Message.of("document.answer.hours", figure.hours()),
                                LineFix.as(LineKind.PROCESS).withHours(figure.hours().toString())));
            }
        }
        return figures.size() < 2
                ? Optional.empty()
                : Optional.of(new LineDoubt(Message.of("document.doubt.figures"), answers));
    }

    /** As cells with the last first, or on both sides of a slash. */
    private static List<HoursText> figures(UnderstoodLine line) {
        int[] at = HoursColumns.figures(line.line());
        List<HoursText> figures = new ArrayList<>();
        for (int i = at.length - 1; i >= 0 && at.length > 1; i--) {
            figures.add(HoursText.of(line.line().cells().get(at[i]).text()).orElseThrow());
        }
        return figures.isEmpty() ? HoursLine.slashed(line.line()) : figures;
    }

    private Optional<LineDoubt> of(Process process) {
        Optional<LineDoubt> bare = process.hours().isEmpty() ? bare(process) : Optional.empty();
        if (bare.isPresent()) {
            return bare;
        }
        if (process.hours().isEmpty()) {
            return rated.isEmpty() ? withoutAny(process) : without(process);
        }
        HoursText hours = process.hours().get();
        if (hours.perYear()) {
            return Optional.of(yearly(hours.hours()));
        }
        return !hours.hours().isOne() && isTimeBased()
                ? Optional.of(range(hours.hours()))
                : Optional.empty();
    }

    /** A title that ends in a figure, which may be its hours. */
    private static Optional<LineDoubt> bare(Process process) {
        return HoursText.bareEndOf(process.title())
                .filter(ended -> ended.hours().hours().max().value() >= FEW_HOURS)
                .map(
                        ended ->
                                new LineDoubt(
                                        Message.of("document.doubt.figure"),
                                        List.of(
                                                new Answer(
                                                        Message.of(
                                                                "document.answer.hours",
                                                                ended.hours().hours()),
                                                        LineFix.as(LineKind.PROCESS)
                                                                .withText(ended.before())
                                                                .withHours(
                                                                        ended.hours()
                                                                                .hours()
                                                                                .toString())),
                                                answer("no-hours", LineFix.as(LineKind.PROCESS)))));
    }

    /** What a code ends in names the approach too. */
    private boolean isCoded(String suffix) {
        return program.codes().rapids().matches("\\d{4}(" + suffix + ").*");
    }

    private boolean isCompetencyBased() {
        return program.approach().map(Approach.COMPETENCY::equals).orElse(isCoded("CB|CL"));
    }

    /** As stated; else where most processes have one figure. */
    private boolean isTimeBased() {
        long ranges = rated.stream().filter(each -> !each.hours().isOne()).count();
        return program.approach()
                .map(Approach.TIME::equals)
                .orElse(isCoded("T") || !isCoded("CB|CL|HY") && ranges * 2 < rated.size());
    }

    private Optional<LineDoubt> without(Process process) {
        if (isCompetencyBased()) {
            return Optional.empty();
        }
        List<Answer> answers = new ArrayList<>();
        answers.add(answer("no-hours", LineFix.as(LineKind.PROCESS)));
        if (process.line() != program.processes().get(0).line()) {
            answers.add(answer("task", LineFix.as(LineKind.TASK)));
        }
        answers.add(answer("group", LineFix.as(LineKind.GROUP)));
        return Optional.of(new LineDoubt(Message.of("document.doubt.hours"), answers));
    }

    /** Asked once, at the first process. */
    private Optional<LineDoubt> withoutAny(Process process) {
        boolean first = process.line() == program.processes().get(0).line();
        return !first || program.approach().isPresent() || isCoded("CB|CL")
                ? Optional.empty()
                : Optional.of(
                        new LineDoubt(
                                Message.of("document.doubt.no-hours"),
                                List.of(answer("competency", LineFix.as(LineKind.PROCESS)))));
    }

    private LineDoubt range(Hours.Range hours) {
        return new LineDoubt(
                Message.of("document.doubt.range"),
                List.of(
                        figure(hours.min(), hours),
                        figure(hours.max(), hours),
                        new Answer(
                                Message.of("document.answer.range", hours),
                                LineFix.as(LineKind.PROCESS))));
    }

    private Answer figure(Hours one, Hours.Range in) {
        LineFix fix = LineFix.as(LineKind.PROCESS).withHours(one.toString());
        Optional<Hours.Range> whole = whole().filter(sum -> sum.equals(summed(one, in)));
        return new Answer(
                whole.map(sum -> Message.of("document.answer.fits", one, sum))
                        .orElse(Message.of("document.answer.hours", one)),
                fix);
    }

    /** The hours of all, with this figure in place of the range. */
    private Hours.Range summed(Hours one, Hours.Range in) {
        Hours.Range sum = program.summed().orElse(in);
        return new Hours.Range(
                sum.min().less(in.min()).plus(one), sum.max().less(in.max()).plus(one));
    }

    /** The total that is stated, or else the term. */
    private Optional<Hours.Range> whole() {
        return program.totals().stream()
                .map(ReadProgram.Total::stated)
                .findFirst()
                .or(() -> program.term().flatMap(term -> term.hours()));
    }

    /** Of a range each figure too, where a time-based schedule has but one. */
    private LineDoubt yearly(Hours.Range hours) {
        List<Answer> answers = new ArrayList<>();
        if (!hours.isOne() && isTimeBased()) {
            answers.addAll(yearly(Hours.Range.of(hours.min())).answers());
            answers.addAll(yearly(Hours.Range.of(hours.max())).answers());
        }
        answers.add(
                new Answer(
                        Message.of("document.answer.in-all", hours),
                        LineFix.as(LineKind.PROCESS).withHours(hours.toString())));
        years().filter(years -> hours.max().value() * years <= MOST)
                .ifPresent(years -> answers.add(times(hours, years)));
        return new LineDoubt(Message.of("document.doubt.yearly"), answers);
    }

    private static Answer times(Hours.Range hours, int years) {
        Hours.Range all = hours;
        for (int year = 1; year < years; year++) {
            all = all.plus(hours);
        }
        return new Answer(
                Message.of("document.answer.years", all, years),
                LineFix.as(LineKind.PROCESS).withHours(all.toString()));
    }

    /** Whole years of the term, 2 or more; empty where the term is a range or no such time. */
    private Optional<Integer> years() {
        return program.term()
                .flatMap(term -> term.months())
                .filter(months -> months.min() == months.max() && months.min() % 12 == 0)
                .map(months -> months.min() / 12)
                .filter(years -> years > 1);
    }

    private static Answer answer(String key, LineFix fix) {
        return new Answer(Message.of("document.answer." + key), fix);
    }
}
