package org.trellis.files.imports;

import java.util.Arrays;
import java.util.Optional;
import org.trellis.message.Code;

/** What one file brings in. */
public enum ImportKind {
    /** A release of O*NET in its text format. */
    ONET(60),
    /** Wages of the OEWS survey: of the country, or of areas. */
    OEWS(50),
    /** Table 1.2 of the projections of BLS. */
    PROJECTIONS(50),
    /** The occupations that a local board counts as in demand. */
    IN_DEMAND(1),
    /** What households need to earn in an area. */
    SELF_SUFFICIENCY(1),
    /** What can be enrolled in. */
    COURSES(1),
    /** The federal list of occupations approved for apprenticeship. */
    APPROVED_OCCUPATIONS(20);

    private final int mostMegabytes;

    ImportKind(int mostMegabytes) {
        this.mostMegabytes = mostMegabytes;
    }

    /** The most that one file may hold. */
    public int mostMegabytes() {
        return mostMegabytes;
    }

    public long mostBytes() {
        return mostMegabytes * 1_000_000L;
    }

    /** As commands and addresses write it: {@code in-demand}. */
    public String code() {
        return Code.hyphened(this);
    }

    public static Optional<ImportKind> find(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
