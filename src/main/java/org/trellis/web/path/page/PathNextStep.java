package org.trellis.web.path.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trellis.model.Credential;
import org.trellis.model.Move;
import org.trellis.model.person.Person;
import org.trellis.path.account.CareerPath;
import org.trellis.path.account.Step;
import org.trellis.path.step.Mode;
import org.trellis.report.Words;
import org.trellis.web.words.PageWords;

/** The first thing to do on a way, this week, out of its first step. */
public final class PathNextStep {
    private static final int MOST = 4;

    private final PageWords phrases;
    private final Words words;

    public PathNextStep(PageWords phrases) {
        this.phrases = phrases;
        this.words = phrases.words();
    }

    public PathPage.NextStep of(CareerPath path, Person person) {
        Step first = path.steps().get(0);
        String job = phrases.title(first.to());
        if (first.mode() == Mode.APPRENTICESHIP) {
            return step("apprentice", first, job);
        }
        Optional<Credential> main = PathTimeline.main(first);
        if (main.isPresent()) {
            return step(
                    isTest(main.get()) ? "test" : "school", first, words.text(main.get().name()));
        }
        if (first.times().experienceLeft() > 0 && first.from().isPresent()) {
            return step("work", first, job);
        }
        if (person.hasHeld(first.to())) {
            return step("back", first, job);
        }
        return step(first.learning().hours() > 0 ? "learn" : "apply", first, job);
    }

    private static boolean isTest(Credential credential) {
        return switch (credential.kind()) {
            case LICENSE, CERTIFICATION, EMPLOYER_CERTIFICATION, BADGE -> true;
            default -> false;
        };
    }

    /** The questions of its kind, then what helps on the move. */
    private PathPage.NextStep step(String kind, Step first, String name) {
        List<String> ask = new ArrayList<>();
        for (int i = 1; i <= MOST && words.knows("path.next." + kind + ".ask." + i); i++) {
            ask.add(words.say("path.next." + kind + ".ask." + i, name));
        }
        first
                .move()
                .authored()
                .map(Move.Authored::developmentalExperiences)
                .orElse(List.of())
                .stream()
                .limit(Math.max(0, MOST - ask.size()))
                .forEach(each -> ask.add(words.text(each.text())));
        return new PathPage.NextStep(words.say("path.next." + kind, name), ask);
    }
}
