package org.trellis.files.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.trellis.files.reading.Encoding;
import org.trellis.message.InvalidValue;
import org.trellis.message.Message;
import org.trellis.model.Issue;
import org.trellis.model.Issue.Place;

/**
 * Reads a document that somebody hands in: Word (DOCX), Excel (XLSX), PDF with text, or plain text.
 * What it is shows in its bytes; its name is only told. Nothing in it is run, and nothing outside
 * it is read.
 */
public final class DocumentFile {
    /** Bytes of one document. */
    public static final int MOST_BYTES = 10_000_000;

    /** Pages of one document. */
    public static final int MOST_PAGES = 100;

    /** Ends of lines and cells in a text, blank ones too. */
    private static final int MOST_PARTS = 200_000;

    private static final byte[] OLD_OFFICE = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};
    private static final String ENCRYPTED = "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e";
    private static final int LOOKED_AT = 200_000;

    /**
     * @param document empty when it could not be read
     * @param issues why not, in one error; or what is odd about it
     */
    public record Read(Optional<DocumentPages> document, List<Issue> issues) {
        public Read {
            issues = List.copyOf(issues);
        }
    }

    /** Reads the lines of one form. */
    private interface Reader {
        void read(LineList lines, List<Message> notes) throws IOException;
    }

    private DocumentFile() {}

    /**
     * Never throws on bad content.
     *
     * @param name how messages name the document
     */
    public static Read read(byte[] bytes, String name) {
        List<Message> notes = new ArrayList<>();
        LineList lines = new LineList();
        try {
            DocumentPages.Form form = form(bytes);
            reader(form, bytes).read(lines, notes);
            List<DocumentLine> read = lines.lines();
            if (lines.isFull()) {
                throw refusal("long", LineList.MOST, MOST_PAGES);
            }
            if (read.isEmpty()) {
                throw refusal("empty");
            }
            if (lines.isCut()) {
                notes.add(Message.of("document.note.cut", LineList.LONGEST));
            }
            int pages = read.get(read.size() - 1).page();
            return new Read(Optional.of(new DocumentPages(form, pages, read)), notes(notes, name));
        } catch (InvalidValue refused) {
            return refused(name, refused.said());
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            return refused(name, Message.of("document.refused.broken"));
        }
    }

    /** What a reader throws when a document can not be taken, with what to do instead. */
    static InvalidValue refusal(String why, Object... arguments) {
        return new InvalidValue(Message.of("document.refused." + why, arguments));
    }

    private static DocumentPages.Form form(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            throw refusal("big", bytes.length / 1_000_000, MOST_BYTES / 1_000_000);
        }
        if (starts(bytes, OLD_OFFICE)) {
            throw refusal(start(bytes, LOOKED_AT).contains(ENCRYPTED) ? "protected" : "old");
        }
        if (start(bytes, 1024).contains("%PDF-")) {
            return DocumentPages.Form.PDF;
        }
        return starts(bytes, new byte[] {'P', 'K', 3, 4})
                ? PackedDocument.form(bytes)
                : DocumentPages.Form.TEXT;
    }

    private static Reader reader(DocumentPages.Form form, byte[] bytes) {
        return switch (form) {
            case PDF -> (lines, notes) -> PdfLines.read(bytes, lines);
            case DOCX -> (lines, notes) -> DocxLines.read(bytes, lines, notes);
            case XLSX -> (lines, notes) -> new XlsxLines(lines, notes).read(bytes);
            case TEXT -> (lines, notes) -> text(bytes, lines, notes);
        };
    }

    private static void text(byte[] bytes, LineList lines, List<Message> notes) {
        Encoding read = Encoding.of(bytes);
        if (read.text().startsWith("{\\rtf")) {
            throw refusal("rich");
        }
        if (isBinary(read.text())) {
            throw refusal("binary");
        }
        if (read.text().chars().filter(DocumentFile::parts).limit(MOST_PARTS).count()
                == MOST_PARTS) {
            throw refusal("long", LineList.MOST, MOST_PAGES);
        }
        if (read.guessed()) {
            notes.add(Message.of("document.note.guessed"));
        }
        TextLines.read(read.text(), lines);
    }

    /** Whether a letter may end a line or a cell. */
    private static boolean parts(int letter) {
        return "\n\r\f\t,;".indexOf(letter) >= 0;
    }

    private static boolean isBinary(String text) {
        return text.chars().anyMatch(c -> c < ' ' && "\t\n\r\f\u000b".indexOf(c) < 0);
    }

    private static boolean starts(byte[] bytes, byte[] with) {
        return bytes.length >= with.length
                && Arrays.equals(bytes, 0, with.length, with, 0, with.length);
    }

    private static String start(byte[] bytes, int most) {
        return new String(bytes, 0, Math.min(bytes.length, most), StandardCharsets.ISO_8859_1);
    }

    private static Read refused(String name, Message why) {
        Issue issue = Issue.error(new Place(name, 0, 0), why, Message.none(), Message.none());
        return new Read(Optional.empty(), List.of(issue));
    }

    private static Issue told(Place place, Message note) {
        return new Issue(Issue.Severity.WARNING, place, note, Message.none(), Message.none());
    }

    private static List<Issue> notes(List<Message> notes, String name) {
        return notes.stream().distinct().map(each -> told(new Place(name, 0, 0), each)).toList();
    }
}
