package org.trellis.model.region;

import org.trellis.model.Checks;

/**
 * That a local board counts an occupation as in demand.
 *
 * @param soc the first seven letters of an O*NET-SOC code, or all of one
 * @param source who says so, in words
 */
public record InDemand(String soc, String source, int year) {
    public InDemand {
        Checks.filled(soc, "soc");
        Checks.filled(source, "source");
    }

    public boolean isOf(String onetSoc) {
        return onetSoc.equals(soc) || onetSoc.startsWith(soc + ".");
    }
}
