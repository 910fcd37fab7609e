package org.trellis.report.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.trellis.message.Code;
import org.trellis.model.Competency;
import org.trellis.model.Job;
import org.trellis.model.Requirement;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.catalog.Occupation;
import org.trellis.path.compare.Change;
import org.trellis.path.compare.Comparison;
import org.trellis.path.compare.MustHave;
import org.trellis.path.compare.Side;
import org.trellis.path.compare.SkillLine;
import org.trellis.report.JobPay;
import org.trellis.report.LocalPay;
import org.trellis.report.Phrases;
import org.trellis.report.Words;
import org.trellis.report.gap.NationalNotes;

/** A comparison in words, the same on the screen, on paper and on the command line. */
public final class ComparedWords {
    private final Comparison comparison;
    private final Catalog catalog;
    private final Words words;
    private final Phrases phrases;

    public ComparedWords(Comparison comparison, Catalog catalog, Words words) {
        this.comparison = comparison;
        this.catalog = catalog;
        this.words = words;
        this.phrases = new Phrases(catalog, words);
    }

    /** Of two jobs which pays more; else what stands side by side. */
    public String heading() {
        List<String> titles = titles();
        if (titles.size() == 2 && comparison.passages().size() == 2) {
            var change = comparison.passages().get(0).wageChangeUsdPerYear();
            if (change.isPresent()) {
                return heading(titles.get(0), titles.get(1), change.getAsDouble());
            }
        }
        return words.say("compare.answer", words.list(titles));
    }

    private String heading(String first, String second, double more) {
        if (more == 0) {
            return words.say("compare.answer.same", first, second);
        }
        String better = more > 0 ? second : first;
        String other = more > 0 ? first : second;
        return words.say("compare.answer.more", better, other, words.money(Math.abs(more)));
    }

    public List<String> titles() {
        return comparison.sides().stream().map(this::title).toList();
    }

    private String title(Side side) {
        String title = words.text(side.title());
        return side.detail()
                .map(grade -> words.say("compare.title.grade", title, Words.clean(grade)))
                .orElse(title);
    }

    /** Pay first, then what tells how one gets in; none where no side is a job. */
    public List<ComparedRow> facts() {
        if (isWithoutJobs()) {
            return List.of();
        }
        List<ComparedRow> rows = new ArrayList<>();
        rows.add(fact("compare.pay", Side::job, job -> Optional.of(JobPay.text(job, words))));
        rows.add(fact("compare.band", Side::asking, job -> Optional.of(words.name(job.band()))));
        rows.add(fact("compare.education", Side::job, this::education));
        return rows;
    }

    private boolean isWithoutJobs() {
        return comparison.sides().stream().allMatch(side -> side.job().isEmpty());
    }

    private ComparedRow fact(
            String key, Function<Side, Optional<Job>> of, Function<Job, Optional<String>> said) {
        return new ComparedRow(
                words.say(key),
                "",
                comparison.sides().stream()
                        .map(side -> of.apply(side).flatMap(said).orElse(words.say("compare.no")))
                        .toList());
    }

    private Optional<String> education(Job job) {
        return catalog.findOccupation(job)
                .or(() -> catalog.national().findOccupation(job.onetSoc()))
                .flatMap(Occupation::education)
                .map(each -> NationalNotes.education(each, words));
    }

    /** Experience, then credentials. */
    public List<ComparedRow> mustHaves() {
        List<ComparedRow> rows = new ArrayList<>();
        if (comparison.sides().stream().anyMatch(side -> !experience(side).isEmpty())) {
            rows.add(
                    new ComparedRow(
                            words.say("compare.experience"),
                            "",
                            comparison.sides().stream()
                                    .map(side -> orUnasked(experience(side), side))
                                    .toList()));
        }
        comparison.mustHaves().forEach(each -> rows.add(mustHave(each)));
        return rows;
    }

