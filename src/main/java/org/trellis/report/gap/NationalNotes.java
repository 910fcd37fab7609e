package org.trellis.report.gap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.trellis.gap.GapReport;
import org.trellis.gap.Line;
import org.trellis.message.Code;
import org.trellis.model.Competency;
import org.trellis.model.Job;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.catalog.National;
import org.trellis.model.catalog.Occupation;
import org.trellis.report.Words;

/** What is said of a U.S. occupation beside its lines; nothing of a ladder's job. */
public final class NationalNotes {
    private static final int DECIDING = 3;
    private static final int STYLES = 6;

    private final Catalog catalog;
    private final Job job;
    private final Words words;

    public NationalNotes(Catalog catalog, Job job, Words words) {
        this.catalog = catalog;
        this.job = job;
        this.words = words;
    }

    /** What is not in the data, what decides, what is typical, and the work styles. */
    public List<String> of(GapReport report) {
        if (!National.isNational(job.id())) {
            return List.of();
        }
        List<String> notes = new ArrayList<>();
        unrated().ifPresent(notes::add);
        notes.add(notInData(words));
        deciding(report).ifPresent(notes::add);
        catalog.findOccupation(job).flatMap(this::typical).ifPresent(notes::add);
        job.note().ifPresent(row -> notes.add(words.say("report.national.combined", row)));
        styles().ifPresent(notes::add);
        return notes;
    }

    /** Why there is nothing to compare; empty where there is. */
    public Optional<String> unrated() {
        if (!job.requirements().isEmpty()) {
            return Optional.empty();
        }
        boolean rated = catalog.national().profiles().findPlace(job.onetSoc()).isPresent();
        return Optional.of(words.say("report.national." + (rated ? "unimportant" : "unrated")));
    }

    private Optional<String> deciding(GapReport report) {
        List<String> most =
                report.lines().stream()
                        .filter(line -> line.hours().high() > 0)
                        .sorted(Comparator.comparing((Line line) -> -line.hours().high()))
                        .limit(DECIDING)
                        .map(this::named)
                        .toList();
        return most.isEmpty()
                ? Optional.empty()
                : Optional.of(words.say("report.national.decides", words.list(most)));
    }

    private String named(Line line) {
        String hours = words.hoursRange(line.hours().low(), line.hours().high());
        String name = words.text(line.competency().name());
        return words.say("report.national.decides.one", name, hours);
    }

    private Optional<String> typical(Occupation occupation) {
        List<String> parts = new ArrayList<>();
        occupation.education().ifPresent(each -> parts.add(education(each, words)));
        occupation.experience().ifPresent(each -> parts.add(word("experience", each, words)));
        occupation.training().ifPresent(each -> parts.add(word("training", each, words)));
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(words.say("report.national.typical", String.join("; ", parts)));
    }

    /** What most people have on entry, in words. */
    public static String education(Occupation.Education education, Words words) {
        return word("education", education, words);
    }

    private static String word(String kind, Enum<?> constant, Words words) {
        String code = Code.of(constant);
        return words.say("report.national." + kind + "." + code);
    }

    private Optional<String> styles() {
        List<String> styles =
                catalog.national().listWorkStyles(job.onetSoc()).stream()
                        .limit(STYLES)
                        .map(style -> words.text(style.name()))
                        .toList();
        return styles.isEmpty()
                ? Optional.empty()
                : Optional.of(words.say("report.national.styles", words.list(styles)));
    }

    /**
     * The words that stand under whatever shows the country's figures; empty for a ladder's job.
     */
    public Optional<String> attribution() {
        return National.isNational(job.id())
                ? Optional.of(attribution(catalog, words))
                : Optional.empty();
    }

    /** Whose data the country's figures are, and that we changed them. */
    public static String attribution(Catalog catalog, Words words) {
        return words.text(catalog.national().release().attribution());
    }

    /** What nobody may take as met just because no figure says otherwise. */
    public static String notInData(Words words) {
        return words.say("report.national.not_in_data");
    }

    /** The group of skills that a line stands in: of O*NET its own, else the tier. */
    public static String group(Competency competency, Words words) {
        Competency.Tier tier = competency.tier();
        if (competency.id().model().equals(National.PREFIX)) {
            return words.say("report.national.group." + Code.of(tier));
        }
        return Character.isDigit(tier.code().charAt(0))
                ? words.say("report.gap.group", words.name(tier), tier.code())
                : words.say("report.gap.group.upper", words.name(tier));
    }
}
