package org.trellis.model;

import java.util.List;
import java.util.OptionalInt;
import org.trellis.message.InvalidValue;
import org.trellis.message.Message;

/**
 * The capability to apply related knowledge, skills and abilities to a task. It carries no level.
 *
 * @param licensed practiced under a license only, such as nursing assessment
 * @param requires competencies that usually come first
 * @param importanceNow rank today, 1 = most important; empty when not ranked
 * @param importanceFuture rank in three years, likewise
 * @param active false when the publisher has withdrawn it
 */
public record Competency(
        Id id,
        Text name,
        List<String> aliases,
        Tier tier,
        String block,
        boolean licensed,
        Text definition,
        List<Id> requires,
        OptionalInt importanceNow,
        OptionalInt importanceFuture,
        boolean active,
        String source,
        List<Text> behaviors,
        Issue.Place place) {
    /** Written {@code model/code}. */
    public record Id(String model, String code) implements Comparable<Id> {
        public Id {
            Checks.code(model, "model");
            Checks.code(code, "competency");
        }

        /**
         * @throws IllegalArgumentException when {@code text} is not {@code model/code}
         */
        public static Id parse(String text) {
            int slash = text.indexOf('/');
            if (slash < 0) {
                throw new InvalidValue(Message.of("remedy.model.competency", text));
            }
            return new Id(text.substring(0, slash), text.substring(slash + 1));
        }

        @Override
        public int compareTo(Id other) {
            return toString().compareTo(other.toString());
        }

        @Override
        public String toString() {
            return model + "/" + code;
        }
    }

    /** The layer of the pyramid, from the foundation up. Display, not meaning. */
    public enum Tier {
        PERSONAL_EFFECTIVENESS("1"),
        ACADEMIC("2"),
        WORKPLACE("3"),
        INDUSTRY_WIDE("4"),
        INDUSTRY_SECTOR("5"),
        OCCUPATION("occupation"),
        MANAGEMENT("management");

        private final String code;

        Tier(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    /** How it is learned, and so how long it takes. */
    public enum Kind {
        /** Tiers 1 to 3: used everywhere and learned along with other things. */
        FOUNDATION,
        TECHNICAL,
        /** Learned in an approved school with practice under supervision. */
        LICENSED
    }

    public Kind kind() {
        if (licensed) {
            return Kind.LICENSED;
        }
        return tier.compareTo(Tier.WORKPLACE) <= 0 ? Kind.FOUNDATION : Kind.TECHNICAL;
    }

    public Competency {
        aliases = List.copyOf(aliases);
        requires = List.copyOf(requires);
        behaviors = List.copyOf(behaviors);
        block = Checks.filled(block, "block");
    }
}
