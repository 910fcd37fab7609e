package org.trellis.model.person;

import java.util.Optional;

/**
 * Where somebody lives and with whom, as far as they say.
 *
 * @param region whose wages count for them: an area's code or title, a state's letters
 * @param household a word of the region's list of self-sufficiency wages
 */
public record Residence(Optional<String> region, Optional<String> household) {
    public static final Residence NONE = new Residence(Optional.empty(), Optional.empty());
}
