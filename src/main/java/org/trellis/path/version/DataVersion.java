package org.trellis.path.version;

import org.trellis.model.catalog.Catalog;
import org.trellis.model.schedule.Programs;
import org.trellis.model.training.Courses;

/** One version of all that people edit in {@code seeds/} and {@code ladders/}. */
public record DataVersion(Catalog catalog, Courses courses, Programs programs) {}
