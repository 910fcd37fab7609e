package org.trellis.model;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.trellis.message.Code;
import org.trellis.message.InvalidValue;
import org.trellis.message.Message;

/**
 * A certificate, certification, license, degree, badge or apprenticeship completion.
 *
 * @param feeUsd empty when unknown; unknown is never zero
 * @param hours learning hours on top of what it requires; empty when unknown
 * @param minHoursPerWeek its school cannot be done in fewer; empty when any number will do
 * @param validMonths empty when it does not expire by rule
 * @param requires what must be held first
 * @param covers what holding this also counts as
 * @param aid what may pay for it; one has to ask
 * @param personal concerns health, a criminal record or status: asked about, never a gate
 * @param attests the competencies it shows that somebody has
 * @param sources where the cells come from that have no source of their own here
 */
public record Credential(
        Id id,
        Text name,
        String issuer,
        Kind kind,
        OptionalDouble feeUsd,
        String feeSource,
        OptionalDouble hours,
        String hoursSource,
        OptionalDouble minHoursPerWeek,
        OptionalInt validMonths,
        Renewal renewal,
        AllOf requires,
        Set<Id> covers,
        Set<Aid> aid,
        boolean personal,
        WioaCounts wioaCounts,
        List<Attests> attests,
        Sources sources,
        Issue.Place place) {
    public record Id(String code) implements Comparable<Id> {
        public Id {
            Checks.code(code, "credential");
        }

        @Override
        public int compareTo(Id other) {
            return code.compareTo(other.code);
        }

        @Override
        public String toString() {
            return code;
        }
    }

    public enum Kind {
        LICENSE,
        CERTIFICATION,
        CERTIFICATE,
        DEGREE,
        DIPLOMA,
        APPRENTICESHIP,
        BADGE,
        COURSE_COMPLETION,
        EMPLOYER_CERTIFICATION,
        CLEARANCE,
        ENROLLMENT,
        MEMBERSHIP;

        /** As written in files: {@code course-completion}. */
        public String code() {
            return Code.hyphened(this);
        }
    }

    /** Whether it counts as a recognized postsecondary credential under WIOA. */
    public enum WioaCounts {
        YES,
        NO,
        VERIFY,
        /** A diploma of a high school: only with a job or more school within a year after it. */
        IF_FOLLOWED
    }

    /**
     * What it takes to renew it, before its last day or after.
     *
     * @param lapsesAfterMonths so long after its last day it may still be renewed; empty: no limit
     *     is stated
     */
    public record Renewal(
            OptionalDouble hours, OptionalDouble feeUsd, OptionalInt lapsesAfterMonths) {
        public static final Renewal UNKNOWN =
                new Renewal(OptionalDouble.empty(), OptionalDouble.empty(), OptionalInt.empty());

        public Renewal {
            hours.ifPresent(h -> Checks.notNegative(h, "renewal_hours"));
            feeUsd.ifPresent(usd -> Checks.notNegative(usd, "renewal_fee_usd"));
        }

        /** Whether what expired on {@code expired} can be renewed; else it starts from nothing. */
        public boolean open(LocalDate expired, LocalDate on) {
            boolean stated = hours.isPresent() || feeUsd.isPresent();
            boolean lapsed =
                    lapsesAfterMonths.isPresent()
                            && on.isAfter(expired.plusMonths(lapsesAfterMonths.getAsInt()));
            return stated && !lapsed;
        }
    }

    /** Who may pay: a federal grant, a WIOA training account, the employer. */
    public enum Aid {
        PELL,
        WIOA,
        EMPLOYER
    }

    /**
     * Keys of the sources of a row, for each group of its cells.
     *
     * @param itself name, issuer and kind
     * @param valid how long it is good for and what renews it
     * @param requires what must be held first
     * @param wioaCounts whether it counts under WIOA
     */
    public record Sources(String itself, String valid, String requires, String wioaCounts) {
        public static Sources all(String key) {
            return new Sources(key, key, key, key);
        }
    }

    /** Holding the credential shows {@code held} of the competency. */
    public record Attests(Competency.Id competency, Held held, String source) {}

    /** {@code a b|c}: all of the groups, any one of each group. The empty list asks for nothing. */
    public record AllOf(List<List<Id>> anyOf) {
        public static final AllOf NOTHING = new AllOf(List.of());

        public AllOf {
            anyOf = anyOf.stream().map(List::copyOf).toList();
            if (anyOf.stream().anyMatch(List::isEmpty)) {
                throw new InvalidValue(Message.of("remedy.model.alternatives"));
            }
        }

        /**
         * @throws IllegalArgumentException on an empty alternative or a bad code
         */
        public static AllOf parse(String text) {
            if (text.isBlank()) {
                return NOTHING;
            }
            return new AllOf(
                    java.util.Arrays.stream(text.strip().split("\\s+"))
                            .map(
                                    group ->
                                            java.util.Arrays.stream(group.split("\\|", -1))
                                                    .map(Id::new)
                                                    .toList())
                            .toList());
        }
    }

    public Credential {
        feeUsd.ifPresent(fee -> Checks.notNegative(fee, "fee_usd"));
        hours.ifPresent(h -> Checks.notNegative(h, "hours"));
        minHoursPerWeek.ifPresent(h -> Checks.within(h, 0, 168, "min_hours_per_week"));
        covers = Set.copyOf(covers);
        aid = Set.copyOf(aid);
        attests = List.copyOf(attests);
    }

    /** As it is for somebody who only has to renew it: nothing has to be held first. */
    public Credential renewed() {
        return new Credential(
                id,
                name,
                issuer,
                kind,
                renewal.feeUsd(),
                feeSource,
                renewal.hours(),
                hoursSource,
                OptionalDouble.empty(),
                validMonths,
                renewal,
                AllOf.NOTHING,
                covers,
                aid,
                personal,
                wioaCounts,
                attests,
                sources,
                place);
    }
}
