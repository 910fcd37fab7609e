package org.trellis.model.catalog;

import org.trellis.model.Text;

/**
 * Where the country's figures come from.
 *
 * @param number of O*NET, such as {@code 29.3}
 * @param month such as {@code 2025-05}
 * @param attribution the words that have to stand wherever the figures show
 */
public record NationalRelease(String number, String month, Text attribution) {
    public static final NationalRelease NONE = new NationalRelease("", "", Text.of("O*NET"));

    /** Such as {@code O*NET 29.3}. */
    public String name() {
        return ("O*NET " + number).strip();
    }
}
