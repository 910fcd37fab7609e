package org.trellis.web.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trellis.files.document.DocumentLine;
import org.trellis.files.document.figure.HoursText;
import org.trellis.files.document.figure.HoursText.Manner;
import org.trellis.files.document.line.LineDoubt;
import org.trellis.files.document.line.LineKind;
import org.trellis.files.document.line.UnderstoodLine;
import org.trellis.files.document.line.UnderstoodLine.Detail;
import org.trellis.files.document.outline.DocumentOutline;
import org.trellis.files.document.program.ReadProgram;
import org.trellis.message.Code;
import org.trellis.model.schedule.Hours;
import org.trellis.report.Words;

/** Words the lines of a document for the page. */
final class LineRows {
    private static final List<LineKind> DEEP =
            List.of(LineKind.TASK, LineKind.CRITERION, LineKind.OBJECTIVE, LineKind.CONTINUES);

    private final HeldDocument held;
    private final DocumentOutline outline;
    private final Words words;
    private final Map<Integer, Integer> processes = new HashMap<>();
    private final Map<Integer, DocumentLine> originals = new HashMap<>();

    LineRows(HeldDocument held, DocumentOutline outline, Words words) {
        this.held = held;
        this.outline = outline;
        this.words = words;
        outline.document().lines().forEach(each -> originals.put(each.number(), each));
        for (ReadProgram program : outline.programs()) {
            for (ReadProgram.Process each : program.processes()) {
                processes.put(each.line(), program.processes().indexOf(each) + 1);
            }
        }
    }

    /** The lines of a part with their own part, in the order of the document. */
    List<UnderstoodLine> of(DocumentPart part) {
        List<UnderstoodLine> lines = new ArrayList<>();
        DocumentPart now = DocumentPart.WORK;
        for (UnderstoodLine line : outline.lines()) {
            now = DocumentPart.of(line.kind()).orElse(now);
            boolean belongs =
                    part == DocumentPart.ALL
                            || part == now
                            || part == DocumentPart.ASIDE && line.kind().isAside();
            if (belongs) {
                lines.add(line);
            }
        }
        return lines;
    }

    LineRow row(UnderstoodLine line) {
        DocumentLine own = originals.getOrDefault(line.number(), line.line());
        boolean apart =
                line.hours().isPresent()
                        && own.cells().size() > 1
                        && HoursText.of(own.last().text()).isPresent();
        List<DocumentLine.Cell> before =
                own.cells().subList(0, own.cells().size() - (apart ? 1 : 0));
        boolean aside = line.kind().isAside();
        boolean several = line.text().contains("\n");
        return new LineRow(
                line.number(),
                before.stream().map(DocumentLine.Cell::text).collect(Collectors.joining("   ")),
                apart ? own.last().text() : "",
                own.heading() || line.kind() == LineKind.PROCESS,
                line.kind().code(),
                label(line),
                several ? "" : line.text(),
                (several ? line.text() : line.detail(Detail.TASKS)).lines().toList(),
                (line.text() + "\n" + line.detail(Detail.TASKS)).strip(),
                line.hours().map(this::hours).orElse(""),
                line.hours().map(LineRows::stated).orElse(""),
                details(line),
                aside,
                DEEP.contains(line.kind()),
                line.fixed(),
                held.stamp(line.number()),
                line.doubt().map(this::question));
    }

    private String label(UnderstoodLine line) {
        if (line.kind() == LineKind.ASIDE) {
            return words.say("intake.aside.why");
        }
        Integer number = processes.get(line.number());
        return number == null || line.kind() != LineKind.PROCESS
                ? words.say(line.kind().label())
                : words.say("intake.process", number);
    }

    private String details(UnderstoodLine line) {
        String course = line.detail(Detail.COURSE).replace("\t", ", ");
        Stream<String> beside =
                Stream.of(course.isEmpty() ? "" : words.say("intake.beside", course));
        Stream<String> own =
                Stream.of(Detail.CODE, Detail.PROVIDER, Detail.OBJECTIVE, Detail.CORE)
                        .map(line::detail);
        Stream<String> left =
                Stream.of(Detail.BESIDE, Detail.REST)
                        .map(line::detail)
                        .filter(each -> !each.isEmpty())
                        .map(each -> words.say("intake.line.left", each.replace("\n", "; ")));
        return Stream.concat(Stream.concat(own, beside), left)
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private LineRow.Question question(LineDoubt doubt) {
        List<LineRow.Answer> answers = new ArrayList<>();
        for (LineDoubt.Answer each : doubt.answers()) {
            answers.add(new LineRow.Answer(answers.size(), words.say(each.words())));
        }
        long alike = outline.lines().stream().filter(line -> line.asksLike(doubt)).count();
        return new LineRow.Question(words.say(doubt.question()), answers, alike);
    }

    private String hours(HoursText text) {
        String hours = range(text.hours());
        String manner = "intake.manner." + Code.of(text.manner());
        String about = text.manner() == Manner.EXACT ? hours : words.say(manner, hours);
        return text.perYear() ? words.say("intake.yearly", about) : about;
    }

    /** As {@link HoursText} reads it. */
    private static String stated(HoursText text) {
        String hours =
                switch (text.manner()) {
                    case EXACT -> "";
                    case ABOUT -> "approx. ";
                    case LEAST -> "at least ";
                    case MOST -> "up to ";
                };
        return hours + text.hours() + (text.perYear() ? " hours per year" : "");
    }

    /** {@code 7,900–8,000 h}. */
    String range(Hours.Range range) {
        String least = words.number(range.min().value());
        return words.say(
                "intake.hours",
                range.isOne()
                        ? least
                        : least + "\u2060–\u2060" + words.number(range.max().value()));
    }
}
