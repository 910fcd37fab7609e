package org.trellis.files.resume;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.trellis.files.document.DocumentFile;
import org.trellis.files.document.DocumentLine;
import org.trellis.files.document.DocumentPages;
import org.trellis.files.reading.Fields;
import org.trellis.files.reading.Reading;
import org.trellis.files.reading.YamlText;
import org.trellis.message.Message;
import org.trellis.model.Issue;

/** Reads a résumé: JSON Resume, Word, PDF with text, or plain text. Nothing of it is kept. */
public final class ResumeFile {
    /** Bytes of one résumé. */
    public static final int MOST_BYTES = 5_000_000;

    /**
     * @param resume empty when it could not be read, or holds nothing that could be used
     * @param issues why not, in one error; or what is odd about it
     */
    public record Read(Optional<Resume> resume, List<Issue> issues) {
        public Read {
            issues = List.copyOf(issues);
        }
    }

    private ResumeFile() {}

    /**
     * Never throws on bad content.
     *
     * @param name for messages; no file is opened
     */
    public static Read read(byte[] bytes, String name, LocalDate today) {
        if (bytes.length > MOST_BYTES) {
            return refused(name, Message.of("resume.big", MOST_BYTES / 1_000_000));
        }
        Optional<Fields> json = json(bytes, name);
        if (json.isPresent()) {
            return found(JsonResume.read(json.get(), today), List.of(), name);
        }
        DocumentFile.Read read = DocumentFile.read(bytes, name);
        if (read.document().isEmpty()) {
            return new Read(Optional.empty(), read.issues());
        }
        List<String> lines = lines(read.document().get());
        return found(ResumeText.read(lines, today), read.issues(), name);
    }

    private static List<String> lines(DocumentPages document) {
        return document.lines().stream().map(DocumentLine::text).toList();
    }

    private static Read found(Resume resume, List<Issue> issues, String name) {
        return resume.entries().isEmpty()
                ? refused(name, Message.of("resume.nothing"))
                : new Read(Optional.of(resume), issues);
    }

    /** Empty where it is not JSON, or not of a résumé. */
    private static Optional<Fields> json(byte[] bytes, String name) {
        String text = new String(bytes, StandardCharsets.UTF_8).replace('\t', ' ');
        if (!text.stripLeading().startsWith("{")) {
            return Optional.empty();
        }
        return YamlText.map(Reading.handedIn(), text, name).filter(JsonResume::isOne);
    }

    private static Read refused(String name, Message why) {
        Issue issue = Issue.error(new Issue.Place(name, 0, 0), "", why, Message.none());
        return new Read(Optional.empty(), List.of(issue));
    }
}
