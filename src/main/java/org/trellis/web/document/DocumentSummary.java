package org.trellis.web.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.trellis.files.document.line.UnderstoodLine;
import org.trellis.files.document.outline.DocumentOutline;
import org.trellis.files.document.program.ReadProgram;
import org.trellis.files.document.program.TakenSchedule;
import org.trellis.model.schedule.Hours;
import org.trellis.report.Words;

/** What was understood of a document, in a sentence and some figures. */
record DocumentSummary(HeldDocument held, DocumentOutline outline, LineRows rows, Words words) {
    private static final int MOST_LINKS = 12;

    /**
     * @param programs one for each schedule the document holds
     * @param stated hours that the document names as its sum; the empty text when it names none
     */
    record Page(
            String answer,
            String name,
            String size,
            long processes,
            long tasks,
            String hours,
            String stated,
            List<Link> open,
            long openCount,
            List<Link> aside,
            long asideCount,
            long sure,
            List<Left> left,
            List<Program> programs,
            String stamp) {}

    /** What is understood, and what no schedule has a place for all the same. */
    record Left(int line, String href, String text, String why) {}

    record Link(int line, String href) {}

    record Program(int at, String title, String what) {}

    Page page() {
        long processes = count(program -> program.processes().size());
        List<UnderstoodLine> open = outline.doubtful();
        List<UnderstoodLine> aside = outline.aside();
        return new Page(
                answer(processes, open.size()),
                held.name(),
                size(),
                processes,
                count(ReadProgram::tasks),
                HeldDocument.summed(outline).map(rows::range).orElse("–"),
                stated(),
                links(open, DocumentPart.ALL),
                open.size(),
                links(aside, DocumentPart.ASIDE),
                aside.size(),
                outline.lines().size() - (long) open.size() - aside.size(),
                left(),
                programs(),
                held.stamp());
    }

    private long count(ToLongFunction<ReadProgram> of) {
        return outline.programs().stream().mapToLong(of).sum();
    }

    private String answer(long processes, int open) {
        if (processes == 0) {
            return words.say("intake.answer.none");
        }
        String hours =
                HeldDocument.summed(outline)
                        .map(sum -> words.say("intake.answer.hours", rows.range(sum)))
                        .orElse("");
        String read = words.count("intake.answer", processes, hours);
        return open == 0
                ? read + " " + words.say("intake.answer.clear")
                : read + " " + words.count("intake.answer.open", open);
    }

    private String size() {
        String kilobytes = words.number(Math.max(1, held.bytes() / 1000));
        return words.count("intake.size", held.text().pages(), kilobytes);
    }

    private String stated() {
        Optional<Hours.Range> stated =
                outline.programs().stream()
                        .flatMap(program -> program.totals().stream())
                        .map(ReadProgram.Total::stated)
                        .reduce(Hours.Range::plus);
        return stated.map(each -> words.say("intake.stated", rows.range(each))).orElse("");
    }

    /** The first some; a link leads to the page of the part the line is on. */
    private List<Link> links(List<UnderstoodLine> lines, DocumentPart part) {
        List<Link> links = new ArrayList<>();
        for (UnderstoodLine line : lines.subList(0, Math.min(MOST_LINKS, lines.size()))) {
            links.add(new Link(line.number(), place(line.number(), part).href(line.number())));
        }
        return links;
    }

    /** The page of a part that a line is on. */
    private PlaceInDocument place(int line, DocumentPart part) {
        long before =
                part == DocumentPart.ALL
                        ? Math.max(0, line - 1)
                        : rows.of(part).stream().filter(each -> each.number() < line).count();
        int first = (int) before / PlaceInDocument.MOST * PlaceInDocument.MOST + 1;
        return PlaceInDocument.of(part.code(), first);
    }

    /** Without the lines that are left aside as a whole: they are marked where they stand. */
    private List<Left> left() {
        return IntStream.range(0, outline.programs().size())
                .boxed()
                .flatMap(at -> ToldInDesigner.within(outline, outline.schedule(at)).stream())
                .distinct()
                .map(this::left)
                .toList();
    }

    private Left left(TakenSchedule.Left each) {
        PlaceInDocument place = place(each.line(), DocumentPart.ALL);
        return new Left(each.line(), place.href(each.line()), each.text(), words.say(each.why()));
    }

    private List<Program> programs() {
        List<Program> programs = new ArrayList<>();
        for (ReadProgram each : outline.programs()) {
            String title = each.title().isEmpty() ? words.say("intake.untitled") : each.title();
            String what = words.count("intake.processes", each.processes().size());
            programs.add(new Program(programs.size(), title, what));
        }
        return programs;
    }
}
