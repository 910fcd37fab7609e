package org.trellis.report.library;

import java.util.List;
import java.util.Map;
import org.trellis.message.Code;
import org.trellis.report.Json;
import org.trellis.report.Words;
import org.trellis.schedule.library.LibraryEntry;
import org.trellis.schedule.library.Similar;

/** What was found in the library, as text or as JSON. */
public final class LibraryText {
    private LibraryText() {}

    public static String of(List<LibraryEntry> found, Words words) {
        StringBuilder out = new StringBuilder();
        out.append(heading(found, words)).append('\n');
        found.forEach(each -> add(each, words, out));
        return out.toString();
    }

    private static void add(LibraryEntry each, Words words, StringBuilder out) {
        out.append('\n').append(each.name()).append("  ");
        out.append(words.text(each.title())).append('\n');
        String codes = EntryWords.codes(each, words);
        out.append("  ").append(EntryWords.kind(each, words));
        out.append(codes.isEmpty() ? "" : "; " + codes).append('\n');
        EntryWords.offers(each, words)
                .forEach(offer -> out.append("  ").append(offer).append('\n'));
    }

    /** What is like an entry, each with the reasons. */
    public static String similar(List<Similar> found, Words words) {
        StringBuilder out = new StringBuilder();
        out.append(words.say(found.isEmpty() ? "library.similar.none" : "library.similar.title"));
        out.append("\n\n").append(words.say("library.similar.note")).append('\n');
        for (Similar each : found) {
            add(each.entry(), words, out);
            EntryWords.why(each, words).forEach(why -> out.append("  = ").append(why).append('\n'));
        }
        return out.toString();
    }

    /** As above; figures are shares of 1. */
    public static String similarJson(List<Similar> found, Words words) {
        return Json.text(
                Json.object(
                        "entries",
                        found.stream()
                                .map(
                                        each -> {
                                            Map<String, Object> entry = entry(each.entry(), words);
                                            entry.put("tie", Code.of(each.tie()));
                                            entry.put("occupationLikeness", each.occupation());
                                            entry.put("workLikeness", each.work());
                                            return entry;
                                        })
                                .toList()));
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
                "kind", Code.of(each.kind()),
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
