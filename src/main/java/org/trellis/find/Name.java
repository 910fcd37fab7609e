package org.trellis.find;

import java.util.List;
import org.trellis.model.Checks;

/**
 * A name that people may type.
 *
 * @param lang "es" for Spanish, else English
 * @param employment persons in the jobs of that name; 0 where there are none or it is not known
 * @param things what it names, in the order in which they are shown
 */
public record Name(String text, String lang, Use use, double employment, List<Entry> things) {
    /** How much a name says about the thing. */
    public enum Use {
        /** Its own title. */
        TITLE,
        /** A word that most people use for it. */
        EVERYDAY,
        /** One of the many titles that employers use. */
        ALTERNATE
    }

    public Name {
        text = Checks.filled(text, "name");
        Checks.notNegative(employment, "employment");
        things = List.copyOf(things);
    }
}
