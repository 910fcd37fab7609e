package org.trellis.report.worksheet;

import org.trellis.message.Code;

/** The four worksheets of the Competency Model Clearinghouse. */
public enum WorksheetKind {
    CREDENTIAL,
    CURRICULUM,
    EMPLOYER,
    GAP;

    public String code() {
        return Code.of(this);
    }
}
