package org.trellis.report.version;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.trellis.message.Code;
import org.trellis.model.catalog.Catalog;
import org.trellis.path.account.CareerPath;
import org.trellis.path.version.CatalogChange;
import org.trellis.path.version.VersionChanges;
import org.trellis.path.version.WayChange;
import org.trellis.report.Paper;
import org.trellis.report.Words;

/** What differs between two versions of the data in words, by kind of thing, then by person. */
public final class ChangesText {
    private static final int MOST_WAYS = 10;
    private static final int MOST_SIGNS = 120;

    private final VersionChanges changes;
    private final Catalog before;
    private final Catalog after;
    private final Words words;
    private final Paper paper = new Paper();

    private ChangesText(VersionChanges changes, Catalog before, Catalog after, Words words) {
        this.changes = changes;
        this.before = before;
        this.after = after;
        this.words = words;
    }

    public static String of(VersionChanges changes, Catalog before, Catalog after, Words words) {
        return new ChangesText(changes, before, after, words).write();
    }

    private String write() {
        paper.heading(heading());
        for (CatalogChange.Thing thing : CatalogChange.Thing.values()) {
            List<CatalogChange> those = changes.data(thing);
            if (!those.isEmpty()) {
                String key = "changes.thing." + Code.of(thing);
                paper.section(words.say("changes.section", words.say(key), those.size()));
                those.forEach(this::change);
            }
        }
        changes.peopleConcerned().forEach(this::person);
        paper.section(words.say("report.how"));
        paper.line(words.say("changes.how", changes.people()));
        return paper.toString();
    }

    private String heading() {
        String data = words.count("changes.data", changes.data().size());
        String ways = words.count("changes.ways", changes.ways().size());
        return words.say("changes.heading", data, ways);
    }

    private void change(CatalogChange change) {
        String sign =
                switch (change.kind()) {
                    case ADDED -> "+";
                    case REMOVED -> "-";
                    case CHANGED -> "*";
                };
        paper.item(0, sign, change.name() + change.field().map(f -> said(change, f)).orElse(""));
    }

    private String said(CatalogChange change, String field) {
        String before = change.before().map(Words::clean).orElse("");
        String after = change.after().map(Words::clean).orElse("");
        int same = sameStart(before, after);
        return ": " + field + " " + value(before, same) + " -> " + value(after, same);
    }

    private static int sameStart(String one, String other) {
        int most = Math.min(one.length(), other.length());
        return IntStream.range(0, most)
                .filter(i -> one.charAt(i) != other.charAt(i))
                .findFirst()
                .orElse(most);
    }

    /** Of a long text the part from shortly before where the two begin to differ. */
    private String value(String value, int same) {
        if (value.isEmpty()) {
            return words.say("changes.nothing");
        }
        if (value.length() <= MOST_SIGNS) {
            return value;
        }
        int from = Math.max(0, same - MOST_SIGNS / 2);
        int to = Math.min(value.length(), from + MOST_SIGNS);
        return (from > 0 ? "..." : "")
                + value.substring(from, to)
                + (to < value.length() ? "..." : "");
    }

    private void person(String id) {
        List<WayChange> ways = changes.ways(id);
        paper.section(words.count("changes.person", ways.size(), Words.clean(id)));
        ways.stream().limit(MOST_WAYS).forEach(this::way);
        if (ways.size() > MOST_WAYS) {
            paper.line(words.say("changes.more", ways.size() - MOST_WAYS));
        }
    }

    private void way(WayChange change) {
        Catalog named = change.after().isPresent() ? after : before;
        String title = words.text(named.getJob(change.job()).title());
        paper.item(0, "*", title + " (" + change.job() + ")");
        paper.line(4, words.say("changes.differs", words.list(differences(change))));
        paper.line(4, words.say("changes.before", way(change.before(), before)));
        paper.line(4, words.say("changes.after", way(change.after(), after)));
    }

    private List<String> differences(WayChange change) {
        List<String> told = new ArrayList<>();
        if (change.before().isEmpty() || change.after().isEmpty()) {
            told.add(words.say(change.before().isEmpty() ? "changes.opens" : "changes.closes"));
        }
        if (change.passesOthers() || change.isTakenOtherwise()) {
            told.add(words.say(change.passesOthers() ? "changes.others" : "changes.otherwise"));
        }
        double months = change.months();
        if (months != 0) {
            String key = months > 0 ? "changes.longer" : "changes.shorter";
            told.add(words.say(key, words.months(Math.abs(months))));
        }
        double usd = change.usd();
        if (usd != 0) {
            String key = usd > 0 ? "changes.dearer" : "changes.cheaper";
            told.add(words.say(key, words.money(Math.abs(usd))));
        }
        return told;
    }

    private String way(Optional<CareerPath> way, Catalog catalog) {
        return way.map(
                        each ->
                                words.say(
                                        "changes.way",
                                        each.jobs().stream()
                                                .map(catalog::getJob)
                                                .map(job -> words.text(job.title()))
                                                .collect(Collectors.joining(" > ")),
                                        words.months(each.months()),
                                        words.money(each.usd())))
                .orElse(words.say("changes.no_way"));
    }
}
