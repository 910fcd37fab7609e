package org.trellis.web.document;

import java.util.List;
import java.util.Optional;

/**
 * A line of the document beside what we understood.
 *
 * @param before its cells without the last where that is shown at the right edge
 * @param end the last cell; the empty text where all stand before
 * @param kind as forms write it
 * @param label what it was understood as, with its number among its kind
 * @param tasks of a work process in the same line
 * @param wording its words as a form takes them
 * @param stated the hours as a form takes them
 * @param stamp of what has been said about the line
 */
record LineRow(
        int number,
        String before,
        String end,
        boolean heading,
        String kind,
        String label,
        String text,
        List<String> tasks,
        String wording,
        String hours,
        String stated,
        String details,
        boolean aside,
        boolean deep,
        boolean fixed,
        String stamp,
        Optional<Question> question) {

    /**
     * @param answers empty where there is nothing to choose
     * @param alike how many lines have the same question
     */
    record Question(String words, List<Answer> answers, long alike) {}

    /** An answer we can think of, by its place among them. */
    record Answer(int at, String words) {}
}
