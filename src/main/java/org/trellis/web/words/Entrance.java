package org.trellis.web.words;

import org.trellis.path.account.CareerPath;
import org.trellis.path.account.Step;
import org.trellis.path.step.Mode;

/** How one gets into the last job of a way, in a word or two. */
public final class Entrance {
    private Entrance() {}

    public static String of(CareerPath path, PageWords phrases) {
        Step last = path.steps().get(path.moves() - 1);
        String door = phrases.words().say("path.door." + code(last));
        return path.moves() == 1
                ? door
                : phrases.words()
                        .say("path.door.via", door, phrases.title(path.steps().get(0).to()));
    }

    private static String code(Step last) {
        if (last.mode() == Mode.APPRENTICESHIP) {
            return "apprentice";
        }
        boolean trained = last.times().training() > 0;
        if (last.learning().credentials().isEmpty()) {
            return trained ? "train" : "apply";
        }
        return trained ? "school_train" : "school";
    }
}
