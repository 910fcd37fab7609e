package org.trellis.report.library;

import java.util.List;
import java.util.Map;
import org.trellis.report.Json;
import org.trellis.report.Words;
import org.trellis.schedule.library.LibraryEntry;

/** What was found in the library, as text or as JSON. */
public final class LibraryText {
    private LibraryText() {}

    public static String of(List<LibraryEntry> found, Words words) {
        StringBuilder out = new StringBuilder();
        out.append(heading(found, words)).append('\n');
        for (LibraryEntry each : found) {
            out.append('\n').append(each.name()).append("  ");
            out.append(words.text(each.title())).append('\n');
            String codes = EntryWords.codes(each, words);
            out.append("  ").append(EntryWords.kind(each, words));
            out.append(codes.isEmpty() ? "" : "; " + codes).append('\n');
            EntryWords.offers(each, words)
                    .forEach(offer -> out.append("  ").append(offer).append('\n'));
        }
        return out.toString();
    }

    public static String heading(List<LibraryEntry> found, Words words) {
        return found.isEmpty()
                ? words.say("library.none.found")
                : words.count("library.found", found.size());
    }

    public static String json(List<LibraryEntry> found, Words words) {
        return Json.text(
                Json.object("entries", found.stream().map(each -> entry(each, words)).toList()));
    }

    private static Map<String, Object> entry(LibraryEntry each, Words words) {
        return Json.object(
                "name", each.name(),
                "kind", Json.code(each.kind()),
                "title", words.text(each.title()),
                "onetSoc", each.onetSoc().isEmpty() ? null : each.onetSoc(),
                "rapidsCode", each.rapids().map(Object::toString).orElse(null),
                "offers", each.offers().stream().map(LibraryText::offer).toList());
    }

    private static Map<String, Object> offer(LibraryEntry.Offer offer) {
        return Json.object(
                "approach", offer.approach().code(),
                "hoursMin", offer.hours().map(range -> range.min().value()).orElse(null),
                "hoursMax", offer.hours().map(range -> range.max().value()).orElse(null),
                "monthsMin", offer.months().map(range -> range.min()).orElse(null),
                "monthsMax", offer.months().map(range -> range.max()).orElse(null));
    }
}
