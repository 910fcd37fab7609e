package org.trellis.path.terrain;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.trellis.model.Job;
import org.trellis.model.person.Person;

/**
 * Whose ways are looked for, and how what is known of them counts.
 *
 * @param on facts dated later are ignored
 * @param presumed whether the present and past jobs show what their requirements ask
 * @param unknownMet whether an unknown line costs nothing; otherwise it costs all of its hours
 * @param country whether ways go over the occupations of the country too; they do in any case where
 *     the present job or the goal is one of them
 */
public record Traveler(
        Person person, LocalDate on, boolean presumed, boolean unknownMet, boolean country) {
    /** On the ladders, unless the present job or the goal is on none. */
    public Traveler(Person person, LocalDate on, boolean presumed, boolean unknownMet) {
        this(person, on, presumed, unknownMet, false);
    }

    /** With other names for the present and past jobs. */
    public Traveler settled(UnaryOperator<Job.Id> names) {
        return new Traveler(person.renamed(names), on, presumed, unknownMet, country);
    }
}
