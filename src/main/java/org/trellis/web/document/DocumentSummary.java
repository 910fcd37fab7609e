package org.trellis.web.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trellis.files.document.line.UnderstoodLine;
import org.trellis.files.document.outline.DocumentOutline;
import org.trellis.files.document.program.ReadProgram;
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
            List<Program> programs,
            String stamp) {}

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
                rows.summed().map(rows::range).orElse("–"),
                stated(),
                links(open, DocumentPart.ALL),
                open.size(),
                links(aside, DocumentPart.ASIDE),
                aside.size(),
                outline.lines().size() - (long) open.size() - aside.size(),
                programs(),
                held.stamp());
    }

    private long count(java.util.function.ToLongFunction<ReadProgram> of) {
        return outline.programs().stream().mapToLong(of).sum();
    }

    private String answer(long processes, int open) {
        if (processes == 0) {
            return words.say("intake.answer.none");
        }
        String hours =
                rows.summed()
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
        List<Integer> all = rows.of(part).stream().map(UnderstoodLine::number).toList();
        List<Link> links = new ArrayList<>();
        for (UnderstoodLine line : lines.subList(0, Math.min(MOST_LINKS, lines.size()))) {
            int at = all.indexOf(line.number());
            int first = at / PlaceInDocument.MOST * PlaceInDocument.MOST + 1;
            PlaceInDocument place = PlaceInDocument.of(part.code(), first);
            links.add(new Link(line.number(), place.href(line.number())));
        }
        return links;
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
