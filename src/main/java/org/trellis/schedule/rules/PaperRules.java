package org.trellis.schedule.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.trellis.message.Message;
import org.trellis.model.Text;
import org.trellis.model.schedule.Conditions;
import org.trellis.model.schedule.Conditions.InterimCredential;
import org.trellis.model.schedule.Conditions.Ratio;
import org.trellis.model.schedule.Jurisdiction.Limit;
import org.trellis.model.schedule.Skill;
import org.trellis.model.schedule.Standards;
import org.trellis.model.schedule.Terms.Approach;
import org.trellis.model.schedule.WorkProcess;
import org.trellis.schedule.rules.Provision.Violation;

/** Rules about what else has to stand on the paper. */
final class PaperRules {
    private PaperRules() {}

    static Stream<Violation> processes(Submission it) {
        return it.schedule().workProcesses().isEmpty()
                ? Stream.of(Violation.error("work_processes", "none"))
                : Stream.empty();
    }

    static Stream<Violation> competencies(Submission it) {
        List<WorkProcess> all = it.schedule().workProcesses();
        if (it.schedule().approach() == Approach.TIME) {
            return Stream.empty();
        }
        List<Text> empty =
                all.stream()
                        .filter(p -> p.competencies().isEmpty() && p.tasks().isEmpty())
                        .map(WorkProcess::title)
                        .toList();
        return empty.isEmpty()
                ? Stream.empty()
                : Stream.of(Violation.error("work_processes", "none", joined(empty)));
    }

    /** One means of evaluation for the whole schedule covers each of them. */
    static Stream<Violation> coreAssessed(Submission it) {
        List<WorkProcess> all = it.schedule().workProcesses();
        if (it.says(Standards.Part.EVALUATION)) {
            return Stream.empty();
        }
        return IntStream.range(0, all.size())
                .boxed()
                .flatMap(
                        i -> {
                            List<Text> open =
                                    all.get(i).competencies().stream()
                                            .filter(
                                                    skill ->
                                                            skill.core()
                                                                    && skill.assessedBy().isEmpty())
                                            .map(PaperRules::name)
                                            .toList();
                            return open.isEmpty()
                                    ? Stream.empty()
                                    : Stream.of(
                                            Violation.error(
                                                    "work_processes[" + (i + 1) + "]",
                                                    "open",
                                                    all.get(i).title(),
                                                    joined(open)));
                        });
    }

    private static Text name(Skill skill) {
        return skill.words().orElseGet(() -> Text.of(skill.competency().get().toString()));
    }

    private static Message joined(List<Text> texts) {
        return texts.stream()
                .map(text -> Message.of("schedule.item", text))
                .reduce((a, b) -> Message.of("schedule.items", a, b))
                .orElse(Message.none());
    }

    static Stream<Violation> ratio(Submission it) {
        Optional<Ratio> ratio = it.schedule().conditions().ratio();
        if (ratio.isEmpty()) {
            return Stream.of(Violation.error("ratio", "none"));
        }
        return ratio.get() instanceof Ratio.InWords words
                ? Stream.of(Violation.error("ratio", "words", words.text()))
                : Stream.empty();
    }

    static Stream<Violation> ratioScope(Submission it) {
        boolean stated = it.schedule().conditions().ratio().isPresent();
        return stated && !it.says(Standards.Part.RATIO_SCOPE)
                ? Stream.of(Violation.error("standards.ratio_scope", "none"))
                : Stream.empty();
    }

