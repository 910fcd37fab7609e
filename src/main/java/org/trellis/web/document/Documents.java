package org.trellis.web.document;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.trellis.web.Visit;

/** The document a visitor looks through, in the visit only: one at a time. */
final class Documents {
    private static final String KEY = "schedule.document";

    /**
     * @param made how many documents there ever were
     */
    private record Shelf(Optional<HeldDocument> held, int made) {}

    private final Visit visit;

    private Documents(Visit visit) {
        this.visit = visit;
    }

    static Documents of(Visit visit) {
        return new Documents(visit);
    }

    private Shelf shelf() {
        return visit.find(KEY, Shelf.class).orElseGet(() -> new Shelf(Optional.empty(), 0));
    }

    Optional<HeldDocument> find() {
        return shelf().held();
    }

    /** In place of the one before. */
    void hold(ReadDocument read) {
        visit.change(
                () -> {
                    int number = shelf().made() + 1;
                    visit.remember(KEY, new Shelf(Optional.of(read.numbered(number)), number));
                    return number;
                });
    }

    /** Nothing when there is no document any more. */
    void change(UnaryOperator<HeldDocument> change) {
        visit.change(
                () -> {
                    Shelf shelf = shelf();
                    if (shelf.held().isPresent()) {
                        visit.remember(KEY, new Shelf(shelf.held().map(change), shelf.made()));
                    }
                    return shelf;
                });
    }

    void drop() {
        visit.change(
                () -> {
                    Shelf shelf = shelf();
                    visit.remember(KEY, new Shelf(Optional.empty(), shelf.made()));
                    return shelf;
                });
    }
}
