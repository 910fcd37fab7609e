package org.trellis.files.imports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.trellis.files.release.Releases;

/**
 * The sets that were imported and stand side by side: one of each kind is in use. Before any import
 * it is what ships.
 */
public record KeptSets(DataFolder data) {
    /** What a set is about. */
    public enum Kind {
        NATIONAL,
        AREAS,
        COURSES
    }

    /**
     * @param name {@link Releases#SHIPPED} of what ships
     */
    public record Kept(Kind kind, String name, boolean active) {}

    /** What ships stands first; there are no areas in it. */
    public List<Kept> list() {
        List<Kept> all = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            String active = sets(kind).active().orElse(Releases.SHIPPED);
            if (kind != Kind.AREAS) {
                all.add(new Kept(kind, Releases.SHIPPED, active.equals(Releases.SHIPPED)));
            }
            for (String name : sets(kind).list()) {
                all.add(new Kept(kind, name, active.equals(name)));
            }
        }
        return all;
    }

    /** Those in use. */
    public List<Kept> active() {
        return list().stream().filter(Kept::active).toList();
    }

    public boolean has(Kind kind, String name) {
        return list().stream().anyMatch(set -> set.kind() == kind && set.name().equals(name));
    }

    /**
     * Makes this one the one in use.
     *
     * @return false while an import is at work, which may change it
     */
    public boolean use(Kind kind, String name) throws IOException {
        var turn = ImportTurn.take(data);
        if (turn.isEmpty()) {
            return false;
        }
        try (ImportTurn held = turn.get()) {
            sets(kind).use(name);
        }
        return true;
    }

    private Releases sets(Kind kind) {
        return switch (kind) {
            case NATIONAL -> data.national();
            case AREAS -> data.areas();
            case COURSES -> data.courses();
        };
    }
}
