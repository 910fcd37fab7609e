package org.trellis.model.apprentice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.trellis.model.schedule.Hours;

/**
 * Hours to be entered in a log, held against those that are there: what they add, what they
 * replace, and whether a week can have them all. The one rule of the form and of the import.
 *
 * @param entered all of them
 * @param added where the log had nothing for the week and the process
 * @param replaced where it had something else; what it has already is in neither list
 * @param tooLong the hours of each week that cannot have so many, over all processes
 * @param unusual weeks of more than {@link #USUAL_HOURS}, which can be true
 */
public record Timesheet(
        List<Worked> entered,
        List<Worked> added,
        List<Replaced> replaced,
        Map<LocalDate, Hours> tooLong,
        List<LocalDate> unusual) {
    public static final int DAY_HOURS = 24;

    /** Ten hours on six days; more than this is more often a slip than a week of work. */
    public static final int USUAL_HOURS = 60;

    private static final int DAYS = 7;

    public record Replaced(Worked before, Worked after) {}

    private record Key(LocalDate week, int process) {
        static Key of(Worked worked) {
            return new Key(worked.week(), worked.process());
        }
    }

    /** Hours of the same week and process replace the ones before. */
    public static Timesheet of(
            List<Worked> there, List<Worked> entered, LocalDate started, LocalDate today) {
        Map<Key, Worked> log = new LinkedHashMap<>();
        there.forEach(each -> log.put(Key.of(each), each));
        List<Worked> added = new ArrayList<>();
        List<Replaced> replaced = new ArrayList<>();
        for (Worked each : entered) {
            Worked before = log.put(Key.of(each), each);
            if (before == null) {
                added.add(each);
            } else if (!before.equals(each)) {
                replaced.add(new Replaced(before, each));
            }
        }
        Map<LocalDate, Hours> sums = new TreeMap<>();
        log.values().forEach(each -> sums.merge(each.week(), each.hours(), Hours::plus));
        sums.keySet().retainAll(entered.stream().map(Worked::week).toList());
        Map<LocalDate, Hours> tooLong = new TreeMap<>(sums);
        tooLong.entrySet()
                .removeIf(sum -> sum.getValue().compareTo(most(sum.getKey(), started, today)) <= 0);
        List<LocalDate> unusual =
                sums.keySet().stream()
                        .filter(week -> sums.get(week).value() > USUAL_HOURS)
                        .toList();
        return new Timesheet(List.copyOf(entered), added, replaced, tooLong, unusual);
    }

    /** The hours of the days of a week that were days of the apprenticeship; none outside of it. */
    public static Hours most(LocalDate week, LocalDate started, LocalDate today) {
        LocalDate monday = Worked.mondayOf(week);
        long days =
                monday.datesUntil(monday.plusDays(DAYS))
                        .filter(day -> !day.isBefore(started) && !day.isAfter(today))
                        .count();
        return Hours.of(Math.toIntExact(days) * DAY_HOURS);
    }

    public boolean isPossible() {
        return tooLong.isEmpty();
    }

    /** The replacements in one word, so that a yes is a yes to these and no others. */
    public String question() {
        return replaced.stream()
                .map(
                        each ->
                                each.after().week()
                                        + "."
                                        + each.after().process()
                                        + "."
                                        + each.before().hours().minutes()
                                        + "."
                                        + each.after().hours().minutes())
                .collect(Collectors.collectingAndThen(Collectors.joining(","), Timesheet::digest));
    }

    private static String digest(String text) {
        return text.isEmpty() ? "" : Integer.toHexString(text.hashCode()) + "-" + text.length();
    }
}
