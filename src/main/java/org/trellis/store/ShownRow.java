package org.trellis.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.function.BinaryOperator;
import org.trellis.store.seal.Vault;

/**
 * @param shownOn ISO date
 */
@MappedEntity("apprentice_shown")
record ShownRow(
        @Id String id,
        String apprenticeId,
        int process,
        String skill,
        int rating,
        String assessor,
        String shownOn) {
    private static final String TABLE = "apprentice_shown";

    ShownRow opened(Vault vault) {
        return with(vault.row(TABLE, id, apprenticeId)::open);
    }

    /** The owner is a code already. */
    ShownRow sealed(Vault vault) {
        return with(vault.row(TABLE, id, apprenticeId)::seal);
    }

    private ShownRow with(BinaryOperator<String> value) {
        return new ShownRow(
                id,
                apprenticeId,
                process,
                value.apply("skill", skill),
                rating,
                value.apply("assessor", assessor),
                shownOn);
    }
}
