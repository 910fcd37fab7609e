package org.trellis.web.schedule;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.trellis.store.schedule.SavedVersion;
import org.trellis.web.Visit;
import org.trellis.web.guard.Full;

/**
 * The schedules a visitor works on, in the visit only, each with its last changes. States share
 * what a change left alone.
 */
public final class OwnSchedules {
    static final int MOST_SCHEDULES = 10;
    static final int MOST_CHANGES = 40;
    static final String NAME = "own-\\d{1,6}";
    private static final String KEY = "schedule.own";

    /**
     * The version of a saved schedule that a visitor's own was opened from, or last saved as.
     *
     * @param at when it was saved: after it was deleted, another may have its name and number
     * @param text that its text is known by
     */
    public record Origin(String saved, int version, Instant at, int text) {
        public static Origin of(SavedVersion saved) {
            int text = saved.yaml().hashCode();
            return new Origin(saved.name(), saved.version(), saved.savedAt(), text);
        }

        public boolean is(SavedVersion other) {
            return equals(of(other));
        }
    }

    /**
     * @param states of each schedule by its name, the newest last
     * @param made how many schedules there ever were
     */
    private record Shelf(
            Map<String, List<OwnSchedule>> states, Map<String, Origin> origins, int made) {
        Shelf {
            states = Collections.unmodifiableMap(new LinkedHashMap<>(states));
            origins = Map.copyOf(origins);
        }

        Shelf with(String name, Origin origin) {
            Map<String, Origin> changed = new LinkedHashMap<>(origins);
            changed.put(name, origin);
            return new Shelf(states, changed, made);
        }

        Shelf with(String name, List<OwnSchedule> newest) {
            Map<String, List<OwnSchedule>> changed = new LinkedHashMap<>(states);
            changed.put(name, List.copyOf(newest));
            return new Shelf(changed, origins, made);
        }

        Shelf without(String name) {
            Map<String, List<OwnSchedule>> changed = new LinkedHashMap<>(states);
            changed.remove(name);
            Map<String, Origin> left = new LinkedHashMap<>(origins);
            left.remove(name);
            return new Shelf(changed, left, made);
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
        return visit.find(KEY, Shelf.class).orElseGet(() -> new Shelf(Map.of(), Map.of(), 0));
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
                            return new Shelf(shelf.states(), shelf.origins(), made)
                                    .with("own-" + made, List.of(own));
                        });
        return "own-" + added.made();
    }

    /** Empty while it was neither opened from the database nor saved there. */
    public Optional<Origin> origin(String name) {
        return Optional.ofNullable(shelf().origins().get(name));
    }

    public void remember(String name, Origin origin) {
        change(shelf -> shelf.with(name, origin));
    }

    public Optional<OwnSchedule> find(String name) {
        return states(name).stream().reduce((older, newer) -> newer);
    }

    /** Of {@code name}, the newest last; empty when there is none. */
    public List<OwnSchedule> states(String name) {
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
