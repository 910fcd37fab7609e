package org.trellis.web.document;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trellis.files.document.DocumentPages;
import org.trellis.files.document.outline.DocumentOutline;
import org.trellis.files.schedule.Phrasing;
import org.trellis.message.InvalidValue;
import org.trellis.message.Message;
import org.trellis.model.Issue;

/**
 * What somebody handed in, read.
 *
 * @param text empty when it could not be read
 * @param issues why not, or what is odd about it
 */
record ReadDocument(String name, int bytes, Optional<DocumentPages> text, List<Issue> issues) {
    static ReadDocument of(byte[] bytes, String name) {
        DocumentOutline.Read read = DocumentOutline.read(bytes, name);
        Optional<DocumentPages> text = read.outline().map(DocumentOutline::document);
        return text.flatMap(pages -> privateFact(pages, name).or(() -> impossible(pages, name)))
                .map(why -> new ReadDocument(name, bytes.length, Optional.empty(), List.of(why)))
                .orElseGet(() -> new ReadDocument(name, bytes.length, text, read.issues()));
    }

    /** The first line that tells what nobody may store; it is named and not repeated. */
    private static Optional<Issue> privateFact(DocumentPages pages, String name) {
        return pages.lines().stream()
                .filter(line -> Phrasing.fault(line.words(), Integer.MAX_VALUE).isPresent())
                .findFirst()
                .map(
                        line ->
                                Issue.error(
                                        new Issue.Place(name, line.number(), 0),
                                        "",
                                        Message.of("intake.private.line"),
                                        Message.none()));
    }

    /** Hours that no schedule can have. */
    private static Optional<Issue> impossible(DocumentPages pages, String name) {
        try {
            new HeldDocument(1, name, 0, pages, List.of(), Map.of()).checked();
            return Optional.empty();
        } catch (InvalidValue refused) {
            return Optional.of(
                    Issue.error(new Issue.Place(name, 0, 0), "", refused.said(), Message.none()));
        }
    }

    static ReadDocument ofText(String typed, String name) {
        return of(typed.getBytes(StandardCharsets.UTF_8), name);
    }

    HeldDocument numbered(int number) {
        return new HeldDocument(number, name, bytes, text.orElseThrow(), issues, Map.of());
    }
}
