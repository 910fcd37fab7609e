package org.trellis.store.person;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/**
 * @param happenedAt ISO instant in UTC
 * @param kind the name of a {@link CaseRecord.Kind}
 */
@MappedEntity("case_event")
record EventRow(@Id String id, String address, String happenedAt, String actor, String kind) {}
