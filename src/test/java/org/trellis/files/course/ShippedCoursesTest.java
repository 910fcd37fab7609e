package org.trellis.files.course;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.trellis.Shipped;
import org.trellis.files.reading.Folder;
import org.trellis.model.Competency;
import org.trellis.model.Credential;
import org.trellis.model.Held;
import org.trellis.model.Requirement;
import org.trellis.model.training.Courses;

/** A plan over what ships is not forced into a degree for one skill that no course teaches. */
class ShippedCoursesTest {
    /** What is above takes years of practice. */
    private static final double MOST = 4;

    private static final Courses COURSES =
            CourseFiles.load(Folder.inside("seeds"), Shipped.CATALOG);

    @Test
    void eachSkillOfACareerMapIsTaughtByACourseUnlessALicenseIsNeeded() {
        var missing = new TreeSet<String>();
        Shipped.CATALOG
                .jobs()
                .flatMap(job -> job.requirements().values().stream())
                .filter(asked -> isForCourses(asked) && !isTaught(asked))
                .forEach(asked -> missing.add(asked.competency() + " " + asked.ask()));
        assertEquals(new TreeSet<>(), missing);
    }

    private static boolean isForCourses(Requirement asked) {
        return asked.isAsked()
                && Shipped.CATALOG.getCompetency(asked.competency()).kind()
                        != Competency.Kind.LICENSED;
    }

    private static boolean isTaught(Requirement asked) {
        List<Held> given =
                COURSES.byId().values().stream()
                        .flatMap(course -> course.gives().stream())
                        .filter(each -> each.competency().equals(asked.competency()))
                        .map(Credential.Attests::held)
                        .toList();
        Optional<Double> level =
                asked.ask() instanceof Requirement.AtLevel at
                        ? Optional.of(Math.min(at.level().value(), MOST))
                        : Optional.empty();
        return given.stream()
                .anyMatch(
                        held ->
                                level.isEmpty()
                                        || held instanceof Held.AtLevel at
                                                && at.level().value() >= level.get());
    }
}
