package org.trellis.path.account;

/** Who asks for a credential: the job, the job in some states only, or another credential. */
public enum Why {
    REQUIRED,
    VARIES_BY_STATE,
    PREREQUISITE;

    /** As written in JSON. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
