package org.trellis.web.guide;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.trellis.report.Words;

/**
 * A page of the guide.
 *
 * @param answer the heading, a sentence
 * @param review questions to ask of the whole model; empty where there are none
 * @param others the other pages of the guide
 */
record GuidePage(
        String title,
        String answer,
        String lead,
        List<String> review,
        List<Section> sections,
        List<Link> others) {
    /**
     * @param questions to ask at this step
     * @param command of the command line that does the same
     */
    record Section(
            String title, String text, List<Link> links, List<String> questions, String command) {}

    record Link(String title, String href) {}

    static GuidePage of(Chapter chapter, Words words) {
        String key = "guide." + chapter.code();
        return new GuidePage(
                words.say(key + ".title"),
                words.say(key + ".answer"),
                words.say(key + ".lead"),
                numbered(key + ".review", words),
                chapter.entries().stream()
                        .map(entry -> section(key + "." + entry.key(), entry, words))
                        .toList(),
                Arrays.stream(Chapter.values())
                        .filter(each -> each != chapter)
                        .map(
                                each ->
                                        new Link(
                                                words.say("guide." + each.code() + ".title"),
                                                each.address()))
                        .toList());
    }

    private static Section section(String key, Chapter.Entry entry, Words words) {
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < entry.pages().size(); i++) {
            links.add(new Link(words.say(key + "." + (i + 1)), entry.pages().get(i)));
        }
        return new Section(
                words.say(key),
                words.say(key + ".text"),
                links,
                numbered(key + ".ask", words),
                entry.command());
    }

    /** {@code key.1}, {@code key.2} ..., as many as there are. */
    private static List<String> numbered(String key, Words words) {
        List<String> found = new ArrayList<>();
        while (words.knows(key + "." + (found.size() + 1))) {
            found.add(words.say(key + "." + (found.size() + 1)));
        }
        return found;
    }
}
