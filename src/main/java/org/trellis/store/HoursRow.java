package org.trellis.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/**
 * @param id of apprentice, day or week, and part, so that each stands once
 * @param week ISO date of its Monday, or of the day where the span is a day
 * @param process number of the work process, or of the course where the kind is class
 */
@MappedEntity("apprentice_hours")
record HoursRow(
        @Id String id,
        String apprenticeId,
        String week,
        int process,
        int minutes,
        String span,
        String kind) {}
