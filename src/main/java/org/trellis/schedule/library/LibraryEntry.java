package org.trellis.schedule.library;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.trellis.model.Text;
import org.trellis.model.schedule.Hours;
import org.trellis.model.schedule.Programs.ApprovedOccupation;
import org.trellis.model.schedule.Schedule;
import org.trellis.model.schedule.Terms;
import org.trellis.model.schedule.Trade.RapidsCode;

/**
 * An occupation that can be learned as an apprentice, or a schedule of one.
 *
 * @param name as addresses and commands name it
 * @param onetSoc the empty text when none is given
 * @param offers how it can be learned: one for a schedule
 */
public record LibraryEntry(
        String name,
        Kind kind,
        Text title,
        String onetSoc,
        Optional<RapidsCode> rapids,
        List<Offer> offers,
        Optional<Schedule> schedule) {
    public enum Kind {
        /** The user's own. */
        SAVED,
        SHIPPED,
        /** An occupation of the federal list, without a schedule. */
        APPROVED
    }

    /** An approach with its term. */
    public record Offer(
            Terms.Approach approach, Optional<Hours.Range> hours, Optional<Terms.Months> months) {}

    public LibraryEntry {
        offers = List.copyOf(offers);
    }

    public static LibraryEntry of(String name, Kind kind, Schedule schedule) {
        Terms terms = schedule.terms();
        return new LibraryEntry(
                name,
                kind,
                schedule.title(),
                schedule.occupation().onetSoc(),
                schedule.occupation().rapidsCode(),
                List.of(new Offer(terms.approach(), terms.term().hours(), terms.term().months())),
                Optional.of(schedule));
    }

    public static LibraryEntry of(ApprovedOccupation approved) {
        return new LibraryEntry(
                "approved-" + approved.code().text().toLowerCase(Locale.ROOT).replace(' ', '-'),
                Kind.APPROVED,
                Text.of(approved.title()),
                approved.onetSoc(),
                Optional.of(approved.code()),
                approved.hours().entrySet().stream()
                        .map(each -> offer(each.getKey(), each.getValue()))
                        .toList(),
                Optional.empty());
    }

    private static Offer offer(Terms.Approach approach, Hours.Range hours) {
        return new Offer(approach, Optional.of(hours), Optional.empty());
    }

    boolean isOffered(Terms.Approach approach) {
        return offers.stream().anyMatch(offer -> offer.approach() == approach);
    }

    /** The four digits of the code, without what its letters say. */
    Optional<String> rapidsDigits() {
        return rapids.map(code -> code.text().substring(0, 4));
    }
}
