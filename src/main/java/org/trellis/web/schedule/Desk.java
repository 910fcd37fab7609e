package org.trellis.web.schedule;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trellis.web.Visit;

/** The schedules a visitor works on, in the session only, each with its last changes. */
public final class Desk {
    static final int MOST_SHEETS = 10;
    static final int MOST_CHANGES = 40;
    private static final String KEY = "desk";

    /** The newest state of each comes last. */
    private final Map<String, Deque<Sheet>> sheets = new LinkedHashMap<>();

    private int made;

    private Desk() {}

    /** The visitor's desk; an empty one that is not kept when there is none. */
    static Desk look(Visit visit) {
        return visit.find(KEY, Desk.class).orElseGet(Desk::new);
    }

    /** The visitor's desk, kept from now on. */
    public static Desk of(Visit visit) {
        Desk desk = look(visit);
        visit.remember(KEY, desk);
        return desk;
    }

    /** Keeps a new schedule under a name of its own; the oldest one has to go when it is full. */
    public synchronized String add(Sheet sheet) {
        if (sheets.size() == MOST_SHEETS) {
            sheets.remove(sheets.keySet().iterator().next());
        }
        String name = "own-" + ++made;
        sheets.put(name, new ArrayDeque<>(List.of(sheet)));
        return name;
    }

    public synchronized Optional<Sheet> find(String name) {
        return Optional.ofNullable(sheets.get(name)).map(Deque::getLast);
    }

    synchronized List<String> names() {
        return List.copyOf(sheets.keySet());
    }

    /** The next state of {@code name}; nothing when it changes nothing. */
    public synchronized void change(String name, Sheet sheet) {
        Deque<Sheet> states = sheets.get(name);
        if (states != null && !states.getLast().equals(sheet)) {
            states.addLast(sheet);
            if (states.size() > MOST_CHANGES + 1) {
                states.removeFirst();
            }
        }
    }

    /** How many changes can be taken back. */
    public synchronized int changes(String name) {
        return sheets.containsKey(name) ? sheets.get(name).size() - 1 : 0;
    }

    /** Takes the last change back, if there is one. */
    public synchronized void undo(String name) {
        if (changes(name) > 0) {
            sheets.get(name).removeLast();
        }
    }

    public synchronized void remove(String name) {
        sheets.remove(name);
    }
}
