package org.trellis.browser;

import java.util.function.Consumer;

/** The ways of working a page in which each walk must succeed. */
enum Way {
    WITH_SCRIPT,
    WITHOUT_SCRIPT,
    BY_KEYS;

    /** A visitor and the hand that goes with this way, for one walk. */
    record Walker(Visitor visitor, Hand hand) {}

    void walk(int width, String lang, Consumer<Walker> walk) {
        try (Visitor visitor = new Visitor(width, lang, this != WITHOUT_SCRIPT)) {
            Hand hand = this == BY_KEYS ? new Keys(visitor.page()) : new Pointer();
            walk.accept(new Walker(visitor, hand));
            if (!visitor.complaints().isEmpty()) {
                throw new AssertionError(visitor.complaints());
            }
        }
    }
}
