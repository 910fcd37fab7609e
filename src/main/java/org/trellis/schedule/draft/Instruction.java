package org.trellis.schedule.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import org.trellis.gap.Line;
import org.trellis.message.Message;
import org.trellis.model.Competency.Tier;
import org.trellis.model.Issue.Place;
import org.trellis.model.Text;
import org.trellis.model.schedule.Course;
import org.trellis.model.schedule.Hours;
import org.trellis.model.schedule.Skill;
import org.trellis.schedule.Allocation;

/**
 * Related instruction: a course for each academic skill (tier 2), then the theory of each work
 * process; under an outline that is given the theory of each process alone, academic skills within
 * it. Hours go by the same weights as on the job; years are filled in this order, each with exactly
 * its hours, so a course may go on in the next year.
 *
 * @param hoursPerYear whole hours, 0 or more
 * @param years 1 or more
 * @param written says a message in both languages
 */
record Instruction(int hoursPerYear, int years, Function<Message, Text> written) {
    private record Topic(Text title, List<Line> lines, double weight) {}

    /** None when there are no hours. A topic that comes to less than an hour is left out. */
    List<Course> courses(Outline outline) {
        List<Topic> topics = topics(outline);
        int total = hoursPerYear * years;
        if (total == 0 || topics.isEmpty()) {
            return List.of();
        }
        int least = total >= topics.size() ? 1 : 0;
        List<Allocation.Part> parts =
                topics.stream()
                        .map(topic -> new Allocation.Part(topic.title, topic.weight, least, total))
                        .toList();
        Allocation.Shares shares = (Allocation.Shares) Allocation.of(total, parts);
        return byYear(topics, shares);
    }

    private List<Topic> topics(Outline outline) {
        List<Topic> topics = new ArrayList<>();
        boolean given = outline.isGiven();
        for (Line line : outline.foundation()) {
            if (!given && line.competency().tier() == Tier.ACADEMIC) {
                topics.add(
                        new Topic(line.competency().name(), List.of(line), Outline.weight(line)));
            }
        }
        for (Outline.Process process : outline.processes()) {
            topics.add(
                    new Topic(
                            written.apply(Message.of("draft.theory", process.title())),
                            given ? taught(process) : process.own(),
                            process.weight()));
        }
        return topics;
    }

    private static List<Line> taught(Outline.Process process) {
        return Stream.concat(
                        process.attached().stream()
                                .filter(line -> line.competency().tier() == Tier.ACADEMIC),
                        process.own().stream())
                .toList();
    }

    private List<Course> byYear(List<Topic> topics, Allocation.Shares shares) {
        List<Course> courses = new ArrayList<>();
        int year = 1;
        int left = hoursPerYear;
        for (int i = 0; i < topics.size(); i++) {
            Map<Integer, Integer> hoursByYear = new LinkedHashMap<>();
            int hours = shares.hours(i);
            while (hours > 0) {
                int now = Math.min(hours, left);
                hoursByYear.put(year, now);
                hours -= now;
                left -= now;
                if (left == 0) {
                    year++;
                    left = hoursPerYear;
                }
            }
            courses.addAll(parts(topics.get(i), hoursByYear));
        }
        return courses;
    }

    private List<Course> parts(Topic topic, Map<Integer, Integer> hoursByYear) {
        List<Course> courses = new ArrayList<>();
        for (var entry : hoursByYear.entrySet()) {
            Text title =
                    hoursByYear.size() == 1
                            ? topic.title
                            : written.apply(
                                    Message.of("draft.part", topic.title, courses.size() + 1));
            List<Skill> skills = topic.lines.stream().map(Draft::skill).toList();
            courses.add(
                    new Course(
                            title,
                            Optional.empty(),
                            Optional.empty(),
                            List.of(),
                            Optional.of(Hours.Range.of(Hours.of(entry.getValue().intValue()))),
                            OptionalInt.of(entry.getKey()),
                            skills,
                            Place.NOWHERE));
        }
        return courses;
    }
}
