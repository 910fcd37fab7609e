package org.trellis.web.words;

import org.trellis.model.Move;
import org.trellis.path.account.CareerPath;
import org.trellis.path.account.Step;
import org.trellis.path.step.Mode;

/**
 * How one gets into the last job of a way, in a word or two. A job with a door of its own does not
 * come "after" the jobs before it: they only pay meanwhile.
 */
public final class Entrance {
    private Entrance() {}

    public static String of(CareerPath path, PageWords phrases) {
        Step last = path.steps().get(path.moves() - 1);
        boolean later = path.moves() > 1 || last.times().experienceLeft() > 0;
        String door = phrases.words().say("path.door." + code(last, later));
        if (path.moves() == 1) {
            return door;
        }
        return last.move() instanceof Move.Entry
                ? told("path.door.meanwhile", door, path.steps().get(0), phrases)
                : told("path.door.via", door, path.steps().get(path.moves() - 2), phrases);
    }

    private static String told(String key, String door, Step stop, PageWords phrases) {
        return phrases.words().say(key, door, phrases.title(stop.to()));
    }

    private static String code(Step last, boolean later) {
        if (last.mode() == Mode.APPRENTICESHIP) {
            return "apprentice";
        }
        boolean trained = last.times().training() > 0;
        if (last.learning().credentials().isEmpty()) {
            String apply = later && last.move() instanceof Move.Authored ? "promoted" : "apply";
            return trained ? "train" : apply;
        }
        return trained ? "school_train" : "school";
    }
}
