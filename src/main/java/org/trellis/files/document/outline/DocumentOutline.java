package org.trellis.files.document.outline;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.trellis.files.document.DocumentFile;
import org.trellis.files.document.DocumentPages;
import org.trellis.files.document.figure.CodesText;
import org.trellis.files.document.figure.FactFigures;
import org.trellis.files.document.figure.PayText;
import org.trellis.files.document.figure.ProbationText;
import org.trellis.files.document.figure.RatioText;
import org.trellis.files.document.figure.TermText;
import org.trellis.files.document.line.FactParts;
import org.trellis.files.document.line.LineFix;
import org.trellis.files.document.line.LineKind;
import org.trellis.files.document.line.Marker;
import org.trellis.files.document.line.UnderstoodLine;
import org.trellis.files.document.program.ReadProgram;
import org.trellis.files.document.program.TakenSchedule;
import org.trellis.files.document.program.Takeover;
import org.trellis.files.document.section.LineReader;
import org.trellis.message.InvalidValue;
import org.trellis.message.Message;
import org.trellis.model.Issue;

/**
 * A designer's document with what we understand each line of it as, and the programs that follow
 * from that. Nothing is dropped: a line that is in no program is among {@link #aside}.
 */
public final class DocumentOutline {
    private static final Message FIGURES = Message.of("document.left.figures");
    private static final Message BESIDE = Message.of("document.left.beside");

    private final String name;
    private final DocumentPages document;
    private final Map<Integer, LineFix> fixes;
    private final List<UnderstoodLine> lines;
    private final List<ReadProgram> programs;
    private final List<TakenSchedule.Left> others;

    /**
     * @param outline empty when the document could not be read
     * @param issues why not, in one error; or what is odd about the document
     */
    public record Read(Optional<DocumentOutline> outline, List<Issue> issues) {
        public Read {
            issues = List.copyOf(issues);
        }
    }

    private DocumentOutline(
            String name,
            DocumentPages document,
            List<UnderstoodLine> understood,
            Map<Integer, LineFix> fixes) {
        this.name = name;
        this.document = document;
        this.fixes = Map.copyOf(fixes);
        Assembly assembly = new Assembly(fixed(understood, fixes));
        lines = assembly.lines();
        programs = assembly.programs();
        others = assembly.others();
    }

    /**
     * Reads a document: DOCX, XLSX, PDF with text, or plain text. Never throws on bad content.
     *
     * @param fileName how messages name the document
     */
    public static Read read(byte[] bytes, String fileName) {
        DocumentFile.Read read = DocumentFile.read(bytes, fileName);
        try {
            Optional<DocumentOutline> outline =
                    read.document().map(document -> of(document, fileName, Map.of()));
            outline.stream().flatMap(each -> each.programs.stream()).forEach(ReadProgram::summed);
            return new Read(outline, read.issues());
        } catch (InvalidValue tooMuch) {
            Issue.Place whole = new Issue.Place(fileName, 0, 0);
            Issue told = Issue.error(whole, tooMuch.said(), Message.none(), Message.none());
            return new Read(Optional.empty(), List.of(told));
        }
    }

    /** Reads what somebody pasted: an outline, or the rows of a table. */
    public static Read readText(String text, String name) {
        return read(text.getBytes(StandardCharsets.UTF_8), name);
    }

    /** Of lines that were read before. */
    public static DocumentOutline of(
            DocumentPages document, String name, Map<Integer, LineFix> fixes) {
        return new DocumentOutline(name, document, LineReader.read(document), fixes);
    }

    /** The outline after a person has said what some lines are; other lines are as first read. */
    public DocumentOutline with(Map<Integer, LineFix> other) {
        return of(document, name, other);
    }

    private static List<UnderstoodLine> fixed(
            List<UnderstoodLine> understood, Map<Integer, LineFix> fixes) {
        List<UnderstoodLine> fixed = new ArrayList<>();
        for (UnderstoodLine line : understood) {
            LineFix fix = fixes.get(line.number());
            fixed.add(fix == null ? line : fix.on(line));
        }
        return fixed;
    }

    public String name() {
        return name;
    }

    public DocumentPages document() {
        return document;
    }

