package org.trellis.web.schedule;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trellis.web.Visit;

/** The schedules a visitor works on, in the session only, each with its last changes. */
public final class OwnSchedules {
    static final int MOST_SCHEDULES = 10;
    static final int MOST_CHANGES = 40;
    private static final String KEY = "own";

    /** The newest state of each comes last. */
    private final Map<String, Deque<OwnSchedule>> schedules = new LinkedHashMap<>();

    private int made;

    private OwnSchedules() {}

    /** The visitor's own; an empty one that is not kept when there is none. */
    static OwnSchedules look(Visit visit) {
        return visit.find(KEY, OwnSchedules.class).orElseGet(OwnSchedules::new);
    }

    /** The visitor's own, kept from now on. */
    public static OwnSchedules of(Visit visit) {
        OwnSchedules own = look(visit);
        visit.remember(KEY, own);
        return own;
    }

    /** Keeps a new schedule under a name of its own; the oldest one has to go when it is full. */
    public synchronized String add(OwnSchedule own) {
        if (schedules.size() == MOST_SCHEDULES) {
            schedules.remove(schedules.keySet().iterator().next());
        }
        String name = "own-" + ++made;
        schedules.put(name, new ArrayDeque<>(List.of(own)));
        return name;
    }

    public synchronized Optional<OwnSchedule> find(String name) {
        return Optional.ofNullable(schedules.get(name)).map(Deque::getLast);
    }

    synchronized List<String> names() {
        return List.copyOf(schedules.keySet());
    }

    /** The next state of {@code name}; nothing when it changes nothing. */
    public synchronized void change(String name, OwnSchedule own) {
        Deque<OwnSchedule> states = schedules.get(name);
        if (states != null && !states.getLast().equals(own)) {
            states.addLast(own);
            if (states.size() > MOST_CHANGES + 1) {
                states.removeFirst();
            }
        }
    }

    /** How many changes can be taken back. */
    public synchronized int changes(String name) {
        return schedules.containsKey(name) ? schedules.get(name).size() - 1 : 0;
    }

    /** Takes the last change back, if there is one. */
    public synchronized void undo(String name) {
        if (changes(name) > 0) {
            schedules.get(name).removeLast();
        }
    }

    public synchronized void remove(String name) {
        schedules.remove(name);
    }
}
