package org.trellis.model;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** How something about a skill is known, the strongest first. */
public enum Evidence {
    TEST,
    SUPERVISOR,
    HOURS_LOG,
    /** Somebody's own word. */
    SELF,
    CREDENTIAL,
    /** A job held now or before asks for it. */
    PRESUMED,
    /** Nobody has checked. */
    NONE;

    /** What a person's own rating can rest on; credentials are held beside the ratings. */
    public static final Set<Evidence> OF_RATINGS =
            Collections.unmodifiableSet(EnumSet.of(TEST, SUPERVISOR, HOURS_LOG, SELF));

    /** What a sponsor may take as proof of prior learning; somebody's own word is none. */
    public static final Set<Evidence> OF_CREDIT =
            Collections.unmodifiableSet(EnumSet.of(TEST, SUPERVISOR, HOURS_LOG, CREDENTIAL));

    /** Whether somebody else, or a credential, vouches for it. */
    public boolean isVerified() {
        return OF_CREDIT.contains(this);
    }

    /** Whether it comes from a rating, not from what else is known of somebody. */
    public boolean ofRating() {
        return OF_RATINGS.contains(this);
    }
}
