package org.trellis.files.document.outline;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trellis.files.document.line.LineDoubt;
import org.trellis.files.document.line.UnderstoodLine;
import org.trellis.files.document.program.ReadProgram;
import org.trellis.files.document.program.ReadProgram.Total;
import org.trellis.message.Message;

/** Sums that do not add up are told at their line; no figure is changed. */
final class Doubts {
    private Doubts() {}

    static List<UnderstoodLine> of(List<UnderstoodLine> lines, List<ReadProgram> programs) {
        Map<Integer, Total> wrong =
                programs.stream()
                        .flatMap(Doubts::totals)
                        .filter(total -> !total.addsUp())
                        .collect(Collectors.toMap(Total::line, total -> total, (a, b) -> a));
        return lines.stream()
                .map(
                        line ->
                                line.fixed() || !wrong.containsKey(line.number())
                                        ? line
                                        : line.withDoubt(told(wrong.get(line.number()))))
                .toList();
    }

    private static Stream<Total> totals(ReadProgram program) {
        return Stream.concat(program.totals().stream(), program.instruction().totals().stream());
    }

    private static LineDoubt told(Total total) {
        return new LineDoubt(
                Message.of("document.left.total", total.stated(), total.summed().orElseThrow()),
                List.of());
    }
}
