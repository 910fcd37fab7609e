package org.trellis.store.schedule;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.text.Normalizer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.trellis.store.Writes;
import org.trellis.store.seal.Vault;

/**
 * The schedules that designers keep, each with all its versions. A version is added to the one it
 * was made from, or not at all: of two who change the same one, the second is told.
 */
@Singleton
@Requires(property = "datasources.default.url")
public final class SavedSchedules {
    public static final String PREFIX = "saved-";
    public static final int MOST_VERSIONS = 1000;

    private static final int LONGEST = 50;

    /** What saving came to. */
    public sealed interface Outcome {
        /** It stands there as a version of its own, or was the newest one already. */
        record Kept(SavedVersion saved) implements Outcome {}

        /** Somebody saved another version since; nothing was changed. */
        record Stale(SavedVersion newest) implements Outcome {}

        /** It was deleted since; nothing was saved. */
        record Gone() implements Outcome {}
    }

    private final VersionRows versions;
    private final Vault vault;
    private final Writes writes;

    SavedSchedules(VersionRows versions, Vault vault, Writes writes) {
        this.versions = versions;
        this.vault = vault;
        this.writes = writes;
    }

    /** The newest version of each, by name. */
    public List<SavedVersion> list() {
        Map<String, SavedVersion> newest = new TreeMap<>();
        versions.findAllOrderByNameAndVersion().stream()
                .map(row -> row.saved(vault))
                .forEach(each -> newest.put(each.name(), each));
        return List.copyOf(newest.values());
    }

    /** The oldest first; none where there is no such name. */
    public List<SavedVersion> versions(String name) {
        return versions.findByNameOrderByVersion(code(name)).stream()
                .map(row -> row.saved(vault))
                .toList();
    }

    public Optional<SavedVersion> newest(String name) {
        return versions(name).stream().reduce((older, newer) -> newer);
    }

    public Optional<SavedVersion> find(String name, int version) {
        return versions.findById(VersionRow.id(vault, name, version)).map(row -> row.saved(vault));
    }

    /** As the first version under a name of its own, after its title. */
    public SavedVersion add(String title, String yaml, Instant now) {
        return writes.write(
                () -> {
                    String plain = PREFIX + plain(title);
                    String name = plain;
                    for (int i = 2; newest(name).isPresent(); i++) {
                        name = plain + "-" + i;
                    }
                    return put(name, 1, yaml, now);
                });
    }

    /**
     * @param made the version that the change was made from
     */
    public Outcome change(String name, int made, String yaml, Instant now) {
        return writes.write(
                () -> {
                    Optional<SavedVersion> newest = newest(name);
                    if (newest.isEmpty()) {
                        return new Outcome.Gone();
                    }
                    SavedVersion last = newest.get();
                    if (last.yaml().equals(yaml)) {
                        return new Outcome.Kept(last);
                    }
                    return last.version() == made && made < MOST_VERSIONS
                            ? new Outcome.Kept(put(name, made + 1, yaml, now))
                            : new Outcome.Stale(last);
                });
    }

    private SavedVersion put(String name, int version, String yaml, Instant now) {
        Instant at = now.truncatedTo(ChronoUnit.SECONDS);
        VersionRow row = VersionRow.sealed(vault, new SavedVersion(name, version, at, yaml));
        return versions.save(row).saved(vault);
    }

    /**
     * With all versions.
     *
     * @return whether nothing of it is left in the database files; else it goes later
     */
    public boolean delete(String name) {
        return writes.delete(() -> versions.deleteByName(code(name)));
    }

    private String code(String name) {
        return vault.code(VersionRow.TABLE, name);
    }

    /** Letters, digits and dashes. */
    private static String plain(String title) {
        String plain =
                Normalizer.normalize(title, Normalizer.Form.NFD)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("\\p{M}+", "")
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-|-$", "");
        String cut = plain.substring(0, Math.min(LONGEST, plain.length())).replaceAll("-$", "");
        return cut.isEmpty() ? "schedule" : cut;
    }
}
