package org.trellis.web.schedule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.trellis.web.Visit;
import org.trellis.web.guard.Full;

/**
 * The schedules a visitor works on, in the visit only, each with its last changes. States share
 * what a change left alone.
 */
public final class OwnSchedules {
    static final int MOST_SCHEDULES = 10;
    static final int MOST_CHANGES = 40;
    private static final String KEY = "own";

    /**
     * @param states of each schedule by its name, the newest last
     * @param made how many schedules there ever were
     */
    private record Shelf(Map<String, List<OwnSchedule>> states, int made) {
        Shelf {
            states = Collections.unmodifiableMap(new LinkedHashMap<>(states));
        }

        Shelf with(String name, List<OwnSchedule> newest) {
            Map<String, List<OwnSchedule>> changed = new LinkedHashMap<>(states);
            changed.put(name, List.copyOf(newest));
            return new Shelf(changed, made);
        }

        Shelf without(String name) {
            Map<String, List<OwnSchedule>> changed = new LinkedHashMap<>(states);
            changed.remove(name);
            return new Shelf(changed, made);
        }
    }

    private final Visit visit;

    private OwnSchedules(Visit visit) {
        this.visit = visit;
    }

    public static OwnSchedules of(Visit visit) {
        return new OwnSchedules(visit);
    }

    private Shelf shelf() {
        return visit.find(KEY, Shelf.class).orElseGet(() -> new Shelf(Map.of(), 0));
    }

    private Shelf change(UnaryOperator<Shelf> change) {
        return visit.change(
                () -> {
                    Shelf changed = change.apply(shelf());
                    visit.remember(KEY, changed);
                    return changed;
                });
    }

    /**
     * Keeps a new schedule under a name of its own.
     *
     * @throws Full when there are as many as there may be; none has to go for it
     */
    public String add(OwnSchedule own) {
        Shelf added =
                change(
                        shelf -> {
                            if (shelf.states().size() == MOST_SCHEDULES) {
                                throw Full.schedules(MOST_SCHEDULES);
                            }
                            int made = shelf.made() + 1;
                            return new Shelf(shelf.states(), made)
                                    .with("own-" + made, List.of(own));
                        });
        return "own-" + added.made();
    }

    public Optional<OwnSchedule> find(String name) {
        return states(name).stream().reduce((older, newer) -> newer);
    }

    private List<OwnSchedule> states(String name) {
        return shelf().states().getOrDefault(name, List.of());
    }

    List<String> names() {
        return List.copyOf(shelf().states().keySet());
    }

    /** The next state of {@code name}; nothing when it changes nothing. */
    public void change(String name, OwnSchedule own) {
        change(
                shelf -> {
                    List<OwnSchedule> states = shelf.states().getOrDefault(name, List.of());
                    if (states.isEmpty() || states.get(states.size() - 1).equals(own)) {
                        return shelf;
                    }
                    List<OwnSchedule> more = new ArrayList<>(states);
                    more.add(own);
                    int first = Math.max(0, more.size() - MOST_CHANGES - 1);
                    return shelf.with(name, more.subList(first, more.size()));
                });
    }

    /** How many changes can be taken back. */
    public int changes(String name) {
        return Math.max(0, states(name).size() - 1);
    }

    /** Takes the last change back, if there is one. */
    public void undo(String name) {
        if (changes(name) > 0) {
            change(
                    shelf -> {
                        List<OwnSchedule> states = shelf.states().get(name);
                        return shelf.with(name, states.subList(0, states.size() - 1));
                    });
        }
    }

    public void remove(String name) {
        change(shelf -> shelf.without(name));
    }
}
