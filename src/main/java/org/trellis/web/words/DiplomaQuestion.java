package org.trellis.web.words;

import java.util.stream.Stream;
import org.trellis.model.catalog.Diplomas;
import org.trellis.model.person.Person;
import org.trellis.path.account.CareerPath;

/** Whether a page asks about a diploma: a way counts one that nobody was asked about. */
public final class DiplomaQuestion {
    private DiplomaQuestion() {}

    public static boolean matters(Person person, Stream<CareerPath> ways) {
        return person.diploma().isEmpty()
                && ways.flatMap(way -> way.steps().stream())
                        .flatMap(step -> step.credentials().stream())
                        .anyMatch(each -> each.credential().id().equals(Diplomas.HIGH_SCHOOL));
    }
}
