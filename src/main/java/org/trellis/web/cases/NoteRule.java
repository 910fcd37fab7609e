package org.trellis.web.cases;

import java.util.Optional;
import org.trellis.files.person.PrivateFacts;
import org.trellis.message.Message;

/** What a note about a client may be, whoever hands it in. */
public final class NoteRule {
    private static final int LONGEST = 4000;
    private static final int LONGEST_AUTHOR = 100;

    private NoteRule() {}

    /** Whether it must not be shown again. */
    public static boolean isPrivate(String text) {
        return PrivateFacts.in(text);
    }

    /** Why it is not kept; empty when it is. */
    public static Optional<Message> refusal(String note) {
        if (isPrivate(note)) {
            return Optional.of(Message.of("cases.note.private"));
        }
        return note.length() > LONGEST
                ? Optional.of(Message.of("cases.note.long", LONGEST))
                : Optional.empty();
    }

    /** Why nobody writes under this name; empty where somebody does. */
    public static Optional<Message> authorRefusal(String author) {
        if (isPrivate(author) || PrivateFacts.inName(author).isPresent()) {
            return Optional.of(Message.of("cases.note.author.private"));
        }
        return author.length() > LONGEST_AUTHOR
                ? Optional.of(Message.of("cases.note.author.long", LONGEST_AUTHOR))
                : Optional.empty();
    }

    public static boolean isAuthor(String author) {
        return !author.isBlank() && authorRefusal(author).isEmpty();
    }
}
