package org.trellis.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/**
 * @param id apprentice and week, so that each week is signed once
 * @param week ISO date of its Monday
 * @param signedOn ISO date
 * @param entries the hours that were signed
 */
@MappedEntity("apprentice_signed")
record SignedRow(
        @Id String id,
        String apprenticeId,
        String week,
        String signer,
        String signedOn,
        String entries) {}
