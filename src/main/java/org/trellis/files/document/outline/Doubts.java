package org.trellis.files.document.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trellis.files.document.line.LineDoubt;
import org.trellis.files.document.line.LineKind;
import org.trellis.files.document.line.UnderstoodLine;
import org.trellis.files.document.program.ReadProgram;
import org.trellis.files.document.program.ReadProgram.Total;
import org.trellis.message.Message;

/**
 * What a person is asked about lines that were understood: a sum that does not add up, hours that
 * are missing or may be several figures, a line that may be two tasks. No figure is changed.
 */
final class Doubts {
    private final List<ReadProgram> programs;
    private final Map<Integer, Total> wrong;
    private final List<WorkDoubts> work;

    private Doubts(List<ReadProgram> programs) {
        this.programs = programs;
        work = programs.stream().map(WorkDoubts::new).toList();
        wrong =
                programs.stream()
                        .flatMap(Doubts::totals)
                        .filter(total -> !total.addsUp())
                        .collect(Collectors.toMap(Total::line, total -> total, (a, b) -> a));
    }

    static List<UnderstoodLine> of(List<UnderstoodLine> lines, List<ReadProgram> programs) {
        Doubts doubts = new Doubts(programs);
        List<UnderstoodLine> asked = new ArrayList<>();
        LineKind above = LineKind.ASIDE;
        Optional<UnderstoodLine> before = Optional.empty();
        for (UnderstoodLine line : lines) {
            boolean own = line.kind() != LineKind.CONTINUES && line.kind() != LineKind.PAGE;
            above = own ? line.kind() : above;
            asked.add(doubts.asked(line, above, before));
            before = line.kind() == LineKind.PAGE ? before : Optional.of(line);
        }
        return asked;
    }

    private UnderstoodLine asked(
            UnderstoodLine line, LineKind above, Optional<UnderstoodLine> before) {
        return line.fixed() || line.doubt().isPresent()
                ? line
                : sum(line)
                        .or(
                                () ->
                                        LineDoubt.both(
                                                work.get(program(line)).find(line),
                                                TaskDoubts.find(line, above, before)))
                        .or(() -> FigureDoubts.find(line))
                        .map(line::withDoubt)
                        .orElse(line);
    }

    /** The last that begins at the line or above it. */
    private int program(UnderstoodLine line) {
        int at = 0;
        while (at + 1 < programs.size() && programs.get(at + 1).firstLine() <= line.number()) {
            at++;
        }
        return at;
    }

    private static Stream<Total> totals(ReadProgram program) {
        return Stream.concat(program.totals().stream(), program.instruction().totals().stream());
    }

    private Optional<LineDoubt> sum(UnderstoodLine line) {
        return Optional.ofNullable(wrong.get(line.number())).map(Doubts::told);
    }

    private static LineDoubt told(Total total) {
        return new LineDoubt(
                Message.of("document.left.total", total.stated(), total.summed().orElseThrow()),
                List.of());
    }
}
