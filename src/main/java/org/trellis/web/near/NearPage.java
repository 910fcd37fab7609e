package org.trellis.web.near;

import java.util.List;

/**
 * The U.S. occupations nearest to somebody.
 *
 * @param answer the heading, a sentence
 * @param faults answers that cannot be used
 */
public record NearPage(
        String answer,
        String lead,
        List<Fault> faults,
        List<Input> inputs,
        List<Choice> fields,
        List<Choice> zones,
        boolean bright,
        List<InterestFields.Score> interests,
        List<Row> rows,
        String leftOut,
        String attribution) {
    public record Fault(String field, String text) {}

    public record Input(String name, String label, String value, boolean wrong) {}

    public record Choice(String value, String label, boolean chosen) {}

    /**
     * @param ways where the ways to it are
     * @param ladder where a career map has the occupation too; empty where none has
     */
    public record Row(
            String title,
            String href,
            String pay,
            String ready,
            String hours,
            String facts,
            String ways,
            String ladder) {}
}
