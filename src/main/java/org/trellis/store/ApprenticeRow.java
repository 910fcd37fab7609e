package org.trellis.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/**
 * @param started ISO date
 * @param savedAt ISO instant in UTC
 * @param schedule the text of a schedule file
 */
@MappedEntity("apprentice")
record ApprenticeRow(@Id String id, String started, String savedAt, String schedule) {}