    /** All lines of the document, in their order. */
    public List<UnderstoodLine> lines() {
        return lines;
    }

    /** Lines that need a person's eye. */
    public List<UnderstoodLine> doubtful() {
        return lines.stream().filter(line -> line.doubt().isPresent()).toList();
    }

    /** Lines that no program holds. */
    public List<UnderstoodLine> aside() {
        return lines.stream().filter(line -> line.kind().isAside()).toList();
    }

    /** At least one, be it empty; in the order of the document. */
    public List<ReadProgram> programs() {
        return programs;
    }

    /**
     * A program as a schedule, with everything that was not taken.
     *
     * @param program from 0
     */
    public TakenSchedule schedule(int program) {
        TakenSchedule taken = Takeover.of(programs.get(program), name, left());
        return new TakenSchedule(
                taken.schedule(), taken.left().stream().map(this::worded).toList());
    }

    /** Hours of all classes with the words around them, such as who teaches. */
    private TakenSchedule.Left worded(TakenSchedule.Left left) {
        return Optional.of(lines.get(left.line() - 1))
                .filter(line -> line.kind() == LineKind.CLASSES && line.hours().isPresent())
                .filter(line -> left.text().matches("[\\d.-]+"))
                .map(line -> new TakenSchedule.Left(left.line(), line.line().words(), left.why()))
                .orElse(left);
    }

    private List<TakenSchedule.Left> left() {
        List<TakenSchedule.Left> left = new ArrayList<>(others);
        for (UnderstoodLine line : lines) {
            line.detail(UnderstoodLine.Detail.BESIDE)
                    .lines()
                    .forEach(each -> left.add(new TakenSchedule.Left(line.number(), each, BESIDE)));
            line.detail(UnderstoodLine.Detail.REST)
                    .lines()
                    .forEach(each -> left.add(left(line, each, LineKind.ASIDE)));
            left.addAll(figures(line));
            boolean figure = line.kind() == LineKind.TOTAL && line.hours().isEmpty();
            if (line.kind().isAside() || figure && line.line().words().matches(".*\\d.*")) {
                left.add(left(line, line.line().words(), line.kind()));
            } else if (line.kind() == LineKind.FACTS) {
                line.text()
                        .lines()
                        .filter(each -> FactParts.part(each).kind() == LineKind.ASIDE)
                        .forEach(each -> left.add(left(line, each, LineKind.ASIDE)));
                line.text()
                        .lines()
                        .filter(each -> FactParts.part(each).kind() == LineKind.CODES)
                        .map(CodesText::rest)
                        .filter(rest -> !rest.isEmpty())
                        .forEach(rest -> left.add(left(line, rest, LineKind.ASIDE)));
            }
        }
        return left;
    }

    /** Facts that state more than was taken of them, such as a second length of the probation. */
    private static List<TakenSchedule.Left> figures(UnderstoodLine line) {
        boolean facts = line.kind() == LineKind.FACTS;
        return (facts ? line.text().lines() : Stream.of(line.text()))
                .filter(each -> statesMore(kind(line, each), Marker.of(each).rest()))
                .map(each -> new TakenSchedule.Left(line.number(), each, FIGURES))
                .toList();
    }

    private static boolean statesMore(LineKind kind, String words) {
        return switch (kind) {
            case PROBATION ->
                    ProbationText.of(words)
                            .filter(read -> FactFigures.beside(read, words))
                            .isPresent();
            case RATIO ->
                    RatioText.of(words).filter(read -> FactFigures.beside(read, words)).isPresent();
            case WAGE ->
                    PayText.of(words).filter(read -> FactFigures.beside(read, words)).isPresent();
            case TERM ->
                    TermText.of(words).filter(read -> FactFigures.beside(read, words)).isPresent();
            default -> false;
        };
    }

    private static LineKind kind(UnderstoodLine line, String part) {
        return line.kind() == LineKind.FACTS ? FactParts.part(part).kind() : line.kind();
    }

    private static TakenSchedule.Left left(UnderstoodLine line, String words, LineKind kind) {
        return new TakenSchedule.Left(line.number(), words, kind.label());
    }
}
