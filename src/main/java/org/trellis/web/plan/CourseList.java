package org.trellis.web.plan;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import org.trellis.files.Loaded;
import org.trellis.files.course.CourseFiles;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.training.Courses;

/** The courses available, read when the first plan is asked for. */
@Factory
final class CourseList {
    @Singleton
    Courses courses(Loaded loaded, Catalog catalog) {
        return CourseFiles.load(loaded.seeds(), catalog);
    }
}
