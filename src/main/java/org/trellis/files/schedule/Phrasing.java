package org.trellis.files.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.trellis.files.person.PrivateFacts;
import org.trellis.files.reading.Reading;
import org.trellis.message.Message;
import org.trellis.model.Issue;
import org.trellis.model.Issue.Place;
import org.trellis.model.Text;
import org.trellis.model.schedule.Course;
import org.trellis.model.schedule.Schedule;
import org.trellis.model.schedule.Skill;
import org.trellis.model.schedule.WorkProcess;

/**
 * What the words of a schedule may be, typed into a form or read from a file: of a bounded length,
 * and nothing that nobody may store.
 */
public final class Phrasing {
    /** Letters of a title, a name, a code. */
    public static final int LINE = 300;

    /** Letters of a task or of how apprentices are selected. */
    public static final int TEXT = 2000;

    /** Why words are refused. */
    public enum Fault {
        LONG,
        PRIVATE
    }

    private record Words(String words, int longest, Place place) {}

    private Phrasing() {}

    public static Optional<Fault> fault(String words, int longest) {
        if (words.length() > longest) {
            return Optional.of(Fault.LONG);
        }
        return PrivateFacts.inLine(words) ? Optional.of(Fault.PRIVATE) : Optional.empty();
    }

    /** The error of words that stand at a place, if they are refused. */
    static Optional<Issue> issue(String words, int longest, Place place) {
        return fault(words, longest).map(fault -> issue(new Words(words, longest, place), fault));
    }

    /** An error for each text of the schedule that a form would refuse. */
    public static void check(Schedule schedule, Reading reading) {
        Place top = schedule.provenance().place();
        List<Words> all = new ArrayList<>();
        all.addAll(lines(top, Stream.of(schedule.title())));
        all.addAll(texts(top, schedule.conditions().selection().stream()));
        all.addAll(texts(top, schedule.conditions().standards().words().values().stream()));
        all.addAll(lines(top, grades(schedule)));
        schedule.conditions().sponsor().ifPresent(name -> all.add(new Words(name, LINE, top)));
        all.add(new Words(schedule.occupation().onetSoc(), LINE, top));
        schedule.workProcesses().forEach(process -> all.addAll(words(process)));
        schedule.relatedInstruction().forEach(course -> all.addAll(words(course)));
        all.forEach(
                each ->
                        fault(each.words, each.longest)
                                .map(fault -> issue(each, fault))
                                .ifPresent(reading::add));
    }

    private static Stream<Text> grades(Schedule schedule) {
        return schedule.conditions().standards().ratings().stream()
                .flatMap(scale -> scale.grades().stream())
                .map(grade -> Text.of(grade.words()));
    }

    private static List<Words> words(WorkProcess process) {
        List<Words> words = new ArrayList<>(lines(process.place(), Stream.of(process.title())));
        words.addAll(
                lines(process.place(), process.competencies().stream().flatMap(Phrasing::own)));
        words.addAll(texts(process.place(), process.tasks().stream()));
        return words;
    }

    private static List<Words> words(Course course) {
        List<Words> words = new ArrayList<>(lines(course.place(), Stream.of(course.title())));
        course.code().ifPresent(code -> words.add(new Words(code, LINE, course.place())));
        return words;
    }

    private static Stream<Text> own(Skill skill) {
        return Stream.concat(skill.words().stream(), skill.assessedBy().stream());
    }

    private static List<Words> lines(Place place, Stream<Text> texts) {
        return texts.flatMap(text -> Stream.of(text.en(), text.es()).distinct())
                .map(words -> new Words(words, LINE, place))
                .toList();
    }

    private static List<Words> texts(Place place, Stream<Text> texts) {
        return texts.flatMap(text -> Stream.of(text.en(), text.es()).distinct())
                .map(words -> new Words(words, TEXT, place))
                .toList();
    }

    private static Issue issue(Words words, Fault fault) {
        return fault == Fault.PRIVATE
                ? Issue.error(
                        words.place,
                        "",
                        Message.of("expected.schedule.private"),
                        Message.of("remedy.schedule.private"))
                : Issue.error(
                        words.place,
                        words.words,
                        Message.of("expected.person.length", words.longest),
                        Message.of("remedy.person.length"));
    }
}
