package org.trellis.web;

import java.util.List;
import org.trellis.message.Message;

/** The visitor asked for something that is not there. */
public final class Missing extends RuntimeException {
    /**
     * A place to go instead.
     *
     * @param id the name that was meant, as it stands in an address
     */
    public record Suggestion(String id, String title, String href) {}

    private final String name;
    private final List<Suggestion> suggestions;
    private final Message said;

    public Missing(String name, List<Suggestion> suggestions) {
        this(name, suggestions, Message.of("error.missing", name));
    }

    /**
     * @param said why it is not there, and what became of what was typed
     */
    public Missing(String name, List<Suggestion> suggestions, Message said) {
        super("nothing called " + name, null, false, false);
        this.said = said;
        this.name = name;
        this.suggestions = List.copyOf(suggestions);
    }

    public Message said() {
        return said;
    }

    public String name() {
        return name;
    }

    public List<Suggestion> suggestions() {
        return suggestions;
    }
}
