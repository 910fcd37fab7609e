package org.trellis.web.words;

import java.util.List;

/** The visitor asked for a file in a format that this page does not have. */
public final class UnknownFormat extends RuntimeException {
    private final String format;
    private final List<String> known;

    /**
     * @param format as it was asked for
     * @param known those that there are
     */
    public UnknownFormat(String format, List<String> known) {
        super("no format " + format);
        this.format = format;
        this.known = List.copyOf(known);
    }

    public String format() {
        return format;
    }

    public List<String> known() {
        return known;
    }
}
