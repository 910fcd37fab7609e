package org.trellis.plan.cover;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a search over orders looks for, among those that end by a day and spend no more than some
 * money.
 *
 * @param least what is to be least; empty: the last day
 * @param any whether the first that keeps the limits will do
 * @param end the last day that will do
 * @param spent what counts against {@code mostSpent}
 */
public record Aim(
        Optional<Measure> least, boolean any, LocalDate end, Measure spent, long mostSpent) {}
