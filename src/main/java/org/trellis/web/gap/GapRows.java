package org.trellis.web.gap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.trellis.gap.GapReport;
import org.trellis.gap.Holdings.LaterFact;
import org.trellis.gap.Line;
import org.trellis.gap.Outcome;
import org.trellis.gap.Standing;
import org.trellis.message.Code;
import org.trellis.model.Competency;
import org.trellis.model.Credential;
import org.trellis.model.Evidence;
import org.trellis.model.Held;
import org.trellis.model.Level;
import org.trellis.model.Requirement;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.catalog.National;
import org.trellis.report.Words;
import org.trellis.report.gap.NationalNotes;
import org.trellis.web.words.PageWords;

/** The rows of a gap report: must-haves, skills with their bars, and what is listed apart. */
final class GapRows {
    /** Lines of a group before the fold. */
    private static final int AT_ONCE = 9;

    /** Groups with less to do are folded. */
    private static final int WORTH_A_LOOK = 3;

    private static final Comparator<Line> DECIDES_FIRST =
            Comparator.comparing((Line line) -> line.outcome() == Outcome.MET)
                    .thenComparing(line -> -line.hours().high());

    private final GapQuery query;
    private final LevelBoxes boxes;

    private final Catalog catalog;
    private final PageWords phrases;
    private final Words words;

    GapRows(Catalog catalog, GapQuery query, PageWords phrases) {
        this.catalog = catalog;
        this.query = query;
        this.boxes = new LevelBoxes(catalog.scales());
        this.phrases = phrases;
        this.words = phrases.words();
    }

    /**
     * The lines in their groups, the group with most to do first; in a group what takes the most
     * hours, then what is not known, then what is met.
     */
    List<GapPage.Group> groups(List<Line> lines) {
        Map<String, List<Line>> groups = new LinkedHashMap<>();
        for (Line line : lines) {
            groups.computeIfAbsent(name(line.competency()), any -> new ArrayList<>()).add(line);
        }
        List<Map.Entry<String, List<Line>>> sorted = new ArrayList<>(groups.entrySet());
        sorted.sort(Comparator.comparing(each -> -toDo(each.getValue())));
        List<GapPage.Group> shown = new ArrayList<>();
        for (var each : sorted) {
            boolean folded = !shown.isEmpty() && toDo(each.getValue()) < WORTH_A_LOOK;
            shown.add(group(each.getKey(), each.getValue(), folded));
        }
        return shown;
    }

    private static long toDo(List<Line> lines) {
        return lines.stream().filter(line -> line.outcome() != Outcome.MET).count();
    }

    private String name(Competency competency) {
        return competency.id().model().equals(National.PREFIX)
                ? NationalNotes.group(competency, words)
                : phrases.say(competency.tier());
    }

    private GapPage.Group group(String name, List<Line> lines, boolean folded) {
        List<GapPage.Row> rows = lines.stream().sorted(DECIDES_FIRST).map(this::row).toList();
        int first = Math.min(AT_ONCE, rows.size());
        return new GapPage.Group(
                name,
                counts(lines),
                rows.subList(0, first),
                rows.subList(first, rows.size()),
                folded);
    }

    private String counts(List<Line> lines) {
        List<String> counts = new ArrayList<>();
        for (Outcome outcome : Outcome.values()) {
            long count = lines.stream().filter(line -> line.outcome() == outcome).count();
            if (count > 0) {
                counts.add(words.say("employment.group." + Code.of(outcome), count));
            }
        }
        return String.join(", ", counts);
    }

    private GapPage.Row row(Line line) {
        Competency competency = line.competency();
        Standing standing = line.standing();
        return new GapPage.Row(
                words.text(competency.name()),
                query.skillHref(competency.id()),
                boxes.of(line),
                words.say("gap.levels.asked", asked(line), held(line)),
                catalog.isCritical(line.requirement()) ? words.say("gap.entry") : "",
                Code.of(line.outcome()),
                phrases.plain().outcome(line),
                hours(line),
                PageWords.mark(standing.evidence()),
                how(standing),
                standing.date().map(words::day).orElse(""),
                standing.doubts().stream().map(phrases.plain()::doubt).toList());
    }

    private String asked(Line line) {
        return line.requirement().ask() instanceof Requirement.AtLevel at
                ? words.say("gap.levels.asked.level", at.level().shown())
                : words.say("gap.levels.asked.needed");
    }

    /** Assumed in brackets: the difference survives a fax. */
    private String held(Line line) {
        Held held = line.standing().held();
        if (held instanceof Held.NotAssessed) {
            return words.say("employment.how.none");
        }
        boolean leveled = line.requirement().ask() instanceof Requirement.AtLevel;
        String amount =
                held instanceof Held.AtLevel at
                        ? words.say("gap.levels.held", onScale(line, at.level()))
                        : words.say(
                                "gap.levels."
                                        + (held instanceof Held.Has ? "has" : "none")
                                        + (leveled ? ".level" : ""));
        boolean assumed = line.standing().evidence() == Evidence.PRESUMED;
        return assumed ? words.say("gap.levels.assumed", amount) : amount;
    }

    /** On the scale of what is asked; on its own where no map leads there. */
    private String onScale(Line line, Level held) {
        return line.requirement().ask() instanceof Requirement.AtLevel at
                ? catalog.scales()
                        .on(held, at.level().scale())
                        .map(level -> from(level, held))
                        .orElseGet(() -> phrases.level(held))
                : held.shown();
    }

    private String from(Level counted, Level held) {
        return counted.scale().equals(held.scale())
                ? counted.shown()
                : words.say("gap.levels.converted", counted.shown(), phrases.level(held));
    }

    private String hours(Line line) {
        return line.hours().high() > 0
                ? words.hoursRange(line.hours().low(), line.hours().high())
                : words.say("gap.hours.none");
    }

    private String how(Standing standing) {
        return standing.origin()
                .score()
                .map(score -> words.say("gap.how.score", phrases.plain().score(score)))
                .orElseGet(() -> words.say("employment.how." + Code.of(standing.evidence())));
    }

    List<GapPage.Plain> strengths(GapReport report) {
        return report.strengths().stream()
                .map(each -> plain(each.competency(), each.standing()))
                .toList();
    }

    List<GapPage.Plain> notRated(GapReport report) {
        return report.notRated().stream()
                .map(each -> plain(each.competency(), each.standing()))
                .toList();
    }

    private String basis(Standing standing) {
        return standing.evidence() == Evidence.NONE
                ? words.say("employment.how.none")
                : phrases.basis(standing);
    }

    private GapPage.Plain plain(Competency competency, Standing standing) {
        return new GapPage.Plain(
                words.text(competency.name()), phrases.held(standing.held()), basis(standing));
    }

    String later(LaterFact fact) {
        String day = words.date(fact.date());
        if (fact instanceof LaterFact.Rated rated) {
            var id = rated.competency();
            var found = catalog.findCompetency(id).map(each -> words.text(each.name()));
            return words.say("gap.ignored.item", found.orElse(id.toString()), day);
        }
        Credential.Id id = ((LaterFact.Earned) fact).credential();
        Credential found = catalog.credentials().get(id);
        String name = found == null ? id.code() : words.text(found.name());
        return words.say("gap.ignored.item", name, day);
    }
}
