package org.trellis.web.api.answer;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.trellis.files.person.PersonFile;
import org.trellis.files.reading.Nearest;
import org.trellis.message.Message;
import org.trellis.model.Job;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.person.JobHolder;
import org.trellis.model.person.Person;
import org.trellis.model.region.Area;
import org.trellis.report.Words;
import org.trellis.web.Uploads;
import org.trellis.web.api.Parameters;
import org.trellis.web.problem.Problem.Near;
import org.trellis.web.problem.Refused;
import org.trellis.web.region.Here;
import org.trellis.web.region.Regions;

/** The person that a question is about. Nothing of it is kept. */
@Singleton
final class People {
    private static final String BODY = "person";

    private final Catalog catalog;
    private final Regions regions;
    private final Parameters asking;
    private final Uploads uploads;

    People(Catalog catalog, Regions regions, Parameters asking, Uploads uploads) {
        this.regions = regions;
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

    /**
     * What the answer is worked out with: over the wages of the region that the question names,
     * else of the person's; one of whom nothing is known is the nation.
     *
     * @throws Refused when nothing is known of the region that is asked for
     */
    Here here(Optional<String> asked, Person person) {
        Optional<String> named = asked.map(String::strip).filter(text -> !text.isEmpty());
        return regions.of(
                named.map(this::region)
                        .or(() -> person.residence().region().flatMap(regions.places()::find)));
    }

    private Area region(String named) {
        return regions.places().find(named).orElseThrow(() -> unknown(named));
    }

    private Refused unknown(String named) {
        List<String> titles = regions.places().areas().stream().map(Area::title).toList();
        return Refused.name(
                "region",
                titles.isEmpty()
                        ? Message.of("api.region.none", named)
                        : Message.of("api.unknown_name", "region", named),
                Nearest.names(named, titles).stream().map(n -> new Near(n, n)).toList());
    }
}
