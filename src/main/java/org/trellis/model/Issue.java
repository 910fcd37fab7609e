package org.trellis.model;

import java.util.Comparator;
import org.trellis.message.Message;

/**
 * A fault found in data.
 *
 * @param value what stands in the cell, shortened; empty when the fault is an absence
 * @param expected what should stand there
 * @param remedy what to do about it
 */
public record Issue(Severity severity, Place place, Message value, Message expected, Message remedy)
        implements Comparable<Issue> {
    public enum Severity {
        ERROR,
        WARNING,
        NOTE
    }

    /**
     * Where something stands.
     *
     * @param file path relative to the data folder
     * @param line from 1; 0 when the whole file is meant
     * @param column from 1, in characters of a line of YAML or in cells of a table; 0 for the whole
     *     line
     */
    public record Place(String file, int line, int column) implements Comparable<Place> {
        public static final Place NOWHERE = new Place("", 0, 0);

        @Override
        public int compareTo(Place other) {
            return Comparator.comparing(Place::file)
                    .thenComparingInt(Place::line)
                    .thenComparingInt(Place::column)
                    .compare(this, other);
        }

        @Override
        public String toString() {
            return file + ":" + line + ":" + column;
        }
    }

    public static Issue error(Place place, String value, Message expected, Message remedy) {
        return new Issue(Severity.ERROR, place, quoted(value), expected, remedy);
    }

    public static Issue warning(Place place, String value, Message expected, Message remedy) {
        return new Issue(Severity.WARNING, place, quoted(value), expected, remedy);
    }

    public static Issue note(Place place, String value, Message expected, Message remedy) {
        return new Issue(Severity.NOTE, place, quoted(value), expected, remedy);
    }

    /** As the one with a text, where what was found is said in our own words. */
    public static Issue error(Place place, Message value, Message expected, Message remedy) {
        return new Issue(Severity.ERROR, place, value, expected, remedy);
    }

    /** The same, in a file called so. */
    public Issue at(String file) {
        Place there = new Place(file, place.line(), place.column());
        return new Issue(severity, there, value, expected, remedy);
    }

    /** What stands in the file, shortened. */
    public static Message quoted(String value) {
        return Message.verbatim(value.length() > 60 ? value.substring(0, 57) + "..." : value);
    }

    @Override
    public int compareTo(Issue other) {
        return Comparator.comparing(Issue::place)
                .thenComparing(Issue::severity)
                .compare(this, other);
    }
}
