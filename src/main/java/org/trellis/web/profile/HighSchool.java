package org.trellis.web.profile;

import org.trellis.model.Credential;
import org.trellis.model.catalog.Catalog;

/** The one question about school: a diploma or a degree. */
final class HighSchool {
    static final Credential.Id DIPLOMA = new Credential.Id("hs-diploma");

    private HighSchool() {}

    static boolean known(Catalog catalog) {
        return catalog.credentials().containsKey(DIPLOMA);
    }

    /** Whether somebody with {@code held} has finished high school, or counts as if. */
    static boolean shows(Catalog catalog, Credential.Id held) {
        return held.equals(DIPLOMA) || catalog.getCredential(held).covers().contains(DIPLOMA);
    }
}
