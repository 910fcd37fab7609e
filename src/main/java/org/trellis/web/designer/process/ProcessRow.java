package org.trellis.web.designer.process;

/**
 * A work process in the table of the designer.
 *
 * @param at index from 0, part of the names of its fields
 * @param hours what it has now
 * @param fixed whether its hours are fixed or limited, in words; the empty text when they go by
 *     weight
 * @param least and {@code most}: what the designer fixed, as typed; empty when it goes by weight
 */
public record ProcessRow(
        int at,
        String title,
        String hours,
        String fixed,
        String least,
        String most,
        String inside) {}
