package org.trellis.files.imports;

import java.util.Set;
import org.trellis.files.imports.KeptSets.Kept;

/**
 * The imports beside a server that runs: its pages go on with what was in use when it was started.
 *
 * @param shown the sets of its pages
 * @param read whether it reads imports at all: not where it was given other seeds
 */
public record ServedImports(Imports imports, Set<Kept> shown, boolean read) {
    public ServedImports {
        shown = Set.copyOf(shown);
    }

    /** With what is in use now. */
    public static ServedImports now(Imports imports, boolean read) {
        KeptSets sets = new KeptSets(imports.data());
        return new ServedImports(imports, Set.copyOf(sets.active()), read);
    }

    public KeptSets sets() {
        return new KeptSets(imports.data());
    }
}
