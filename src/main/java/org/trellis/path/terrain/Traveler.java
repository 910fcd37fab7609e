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
 * @param country whether ways go over all U.S. occupations too; they do in any case where the
 *     current job or the goal is one of them
 * @param education which schooling U.S. occupations ask for
 */
public record Traveler(
        Person person,
        LocalDate on,
        boolean presumed,
        boolean unknownMet,
        boolean country,
        AskedEducation education) {
    /** With the education that is typical where nothing else is said. */
    public Traveler(
            Person person, LocalDate on, boolean presumed, boolean unknownMet, boolean country) {
        this(person, on, presumed, unknownMet, country, AskedEducation.TYPICAL);
    }

    /** On the ladders, unless the current job or the goal is on none. */
    public Traveler(Person person, LocalDate on, boolean presumed, boolean unknownMet) {
        this(person, on, presumed, unknownMet, false);
    }

    /** The same for somebody else, or somebody with other limits. */
    public Traveler as(Person other) {
        return new Traveler(other, on, presumed, unknownMet, country, education);
    }

    /** With other names for the present and past jobs. */
    public Traveler settled(UnaryOperator<Job.Id> names) {
        return as(person.renamed(names));
    }
}
