package org.trellis.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/**
 * @param id apprentice, week and process, so that each week of a process stands once
 * @param week ISO date of its Monday
 */
@MappedEntity("apprentice_hours")
record HoursRow(@Id String id, String apprenticeId, String week, int process, int minutes) {}
