package org.trellis.report.gap.progress;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.trellis.credential.Gate;
import org.trellis.gap.Outcome;
import org.trellis.gap.Service;
import org.trellis.model.Competency;
import org.trellis.model.Credential;
import org.trellis.model.Job;
import org.trellis.model.catalog.Catalog;
import org.trellis.report.Phrases;
import org.trellis.report.Words;

/** What two gap reports about one job say differently, in words. */
public final class Changes {
    /** What it is, what the earlier report says of it, and the later one. */
    public record Row(String what, String before, String after) {
        public boolean isChange() {
            return !before.equals(after);
        }
    }

    private final Snapshot before;
    private final Snapshot after;
    private final Job.Id job;
    private final Catalog catalog;
    private final Words words;
    private final Phrases phrases;

    public Changes(Snapshot before, Snapshot after, Job.Id job, Catalog catalog, Words words) {
        this.before = before;
        this.after = after;
        this.job = job;
        this.catalog = catalog;
        this.words = words;
        this.phrases = new Phrases(catalog, words);
    }

    /** All figures, changed or not. */
    public List<Row> figures() {
        return List.of(
                row("employment.ready", this::ready),
                row("employment.progress.met", each -> "" + each.count(Outcome.MET)),
                row("employment.progress.gap", each -> "" + each.count(Outcome.GAP)),
                row("employment.progress.unknown", each -> "" + each.count(Outcome.UNKNOWN)),
                row("employment.progress.closed", each -> "" + each.closed()),
                row("employment.progress.hours", this::hours),
                row("employment.progress.pay", this::pay));
    }

    private Row row(String key, Function<Snapshot, String> value) {
        return new Row(words.say(key), value.apply(before), value.apply(after));
    }

    private String ready(Snapshot of) {
        return of.readiness().map(r -> words.percentRange(r.low(), r.high())).orElse("?");
    }

    private String hours(Snapshot of) {
        return words.hoursRange(of.hours().low(), of.hours().high());
    }

    private String pay(Snapshot of) {
        return of.wageUsdPerYear().isPresent()
                ? words.money(of.wageUsdPerYear().getAsDouble())
                : "?";
    }

    /** Must-haves and skills that come out differently, must-haves first. */
    public List<Row> changes() {
        List<Row> changes =
                new ArrayList<>(
                        rows(
                                mustHaves(before),
                                mustHaves(after),
                                this::named,
                                each -> state(each.state())));
        changes.addAll(rows(skills(before), skills(after), this::named, this::said));
        return changes;
    }

    private static Map<String, Snapshot.MustHave> mustHaves(Snapshot of) {
        return of.mustHaves().stream()
                .collect(
                        Collectors.toMap(
                                Snapshot.MustHave::code, m -> m, (a, b) -> a, LinkedHashMap::new));
    }

    private static Map<Competency.Id, Snapshot.Skill> skills(Snapshot of) {
        return of.skills().stream()
                .collect(
                        Collectors.toMap(
                                Snapshot.Skill::competency,
                                s -> s,
                                (a, b) -> a,
                                LinkedHashMap::new));
    }

    private <K, V> List<Row> rows(
            Map<K, V> then, Map<K, V> now, Function<K, String> name, Function<V, String> said) {
        Set<K> keys = new LinkedHashSet<>(now.keySet());
        keys.addAll(then.keySet());
        String none = words.say("employment.progress.not-asked");
        return keys.stream()
                .filter(key -> !Objects.equals(then.get(key), now.get(key)))
                .map(
                        key ->
                                new Row(
                                        name.apply(key),
                                        then.containsKey(key) ? said.apply(then.get(key)) : none,
                                        now.containsKey(key) ? said.apply(now.get(key)) : none))
                .toList();
    }

    private String named(Competency.Id id) {
        return catalog.findCompetency(id).isPresent() ? phrases.competency(id) : id.toString();
    }

    private String named(String code) {
        return catalog.findJob(job).stream()
                .flatMap(asking -> asking.experience().stream())
                .filter(asked -> Snapshot.code(asked).equals(code))
                .map(words::experience)
                .findFirst()
                .orElseGet(() -> credentials(code));
    }

    private String credentials(String codes) {
        List<Credential> known =
                Arrays.stream(codes.split("\\|"))
                        .filter(code -> code.matches("[a-z0-9-]+"))
                        .map(Credential.Id::new)
                        .filter(catalog.credentials()::containsKey)
                        .map(catalog::getCredential)
                        .toList();
        return known.isEmpty() ? codes : phrases.anyOf(known);
    }

    private String state(String name) {
        for (Gate.State state : Gate.State.values()) {
            if (state.name().equals(name)) {
                return words.name(state);
            }
        }
        return words.name(Service.State.valueOf(name));
    }

    private String said(Snapshot.Skill skill) {
        return words.say(
                "employment.progress.skill",
                words.name(skill.outcome()),
                phrases.ask(skill.ask()),
                phrases.held(skill.ask(), skill.held()),
                words.name(skill.evidence()));
    }
}
