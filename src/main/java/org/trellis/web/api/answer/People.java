package org.trellis.web.api.answer;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;
import org.trellis.files.person.PersonFile;
import org.trellis.message.Message;
import org.trellis.model.Job;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.person.JobHolder;
import org.trellis.model.person.Person;
import org.trellis.report.Words;
import org.trellis.web.Uploads;
import org.trellis.web.api.AskedRegion;
import org.trellis.web.api.Parameters;
import org.trellis.web.problem.Refused;
import org.trellis.web.region.Here;

/** The person that a question is about. Nothing of it is kept. */
@Singleton
final class People {
    private static final String BODY = "person";

    private final Catalog catalog;
    private final AskedRegion region;
    private final Parameters asking;
    private final Uploads uploads;

    People(Catalog catalog, AskedRegion region, Parameters asking, Uploads uploads) {
        this.region = region;
        this.catalog = catalog;
        this.asking = asking;
        this.uploads = uploads;
    }

    /** Of whom only the job is known, or that there is none. */
    Person at(Optional<String> from, Words words) {
        return JobHolder.perhapsAt(asking.findJob("from", from, words).map(Job::id));
    }

    /**
     * A person's file, by the reader of files and with its limits.
     *
     * @throws Refused naming each line that cannot be used
     */
    Person read(byte[] body) {
        if (body.length > PersonFile.MOST_BYTES) {
            int kilobytes = PersonFile.MOST_BYTES / 1024;
            throw Refused.tooLarge(BODY, Message.of("api.person.large", kilobytes));
        }
        PersonFile.Result result =
                uploads.read(() -> PersonFile.read(body, BODY, catalog, LocalDate.now()));
        return result.person()
                .orElseThrow(
                        () -> Refused.body(BODY, Message.of("api.person.wrong"), result.issues()));
    }

    /** What the answer is worked out with, see {@link AskedRegion}. */
    Here here(Optional<String> asked, Person person) {
        return region.here(asked, person);
    }
}
