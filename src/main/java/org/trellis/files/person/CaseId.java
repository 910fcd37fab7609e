package org.trellis.files.person;

import java.util.Optional;
import java.util.regex.Pattern;
import org.trellis.message.Message;

/**
 * What a case id must not be. Agencies have their own: {@code WIOA-2026-000123456} is one. Nine
 * digits alone, in any grouping, 123-45-6789 and a bare date are never taken; what is longer or has
 * letters and still looks like one of these may be insisted on.
 */
public final class CaseId {
    /** Letters of the longest. */
    public static final int LONGEST = 80;

    private static final Pattern NUMBER =
            Pattern.compile(".*(?<![0-9])[0-9]{3}[-./_ ][0-9]{2}[-./_ ][0-9]{4}(?![0-9]).*");

    /**
     * What a value looks like.
     *
     * @param said in a sentence that does not repeat it
     * @param never whether nobody may insist on it
     */
    public record Look(Message said, boolean never) {}

    private CaseId() {}

    /** Empty for an id that looks like nothing else. */
    public static Optional<Look> look(String id) {
        String plain = PrivateFacts.plain(id).strip();
        if (PrivateFacts.tellsBirth(plain) || PrivateFacts.isDay(plain)) {
            return look("birth", true);
        }
        if (PrivateFacts.isNumber(plain)) {
            return look("ssn", true);
        }
        if (PrivateFacts.hasNumber(plain)) {
            return look("ssn", NUMBER.matcher(plain).matches());
        }
        return PrivateFacts.holdsDay(plain) ? look("birth", false) : Optional.empty();
    }

    private static Optional<Look> look(String like, boolean never) {
        return Optional.of(new Look(Message.of("cases.id.like." + like), never));
    }

    /**
     * Why an id that was typed is not taken; empty when it is.
     *
     * @param insisted whether somebody has said that it is a case id all the same
     */
    public static Optional<Look> refusal(String id, boolean insisted) {
        Optional<Look> look = look(id);
        if (look.isPresent()) {
            boolean never = look.get().never();
            String key = never ? "cases.id.never" : "cases.id.insist";
            return look.filter(l -> never || !insisted)
                    .map(l -> new Look(Message.of(key, l.said()), never));
        }
        return id.length() > LONGEST
                ? Optional.of(new Look(Message.of("cases.id.long", LONGEST), false))
                : Optional.empty();
    }

    static boolean isNeverTaken(String id) {
        return look(id).filter(Look::never).isPresent();
    }
}
