package org.trellis.path;

import java.util.OptionalDouble;
import org.trellis.model.Credential;

/**
 * A credential to earn in one step.
 *
 * @param hours schooling hours; 0 when the data has none
 * @param usd fee; empty when unknown
 */
public record Earned(Credential credential, double hours, OptionalDouble usd, Why needed) {}
