package org.trellis.web.document;

import java.util.OptionalInt;

/**
 * Where somebody is in a document.
 *
 * @param from the first line on the page, counted within the part from 1
 * @param fixing the line whose form is open
 */
record PlaceInDocument(DocumentPart part, int from, OptionalInt fixing) {
    /** Lines of one page. */
    static final int MOST = 200;

    static PlaceInDocument of(String part, int from) {
        return new PlaceInDocument(
                DocumentPart.parse(part), Math.max(1, from), OptionalInt.empty());
    }

    PlaceInDocument fixing(int line) {
        return new PlaceInDocument(part, from, OptionalInt.of(line));
    }

    PlaceInDocument at(int first) {
        return new PlaceInDocument(part, first, OptionalInt.empty());
    }

    public String href() {
        String address = DocumentViews.ADDRESS + "?part=" + part.code();
        return from == 1 ? address : address + "&from=" + from;
    }

    public String href(int line) {
        return href() + "#l" + line;
    }
}
