package org.trellis.files.model;

import java.util.Arrays;
import java.util.Optional;
import org.trellis.model.Competency.Tier;

/** The words for tiers in files. */
final class Tiers {
    private Tiers() {}

    /** {@code occupation}, the word of older files, is the technical part of the occupation. */
    static Optional<Tier> find(String code) {
        String known = code.equals("occupation") ? Tier.OCCUPATION_TECHNICAL.code() : code;
        return Arrays.stream(Tier.values()).filter(each -> each.code().equals(known)).findFirst();
    }
}
