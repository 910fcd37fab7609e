package org.trellis.model.region;

import java.util.Optional;
import org.trellis.model.Checks;

/**
 * Where wages are surveyed below the nation.
 *
 * @param code of the survey: {@code 34} a state, {@code 35620} a metropolitan area
 * @param title as the survey names it, such as {@code New Jersey}
 * @param state the letters of the state it belongs to most, such as {@code NJ}
 * @param year of the survey
 */
public record Area(String code, String title, Kind kind, String state, int year) {
    public enum Kind {
        STATE,
        TERRITORY,
        METROPOLITAN,
        NONMETROPOLITAN;

        /** The one that BLS writes as 2, 3, 4 or 6. */
        public static Optional<Kind> find(String areaType) {
            return switch (areaType) {
                case "2" -> Optional.of(STATE);
                case "3" -> Optional.of(TERRITORY);
                case "4" -> Optional.of(METROPOLITAN);
                case "6" -> Optional.of(NONMETROPOLITAN);
                default -> Optional.empty();
            };
        }

        /** Whether areas of this kind are parts of a state. */
        public boolean isLocal() {
            return this == METROPOLITAN || this == NONMETROPOLITAN;
        }
    }

    public Area {
        Checks.filled(code, "area");
        Checks.filled(title, "title");
    }

    /** As people write it: the code, the whole title in any case, a state by its letters. */
    public boolean isWritten(String text) {
        return text.equals(code)
                || text.equalsIgnoreCase(title)
                || !kind.isLocal() && text.equalsIgnoreCase(state);
    }
}