    private String experience(Side side) {
        return side.asking().stream()
                .flatMap(job -> job.experience().stream())
                .map(
                        each ->
                                words.say(
                                        "report.experience.row",
                                        words.experience(each),
                                        words.months(each.months())))
                .collect(Collectors.joining("; "));
    }

    /** The country's data do not hold what its occupations ask to be held or served. */
    private String orUnasked(String asked, Side side) {
        return !asked.isEmpty() ? asked : side.isSilent() ? words.say("compare.not_known") : none();
    }

    private ComparedRow mustHave(MustHave mustHave) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < comparison.sides().size(); i++) {
            String asked = mustHave.needs().get(i).map(words::name).orElse("");
            cells.add(orUnasked(asked, comparison.sides().get(i)));
        }
        return new ComparedRow(phrases.anyOf(mustHave.anyOf()), "", cells);
    }

    private String none() {
        return words.say("compare.not_asked");
    }

    /** The skills with this change. */
    public List<ComparedRow> skills(Change change) {
        return comparison.skills(change).stream().map(this::skill).toList();
    }

    /** {@code 3 skills that another asks higher}. */
    public String count(Change change) {
        boolean two = change == Change.DROPPED && comparison.sides().size() == 2;
        String key = "compare.change." + Code.of(change) + (two ? ".two" : "");
        return words.count(key, comparison.skills(change).size());
    }

    private ComparedRow skill(SkillLine line) {
        Competency competency = line.competency();
        return new ComparedRow(
                words.text(competency.name()),
                competency.id().toString(),
                line.asks().stream().map(this::ask).toList());
    }

    private String ask(Optional<Requirement.Ask> ask) {
        if (ask.isEmpty()) {
            return none();
        }
        if (ask.get() instanceof Requirement.AtLevel at) {
            return phrases.level(at.level());
        }
        return words.say(
                ask.get() instanceof Requirement.Needed ? "compare.asked" : "compare.not_rated");
    }

    /** Why there are no must-haves; empty where no side is a job, which alone has some. */
    public String noMustHaves() {
        if (isWithoutJobs()) {
            return "";
        }
        boolean silent = comparison.sides().stream().anyMatch(Side::isSilent);
        return words.say(silent ? "compare.must_haves.not_known" : "compare.must_haves.none");
    }

    /** Of a side that is an occupation: which job of a career map speaks for it. */
    public Optional<String> mapped(Side side) {
        return side.mapped()
                .map(
                        job ->
                                words.say(
                                        "compare.mapped",
                                        title(side),
                                        words.text(job.title()),
                                        words.text(
                                                catalog.findLadder(job.id())
                                                        .orElseThrow()
                                                        .title())));
    }

    /** All notes, where nothing of them is a link. */
    public List<String> report() {
        List<String> notes = new ArrayList<>();
        comparison.sides().forEach(side -> mapped(side).ifPresent(notes::add));
        notes.addAll(notes());
        return notes;
    }

    /** What the tables do not say, and whose data they show. */
    public List<String> notes() {
        List<String> notes = new ArrayList<>();
        comparison.sides().stream()
                .filter(side -> !side.isRated())
                .forEach(side -> notes.add(words.say("compare.unrated", title(side))));
        notes.add(words.say("compare.note"));
        if (comparison.sides().stream().anyMatch(side -> side.kind() == Side.Kind.MODEL)) {
            notes.add(words.say("compare.model"));
        }
        if (!comparison.passages().isEmpty()) {
            notes.add(words.say("compare.recommended"));
        }
        if (!facts().isEmpty()) {
            notes.add(new LocalPay(catalog, words).report());
        }
        if (comparison.national()) {
            notes.add(words.say("compare.national"));
            if (comparison.sides().stream().anyMatch(Side::isSilent)) {
                notes.add(NationalNotes.notInData(words));
            }
            notes.add(NationalNotes.attribution(catalog, words));
        }
        return notes;
    }
}
