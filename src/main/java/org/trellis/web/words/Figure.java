package org.trellis.web.words;

/** One of the four figures under a heading: its name, the figure with its unit, what it means. */
public record Figure(String label, String value, String note) {}
