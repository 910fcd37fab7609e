package org.trellis.store.person;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/**
 * @param writtenAt ISO instant in UTC
 */
@MappedEntity("case_note")
record NoteRow(@Id String id, String personId, String writtenAt, String author, String note) {}
