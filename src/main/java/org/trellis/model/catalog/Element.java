package org.trellis.model.catalog;

import org.trellis.model.Checks;
import org.trellis.model.Text;

/**
 * What O*NET rates of an occupation.
 *
 * @param id of the Content Model, such as {@code 2.A.1.a}
 */
public record Element(String id, Text name, Kind kind) {
    /** Work styles are rated by importance alone: they have no level. */
    public enum Kind {
        SKILL,
        KNOWLEDGE,
        WORK_STYLE
    }

    public Element {
        Checks.filled(id, "id");
    }

    public boolean hasLevel() {
        return kind != Kind.WORK_STYLE;
    }
}
