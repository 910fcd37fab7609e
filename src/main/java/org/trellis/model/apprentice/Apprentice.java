package org.trellis.model.apprentice;

import java.time.LocalDate;

/**
 * Somebody whose hours are logged.
 *
 * @param schedule the text of a schedule file
 */
public record Apprentice(String id, LocalDate started, String schedule) {}