    static Stream<Violation> ratioAtMost(Submission it) {
        if (!(it.schedule().conditions().ratio().orElse(null) instanceof Ratio.Numeric ratio)) {
            return Stream.empty();
        }
        double each = ratio.apprentices() / (double) ratio.journeyworkers();
        return it.bound(Limit.APPRENTICES_PER_JOURNEYWORKER_AT_MOST)
                .map(
                        bound ->
                                each <= bound.value()
                                        ? Stream.<Violation>empty()
                                        : Stream.of(
                                                Violation.error(
                                                                "ratio",
                                                                "over",
                                                                ratio.apprentices(),
                                                                ratio.journeyworkers(),
                                                                bound.value())
                                                        .citing(Submission.citation(bound))))
                .orElseGet(
                        () ->
                                each <= 1
                                        ? Stream.empty()
                                        : Stream.of(
                                                Violation.note(
                                                        "ratio",
                                                        "many",
                                                        ratio.apprentices(),
                                                        ratio.journeyworkers())));
    }

    static Stream<Violation> age(Submission it) {
        return it.bound(Limit.MINIMUM_AGE).stream()
                .filter(bound -> it.schedule().conditions().minimumAge().isPresent())
                .filter(bound -> it.schedule().conditions().minimumAge().getAsInt() < bound.value())
                .map(
                        bound ->
                                Violation.error(
                                                "minimum_age",
                                                "young",
                                                it.schedule().conditions().minimumAge().getAsInt(),
                                                bound.value())
                                        .citing(Submission.citation(bound)));
    }

    static Stream<Violation> interim(Submission it) {
        List<InterimCredential> all = it.schedule().conditions().interimCredentials();
        if (it.schedule().approach() == Approach.TIME) {
            return all.isEmpty()
                    ? Stream.empty()
                    : Stream.of(Violation.warning("interim_credentials", "time"));
        }
        Set<String> seen = new HashSet<>();
        Stream<Violation> twice =
                all.stream()
                        .map(InterimCredential::credential)
                        .filter(name -> !seen.add(name.toLowerCase(Locale.ROOT)))
                        .map(name -> Violation.warning("interim_credentials", "twice", name));
        return Stream.concat(twice, all.stream().flatMap(each -> late(each, it)));
    }

    private static Stream<Violation> late(InterimCredential each, Submission it) {
        OptionalDouble term =
                it.schedule().term().hours().stream()
                        .mapToDouble(range -> range.max().value())
                        .findFirst();
        return each.afterHours().stream()
                .filter(after -> term.isPresent() && after.value() > term.getAsDouble())
                .map(
                        after ->
                                Violation.warning(
                                        "interim_credentials",
                                        "late",
                                        each.credential(),
                                        after.value(),
                                        term.getAsDouble()));
    }

    static Stream<Violation> credit(Submission it) {
        Optional<Conditions.Credit> credit = it.schedule().conditions().credit();
        if (credit.isEmpty()) {
            return Stream.empty();
        }
        Stream<Violation> evidence =
                credit.get().evidence().isEmpty()
                        ? Stream.of(Violation.warning("credit", "evidence"))
                        : Stream.empty();
        boolean all =
                it.termHours().isPresent()
                        && credit.get().maxHours().value() >= it.termHours().getAsDouble();
        return Stream.concat(
                evidence,
                all
                        ? Stream.of(Violation.warning("credit", "all", credit.get().maxHours()))
                        : Stream.empty());
    }

    /** Only a sponsor's own paper has to say how apprentices are chosen. */
    static Stream<Violation> selection(Submission it) {
        return it.schedule().conditions().sponsor().isPresent()
                        && it.schedule().conditions().selection().isEmpty()
                ? Stream.of(Violation.warning("selection", "none"))
                : Stream.empty();
    }

    static Stream<Violation> memory(Submission it) {
        List<Text> remembered =
                it.schedule().workProcesses().stream()
                        .filter(p -> p.source().filter("memory"::equals).isPresent())
                        .map(WorkProcess::title)
                        .toList();
        return remembered.isEmpty()
                ? Stream.empty()
                : Stream.of(Violation.note("work_processes", "hours", joined(remembered)));
    }

    static Stream<Violation> doubts(Submission it) {
        List<Text> doubts = it.schedule().provenance().doubts();
        return IntStream.range(0, doubts.size())
                .mapToObj(i -> Violation.note("doubts[" + (i + 1) + "]", "said", doubts.get(i)));
    }
}
