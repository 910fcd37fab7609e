package org.trellis.path.account;

import java.util.OptionalDouble;
import org.trellis.model.Credential;

/**
 * A credential to earn in one step.
 *
 * @param hours schooling hours; 0 when the data has none
 * @param usd fee as stated, else as estimated for its kind; empty when there is not even an
 *     estimate
 * @param estimated whether {@code usd} is ours
 */
public record Earned(
        Credential credential, double hours, OptionalDouble usd, boolean estimated, Why needed) {}
