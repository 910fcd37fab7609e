package org.trellis.path.account;

import org.trellis.message.Code;

/**
 * Who asks for a credential: the job, the job in some states only, most people who get into it
 * having it, or another credential.
 */
public enum Why {
    REQUIRED,
    VARIES_BY_STATE,
    /** Nobody has to have it; most people have. */
    TYPICAL,
    PREREQUISITE;

    /** As written in JSON. */
    public String code() {
        return Code.of(this);
    }
}
