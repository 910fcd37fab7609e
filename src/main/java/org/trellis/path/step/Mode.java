package org.trellis.path.step;

import org.trellis.message.Code;

/** How a step is taken. */
public enum Mode {
    /** Learning beside the current job, at the person's own hours a week. */
    BESIDE,
    /** Full-time study, with what is kept of the present pay. */
    FULL_TIME,
    /** Hired as an apprentice, paid by the program's wage steps. */
    APPRENTICESHIP;

    /** As written in JSON. */
    public String code() {
        return Code.of(this);
    }
}
