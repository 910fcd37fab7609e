package org.trellis.files.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.trellis.message.Message;
import org.trellis.model.Issue;
import org.trellis.model.Issue.Place;

/** One run of reading: the issues so far and the codes declared so far. */
public final class Reading {
    /** How many issues of a file that somebody hands in are told. */
    public static final int MOST_TOLD = 100;

    private final List<Issue> issues = new ArrayList<>();
    private final Vocabulary words = new Vocabulary();
    private final LocalDate today;
    private final int mostTold;
    private boolean whole = true;

    public Reading(LocalDate today) {
        this(today, Integer.MAX_VALUE);
    }

    private Reading(LocalDate today, int mostTold) {
        this.today = today;
        this.mostTold = mostTold;
    }

    /**
     * For one file that somebody hands in: of its issues, the first {@link #MOST_TOLD} are told.
     */
    public static Reading handedIn(LocalDate today) {
        return new Reading(today, MOST_TOLD);
    }

    public static Reading handedIn() {
        return handedIn(LocalDate.MAX);
    }

    /** For files that may speak of days to come. */
    public Reading() {
        this(LocalDate.MAX);
    }

    public LocalDate today() {
        return today;
    }

    public Vocabulary words() {
        return words;
    }

    /** Lines of a table were not read: what rests on all of them can not be checked. */
    public void cutOff() {
        whole = false;
    }

    /** Whether all lines of all tables were read. */
    public boolean isWhole() {
        return whole;
    }

    public void add(Issue issue) {
        issues.add(issue);
    }

    /** As {@link #text}, and a missing file is an error. */
    public Optional<String> neededText(Folder folder, String file) {
        Optional<String> text = text(folder, file);
        if (text.isEmpty()) {
            Place place = new Place(folder.place(file), 0, 0);
            Message remedy = Message.of("remedy.file.add");
            add(Issue.error(place, "", Message.of("expected.file"), remedy));
        }
        return text;
    }

    public boolean hasErrors() {
        return issues.stream().anyMatch(issue -> issue.severity() == Issue.Severity.ERROR);
    }

    /**
     * In the order of files, lines and columns; what was found twice stands once. Where not all are
     * told, errors come before warnings, and a last one says how many more there are.
     */
    public List<Issue> issues() {
        List<Issue> all = issues.stream().distinct().sorted().toList();
        return all.size() <= mostTold ? all : told(all);
    }

    private List<Issue> told(List<Issue> all) {
        List<Issue> gravest = all.stream().sorted(Comparator.comparing(Issue::severity)).toList();
        List<Issue> told = new ArrayList<>(gravest.subList(0, mostTold));
        told.sort(null);
        Issue next = gravest.get(mostTold);
        told.add(
                new Issue(
                        next.severity(),
                        new Place(next.place().file(), 0, 0),
                        Message.none(),
                        Message.of("expected.file.fewer", all.size() - mostTold),
                        Message.of("remedy.file.again")));
        return List.copyOf(told);
    }

    /** The text of a file, without a byte order mark. What is not UTF-8 is read as Windows-1252. */
    public Optional<String> text(Folder folder, String file) {
        if (folder.isWaiting(file)) {
            Place place = new Place(folder.place(file), 0, 0);
            Message remedy = Message.of("remedy.file.waiting", Folder.WAITING);
            add(Issue.warning(place, "", Message.of("expected.file.waiting"), remedy));
        }
        return folder.bytes(file).map(bytes -> decode(bytes, folder.place(file)));
    }

    /** Whether the file starts with a byte order mark of UTF-8. */
    public boolean hasMark(Folder folder, String file) {
        byte[] bytes = folder.bytes(file).orElse(new byte[0]);
        return bytes.length > 2
                && bytes[0] == (byte) 0xef
                && bytes[1] == (byte) 0xbb
                && bytes[2] == (byte) 0xbf;
    }

    /** The text of a file; that it was read as Windows-1252 is a warning. */
    public String decode(byte[] bytes, String name) {
        return text(Encoding.of(bytes), name);
    }

    String text(Encoding read, String name) {
        if (read.guessed()) {
            Message expected = Message.of("expected.file.utf8");
            Message remedy = Message.of("remedy.file.utf8");
            add(Issue.warning(new Place(name, 0, 0), "", expected, remedy));
        }
        return read.text();
    }
}
