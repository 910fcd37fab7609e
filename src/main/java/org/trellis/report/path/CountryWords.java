package org.trellis.report.path;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.trellis.lattice.ZoneJump;
import org.trellis.message.Code;
import org.trellis.model.Job;
import org.trellis.model.Move;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.catalog.National;
import org.trellis.model.catalog.Occupation;
import org.trellis.path.PathAnswer;
import org.trellis.path.Relaxation;
import org.trellis.path.account.CareerPath;
import org.trellis.path.account.Step;
import org.trellis.path.explore.Explored;
import org.trellis.path.terrain.AskedEducation;
import org.trellis.report.Words;
import org.trellis.report.gap.NationalNotes;

/** What is said of ways over all U.S. occupations; nothing of those on the ladders. */
public final class CountryWords {
    private final Catalog catalog;
    private final Words words;

    public CountryWords(Catalog catalog, Words words) {
        this.catalog = catalog;
        this.words = words;
    }

    /** Whether a way has a U.S. occupation on it, or a move that no ladder states. */
    public static boolean concern(CareerPath path) {
        return path.jobs().stream().anyMatch(National::isNational) || isInferred(path);
    }

    /** Whether a move of the way is stated by no ladder. */
    public static boolean isInferred(CareerPath path) {
        return path.steps().stream().anyMatch(step -> inferred(step).isPresent());
    }

    /** Whether a job listed, or the way to it, is over the country. */
    public static boolean concern(Explored found) {
        return found.reached().stream().anyMatch(each -> concern(each.best()));
    }

    /** Whether the education that is typical was asked for. */
    public static String education(AskedEducation asked, Words words) {
        return words.say("report.path.education." + Code.of(asked));
    }

    /** Every way of an answer. */
    static Stream<CareerPath> all(PathAnswer answer) {
        return Stream.of(
                        answer.ways().stream(),
                        answer.kBest().stream(),
                        answer.relax().stream().map(Relaxation::path),
                        answer.whyNot().stream().flatMap(why -> why.path().stream()))
                .flatMap(each -> each);
    }

    /** That no ladder states the move and why it is there, then how far it goes up. */
    public List<String> of(Step step) {
        List<String> notes = new ArrayList<>();
        inferred(step).ifPresent(move -> notes.add(why(move)));
        if (isSteep(step)) {
            int from = zone(step.from().get());
            notes.add(words.say("report.step.zones", from, zone(step.to())));
        }
        return notes;
    }

    /** What is not in the data, once for a way. */
    public Optional<String> of(CareerPath path) {
        return concern(path) ? Optional.of(NationalNotes.notInData(words)) : Optional.empty();
    }

    /** Whose data it is; empty where no way needs it. */
    public Optional<String> attribution(Stream<CareerPath> paths) {
        return paths.anyMatch(CountryWords::concern)
                ? Optional.of(NationalNotes.attribution(catalog, words))
                : Optional.empty();
    }

    /** What is known of an occupation that no way leads to; empty where one does. */
    public List<String> closed(PathAnswer answer) {
        Job.Id to = answer.query().to();
        boolean shut = all(answer).findAny().isEmpty() && !answer.alreadyThere();
        if (!shut || !National.isNational(to)) {
            return List.of();
        }
        List<String> notes = new ArrayList<>();
        boolean apprenticed =
                catalog.findOccupation(job(to))
                        .flatMap(Occupation::training)
                        .filter(Occupation.Training.APPRENTICESHIP::equals)
                        .isPresent();
        notes.add(words.say("report.path.country." + (apprenticed ? "apprentice" : "none")));
        new NationalNotes(catalog, job(to), words).unrated().ifPresent(notes::add);
        return notes;
    }

    private String why(Move.Inferred move) {
        return words.say("report.step.inferred." + Code.of(move.basis()));
    }

    /** A ladder's own moves are looked at when it is checked. */
    private boolean isSteep(Step step) {
        return step.move().authored().isEmpty()
                && step.from().isPresent()
                && ZoneJump.isWarned(job(step.from().get()), job(step.to()), catalog);
    }

    private Job job(Job.Id id) {
        return catalog.getJob(id);
    }

    private int zone(Job.Id id) {
        return job(id).jobZone().getAsInt();
    }

    static Optional<Move.Inferred> inferred(Step step) {
        return step.move() instanceof Move.Inferred move ? Optional.of(move) : Optional.empty();
    }
}
