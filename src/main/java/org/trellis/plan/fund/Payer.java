package org.trellis.plan.fund;

import java.util.EnumSet;
import java.util.Set;
import org.trellis.model.Credential;
import org.trellis.model.training.TrainingCourse;

/**
 * Who may pay in place of the person, in the order in which they are asked: a grant comes before a
 * WIOA training account, which pays what grants leave (20 CFR 680.230, from memory).
 */
public enum Payer {
    /**
     * The sponsor of an apprenticeship, for what an employer may pay, where {@code
     * sponsor_pays_as_employer} says so.
     */
    APPRENTICESHIP,
    EMPLOYER,
    PELL,
    /** A WIOA individual training account: only for what is on the state's list. */
    ITA;

    /** Of a course. */
    public static Set<Payer> of(TrainingCourse course, boolean unknownIsListed) {
        boolean listed =
                switch (course.etpl()) {
                    case YES -> true;
                    case NO -> false;
                    case UNKNOWN -> unknownIsListed;
                };
        return of(course.aid(), listed);
    }

    /** Of a credential: nobody knows yet who would teach it. */
    public static Set<Payer> of(Credential credential, boolean unknownIsListed) {
        return of(credential.aid(), unknownIsListed);
    }

    private static Set<Payer> of(Set<Credential.Aid> aid, boolean listed) {
        Set<Payer> payers = EnumSet.noneOf(Payer.class);
        if (aid.contains(Credential.Aid.PELL)) {
            payers.add(PELL);
        }
        if (aid.contains(Credential.Aid.EMPLOYER)) {
            payers.add(EMPLOYER);
            payers.add(APPRENTICESHIP);
        }
        if (aid.contains(Credential.Aid.WIOA) && listed) {
            payers.add(ITA);
        }
        return payers;
    }
}
