package org.trellis.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.trellis.message.InvalidValue;
import org.trellis.message.Message;

/**
 * The capability to apply related knowledge, skills and abilities to a task. It carries no level.
 *
 * @param definition in our own plain words; the name again where nobody has defined it
 * @param official the publisher's own words, where they are short and free to quote
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
        Optional<Official> official,
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

    /**
     * A definition as its publisher words it.
     *
     * @param text a quotation, in English
     */
    public record Official(String text, String source) {
        public Official {
            text = Checks.filled(text, "official");
        }
    }

    /** The layer of the pyramid, from the foundation up. Display, not meaning. */
    public enum Tier {
        PERSONAL_EFFECTIVENESS("1"),
        ACADEMIC("2"),
        WORKPLACE("3"),
        INDUSTRY_WIDE("4"),
        INDUSTRY_SECTOR("5"),
        /** What one has to know for an occupation. */
        OCCUPATION_KNOWLEDGE("knowledge"),
        /** What one has to be able to do in it. */
        OCCUPATION_TECHNICAL("technical"),
        /** Licenses, degrees, physical and other requirements. */
        OCCUPATION_REQUIREMENTS("requirements"),
        MANAGEMENT("management");

        private final String code;

        Tier(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        /** Tiers 1 to 3: what every line of work asks. */
        public boolean isFoundation() {
            return compareTo(WORKPLACE) <= 0;
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
        return tier.isFoundation() ? Kind.FOUNDATION : Kind.TECHNICAL;
    }

    public boolean isDefined() {
        return !definition.equals(name);
    }

    public Competency {
        aliases = List.copyOf(aliases);
        requires = List.copyOf(requires);
        behaviors = List.copyOf(behaviors);
        block = Checks.filled(block, "block");
    }
}
