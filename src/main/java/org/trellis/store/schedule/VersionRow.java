package org.trellis.store.schedule;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.trellis.store.KeptText;
import org.trellis.store.seal.SealedRow;
import org.trellis.store.seal.Vault;

/**
 * @param id name and version
 * @param savedAt ISO instant in UTC
 * @param schedule the text of a schedule file
 */
@MappedEntity("schedule_version")
record VersionRow(
        @Id String id,
        String name,
        int version,
        String savedAt,
        String schedule,
        @Nullable String label) {
    static final String TABLE = "schedule_version";

    /** With the name in the place of its code. */
    SavedVersion saved(Vault vault) {
        SealedRow row = vault.row(TABLE, id, name);
        String plain = vault.isSealing() ? row.open("label", label) : name;
        return new SavedVersion(
                plain, version, KeptText.instantOrFirst(savedAt), row.open("schedule", schedule));
    }

    static String id(Vault vault, String name, int version) {
        return vault.code(TABLE, name) + "|" + version;
    }

    /** As it is kept. */
    static VersionRow sealed(Vault vault, SavedVersion saved) {
        String code = vault.code(TABLE, saved.name());
        String id = id(vault, saved.name(), saved.version());
        SealedRow row = vault.row(TABLE, id, code);
        return new VersionRow(
                id,
                code,
                saved.version(),
                saved.savedAt().toString(),
                row.seal("schedule", saved.yaml()),
                vault.isSealing() ? row.seal("label", saved.name()) : null);
    }
}
