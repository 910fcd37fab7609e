package org.trellis.gap;

/**
 * Which ranks order and weigh the lines: today's, or those in three years where a model has them.
 */
public enum Importance {
    NOW,
    FUTURE
}
