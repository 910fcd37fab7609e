package org.trellis.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/**
 * @param savedAt ISO instant in UTC
 * @param yaml the text of a person file
 */
@MappedEntity("person")
record PersonRow(@Id String id, String savedAt, String yaml) {}
