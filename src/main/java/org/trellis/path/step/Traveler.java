package org.trellis.path.step;

import java.time.LocalDate;
import org.trellis.model.person.Person;

/**
 * Whose ways are looked for, and how what is known of them counts.
 *
 * @param on facts dated later are ignored
 * @param presumed whether the present and past jobs show what their requirements ask
 * @param unknownMet whether an unknown line costs nothing; otherwise it costs all of its hours
 */
public record Traveler(Person person, LocalDate on, boolean presumed, boolean unknownMet) {}
