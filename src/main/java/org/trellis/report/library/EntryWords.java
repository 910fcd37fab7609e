package org.trellis.report.library;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.trellis.message.Code;
import org.trellis.message.Message;
import org.trellis.model.schedule.Hours;
import org.trellis.model.schedule.Terms;
import org.trellis.report.Words;
import org.trellis.schedule.library.LibraryEntry;
import org.trellis.schedule.library.Similar;

/** How an entry of the library reads. */
public final class EntryWords {
    private EntryWords() {}

    public static String kind(LibraryEntry entry, Words words) {
        return words.say("library.kind." + Code.of(entry.kind()));
    }

    /** {@code O*NET-SOC 51-4041.00, RAPIDS 0296}; empty when it has neither. */
    public static String codes(LibraryEntry entry, Words words) {
        Stream<String> onet =
                Stream.of(entry.onetSoc())
                        .filter(code -> !code.isEmpty())
                        .map(code -> words.say("library.code.onet", Words.clean(code)));
        Stream<String> rapids =
                entry.rapids().stream()
                        .map(code -> words.say("library.code.rapids", code.toString()));
        return String.join(", ", Stream.concat(onet, rapids).toList());
    }

    /** {@code time-based, 8,000 h, 48 months}, each approach apart. */
    public static List<String> offers(LibraryEntry entry, Words words) {
        return entry.offers().stream().map(offer -> offer(offer, words)).toList();
    }

    private static String offer(LibraryEntry.Offer offer, Words words) {
        Optional<String> hours = offer.hours().map(range -> hours(range, words));
        Optional<String> months = offer.months().map(range -> months(range, words));
        Optional<String> none =
                hours.isPresent() || months.isPresent()
                        ? Optional.empty()
                        : Optional.of(words.say("library.term.none"));
        String approach = words.say("library.approach." + offer.approach().code());
        return String.join(
                ", ",
                Stream.of(Optional.of(approach), hours, months, none)
                        .flatMap(Optional::stream)
                        .toList());
    }

    /** Why an entry is like another: by its occupation, by its work, or by both. */
    public static List<String> why(Similar each, Words words) {
        Stream<String> tie =
                each.tie() == Similar.Tie.NONE ? Stream.empty() : Stream.of(tie(each, words));
        Stream<String> work =
                each.work() == 0
                        ? Stream.empty()
                        : Stream.of(words.say("library.why.work", words.percent(each.work())));
        return Stream.concat(tie, work).toList();
    }

    private static String tie(Similar each, Words words) {
        String key = "library.why." + Code.of(each.tie());
        return words.say(key, words.percent(each.occupation()));
    }

    private static String hours(Hours.Range range, Words words) {
        return words.say(Message.of("library.hours", range));
    }

    private static String months(Terms.Months months, Words words) {
        return words.say(
                "library.months",
                months.min() == months.max()
                        ? "" + months.min()
                        : months.min() + "-" + months.max());
    }
}
