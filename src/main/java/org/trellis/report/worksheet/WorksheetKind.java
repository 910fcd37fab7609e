package org.trellis.report.worksheet;

import java.util.Locale;

/** The four worksheets of the Competency Model Clearinghouse. */
public enum WorksheetKind {
    CREDENTIAL,
    CURRICULUM,
    EMPLOYER,
    GAP;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
