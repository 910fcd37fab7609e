package org.trellis.files.person;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.trellis.files.reading.Cells;
import org.trellis.files.reading.Fields;
import org.trellis.message.Message;
import org.trellis.model.Competency;
import org.trellis.model.Evidence;
import org.trellis.model.Held;
import org.trellis.model.Scales;
import org.trellis.model.Scales.TestPart;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.person.Person.Rating;

/**
 * Reads a rating that comes with the score of a test. The table of the tests says of which skill it
 * is and which level it shows; a level that stands beside the score counts as it was written.
 */
final class ScoreReader {
    private final Catalog catalog;

    ScoreReader(Catalog catalog) {
        this.catalog = catalog;
    }

    /**
     * @param written reads the level that the entry states
     */
    Optional<Rating> read(Fields entry, Function<Fields, Optional<Held>> written) {
        Optional<TestPart> part = part(entry);
        entry.filled("date");
        Optional<LocalDate> date = entry.pastDate("date");
        boolean form = isForm(entry);
        if (part.isEmpty() || !isOf(part.get(), entry)) {
            return Optional.empty();
        }
        entry.filled("score");
        OptionalInt score = entry.whole("score", part.get().lowest(), part.get().highest());
        boolean stated = entry.has("level") || entry.has("has");
        Optional<Held> held =
                stated
                        ? written.apply(entry)
                        : score.stream()
                                .boxed()
                                .flatMap(points -> part.get().band(points).stream())
                                .findFirst()
                                .map(band -> Held.at(band.level()));
        if (score.isEmpty() || held.isEmpty() || date.isEmpty() || !form) {
            return Optional.empty();
        }
        Optional<String> which = Optional.of(entry.text("form")).filter(text -> !text.isEmpty());
        var got = new Scales.Score(part.get().code(), which, score.getAsInt());
        return Optional.of(
                new Rating(
                        part.get().competency(),
                        held.get(),
                        Evidence.TEST,
                        date.get(),
                        Optional.of(got)));
    }

    private Optional<TestPart> part(Fields entry) {
        String code = entry.filled("test");
        TestPart part = catalog.scales().tests().get(code);
        if (part == null && !code.isEmpty()) {
            entry.error(
                    "test",
                    code,
                    Message.of(
                            "expected.person.test",
                            Cells.listed(catalog.scales().tests().keySet())),
                    Message.of("remedy.person.test"));
        }
        return Optional.ofNullable(part);
    }

    private static boolean isForm(Fields entry) {
        String form = entry.text("form");
        boolean fits = form.isEmpty() || Scales.Score.isForm(form);
        if (!fits) {
            entry.error(
                    "form",
                    form,
                    Message.of("expected.person.form"),
                    Message.of("remedy.person.form"));
        }
        return fits;
    }

    /** What may stand beside it says the same. */
    private static boolean isOf(TestPart part, Fields entry) {
        Competency.Id skill = part.competency();
        if (entry.has("competency") && !entry.text("competency").equals(skill.toString())) {
            entry.error(
                    "competency",
                    entry.text("competency"),
                    Message.of("expected.person.test.skill", skill.toString()),
                    Message.of("remedy.person.test.skill"));
            return false;
        }
        return !entry.has("evidence")
                || entry.word("evidence", EnumSet.of(Evidence.TEST)).isPresent();
    }
}
