package org.trellis.schedule.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trellis.message.Message;
import org.trellis.model.Issue.Place;
import org.trellis.model.Job;
import org.trellis.model.Text;
import org.trellis.model.schedule.Provenance;
import org.trellis.model.schedule.Schedule;

/**
 * Where a draft comes from: what is registered, what is our own estimate, and what rests on
 * nothing.
 *
 * @param written says a message in both languages
 */
record Basis(Outline outline, Function<Message, Text> written) {
    Provenance of(Job job, List<TaskMatch.Placed> placed) {
        List<Message> own = new ArrayList<>(List.of(beginning()));
        outline.registered()
                .ifPresent(
                        from ->
                                from.provenance().doubts().stream()
                                        .map(each -> Message.of("draft.registered.doubt", each))
                                        .forEach(own::add));
        own.addAll(ours());
        if (job.wage().isEmpty()) {
            own.add(Message.of("draft.wage.none"));
        }
        own.addAll(TaskMatch.doubts(placed));
        return new Provenance(own.stream().map(written).toList(), sources(), Place.NOWHERE);
    }

    private Message beginning() {
        if (outline.registered().isEmpty()) {
            return Message.of(outline.editorial().isEmpty() ? "draft.fallback" : "draft.editorial");
        }
        Schedule from = outline.registered().get();
        String code = from.occupation().rapidsCode().map(Object::toString).orElse("–");
        return Message.of("draft.registered", from.title(), code);
    }

    /** What a registered schedule leaves open and we wrote ourselves. */
    private List<Message> ours() {
        if (outline.registered().isEmpty() || outline.editorial().isEmpty()) {
            return List.of();
        }
        var lines = outline.registered().get().workProcesses();
        List<Text> added =
                outline.processes().stream()
                        .map(Outline.Process::title)
                        .filter(each -> lines.stream().noneMatch(it -> it.title().equals(each)))
                        .toList();
        Message tasks = Message.of("draft.editorial.tasks");
        return added.isEmpty()
                ? List.of(tasks)
                : List.of(tasks, Message.of("draft.editorial.lines", titles(added)));
    }

    private static Text titles(List<Text> titles) {
        return new Text(
                titles.stream().map(Text::en).collect(Collectors.joining(", ")),
                titles.stream().map(each -> each.in("es")).collect(Collectors.joining(", ")));
    }

    private List<String> sources() {
        Stream<String> skills =
                Stream.concat(
                                outline.processes().stream()
                                        .flatMap(process -> process.own().stream()),
                                outline.foundation().stream())
                        .map(line -> line.requirement().source());
        Stream<String> given =
                Stream.of(outline.registered(), outline.editorial())
                        .flatMap(Optional::stream)
                        .flatMap(each -> each.provenance().sources().stream());
        return Stream.concat(given, skills).filter(source -> !source.isEmpty()).distinct().toList();
    }
}
