package org.trellis.find;

/**
 * @param matched the name under which the thing was found
 */
public record Hit(Entry entry, String matched) {}
