package org.trellis.report.find;

import java.util.List;
import org.trellis.find.Entry;
import org.trellis.find.Found;
import org.trellis.find.Hit;
import org.trellis.model.Text;
import org.trellis.report.Paper;
import org.trellis.report.Words;

/** What a search found in words. */
public final class FindText {
    private FindText() {}

    /**
     * @param query as it was typed
     * @param attribution of the national data
     */
    public static String of(String query, Found found, Text attribution, Words words) {
        Paper paper = new Paper();
        paper.heading(heading(query, found, found.hits().size(), words));
        if (found.nearest()) {
            paper.line(words.say("report.find.help"));
        }
        List<Hit> hits = found.hits();
        for (int i = 0; i < hits.size(); i++) {
            paper.item(0, (i + 1) + ".", line(hits.get(i), words));
        }
        if (hits.stream().anyMatch(hit -> hit.entry().national())) {
            paper.section(words.say("report.how"));
            paper.line(words.text(attribution));
        }
        return paper.toString();
    }

    /**
     * @param shown how many of them are listed
     */
    public static String heading(String query, Found found, int shown, Words words) {
        String typed = Words.clean(query);
        if (found.hits().isEmpty()) {
            return words.say("report.find.none", typed);
        }
        if (found.nearest()) {
            return words.say("report.find.nearest", typed);
        }
        return shown < found.total()
                ? words.count("report.find.best", shown, words.number(found.total()), typed)
                : words.count("report.find.heading", shown, typed);
    }

    private static String line(Hit hit, Words words) {
        String title = words.text(hit.entry().title());
        String what = kind(hit.entry(), words) + ", " + hit.entry().id();
        String line = words.say("report.find.line", title, what);
        return title.equalsIgnoreCase(hit.matched())
                ? line
                : line + " " + words.say("report.find.matched", hit.matched());
    }

    /** What it is: a job on a ladder, a job in the national data, a skill ... */
    public static String kind(Entry entry, Words words) {
        return entry.national() ? words.say("report.kind.national") : words.name(entry.kind());
    }
}
