package org.trellis.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A competency model.
 *
 * @param aliases other names of it, such as the one its publisher uses today
 * @param foundation the model whose lower tiers it stands on, and where it departs from them
 * @param attachesTo models whose upper tiers this one fills
 * @param disagreements where sources disagree about it
 * @param competencies in file order
 * @param illustrations by competency, then level: what somebody at that level does
 * @param grades by competency, then grade: how the source rates it there
 */
public record CompetencyModel(
        String code,
        Text title,
        List<Text> aliases,
        Kind kind,
        Edition edition,
        String scale,
        Known known,
        Optional<Foundation> foundation,
        List<String> attachesTo,
        String source,
        List<Text> notes,
        List<Text> disagreements,
        Map<Competency.Id, Competency> competencies,
        Map<Competency.Id, Map<Integer, Text>> illustrations,
        Map<Competency.Id, Map<String, Grade>> grades,
        Issue.Place place) {
    /** What it describes. */
    public enum Kind {
        FOUNDATION,
        INDUSTRY,
        FEDERAL,
        /** The upper tiers of industries: skills that tell jobs apart. */
        OCCUPATIONS
    }

    /** How much of the published model is here. */
    public enum Known {
        WHOLE,
        PART,
        /** Names of blocks, and nothing below them. */
        NAMES
    }

    /** How a source rates a competency for a grade. */
    public enum Grade {
        NEEDED,
        NOT_RATED,
        NOT_RATED_AT_ALL
    }

    /**
     * Whose it is and how old.
     *
     * @param published as the publisher dates it; empty when not known
     * @param updated the last change of the published model that we know of: year, month or day
     * @param reviewed when somebody here last compared it with its source
     * @param reviewDue the day of the next informal review
     * @param superseded the day a newer model took its place
     */
    public record Edition(
            String publisher,
            Optional<Text> version,
            String published,
            String updated,
            Optional<LocalDate> reviewed,
            Optional<LocalDate> reviewDue,
            Optional<Text> supersedes,
            Optional<LocalDate> superseded,
            Optional<Text> supersededNote) {
        /** Known by nothing but who made it. */
        public static Edition by(String publisher, String version, String published) {
            return new Edition(
                    publisher,
                    version.isEmpty() ? Optional.empty() : Optional.of(Text.of(version)),
                    published,
                    "",
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
        }

        /** The last change that we know of; else when it was published. */
        public String changed() {
            return updated.isEmpty() ? published : updated;
        }

        /**
         * The year of the next formal update, {@code years} after the last change; empty when no
         * change is dated, or when a newer model took its place.
         */
        public OptionalInt updateDue(int years) {
            String last = changed();
            return superseded.isPresent() || !last.matches("[0-9]{4}(-[0-9]{2}){0,2}")
                    ? OptionalInt.empty()
                    : OptionalInt.of(Integer.parseInt(last.substring(0, 4)) + years);
        }
    }

    /**
     * The lower tiers of another model that this one stands on.
     *
     * @param seen tiers of which every block was seen in the source of this model; of the others
     *     the blocks of {@code model} stand in
     */
    public record Foundation(String model, List<Departure> departures, Set<Competency.Tier> seen) {
        public Foundation {
            departures = List.copyOf(departures);
            seen = Set.copyOf(seen);
        }

        /** What this model calls {@code block} of the model below; several where it splits it. */
        public List<Departure> of(Competency.Id block) {
            return departures.stream().filter(each -> each.of().contains(block)).toList();
        }
    }

    /**
     * Blocks of the foundation that a model names its own way or leaves out.
     *
     * @param name empty when the model leaves them out
     * @param of one block or, where the model joins them, several
     */
    public record Departure(Optional<Text> name, List<Competency.Id> of, String source) {
        public Departure {
            of = List.copyOf(of);
        }

        public boolean leavesOut() {
            return name.isEmpty();
        }
    }

    public CompetencyModel {
        Checks.code(code, "model");
        aliases = List.copyOf(aliases);
        attachesTo = List.copyOf(attachesTo);
        notes = List.copyOf(notes);
        disagreements = List.copyOf(disagreements);
        competencies = Collections.unmodifiableMap(new LinkedHashMap<>(competencies));
        illustrations = Map.copyOf(illustrations);
        grades = Collections.unmodifiableMap(new LinkedHashMap<>(grades));
    }

    /**
     * Whether it has this code, title or other name, in either language and any case, with or
     * without accents.
     */
    public boolean isCalled(String name) {
        return code.equalsIgnoreCase(name)
                || title.reads(name)
                || aliases.stream().anyMatch(each -> each.reads(name));
    }

    /**
     * How it asks for a block of the model below: not rated where that tier was not seen; empty
     * where it leaves the block out or takes nothing over.
     */
    public Optional<Grade> takesOver(Competency below) {
        if (foundation.isEmpty() || kind == Kind.OCCUPATIONS) {
            return Optional.empty();
        }
        List<Departure> departures = foundation.get().of(below.id());
        if (departures.stream().anyMatch(each -> !each.leavesOut())) {
            return Optional.of(Grade.NEEDED);
        }
        boolean seen =
                below.tier() == Competency.Tier.MANAGEMENT
                        || foundation.get().seen().contains(below.tier());
        return departures.isEmpty()
                ? Optional.of(seen ? Grade.NEEDED : Grade.NOT_RATED)
                : Optional.empty();
    }

    public boolean complete() {
        return known == Known.WHOLE;
    }
}
