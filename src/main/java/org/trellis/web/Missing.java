package org.trellis.web;

import java.util.List;

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

    public Missing(String name, List<Suggestion> suggestions) {
        super("nothing called " + name, null, false, false);
        this.name = name;
        this.suggestions = List.copyOf(suggestions);
    }

    public String name() {
        return name;
    }

    public List<Suggestion> suggestions() {
        return suggestions;
    }
}
