package org.trellis.model.apprentice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.trellis.model.apprentice.Worked.Span;
import org.trellis.model.schedule.Hours;

/**
 * Hours to be entered in a log, held against those that are there: what they add, what they
 * replace, and whether a week or a day can have them all. The one rule of the form, the import and
 * the command.
 *
 * <p>A week of a part is told either as a whole or by its days: the one replaces the other.
 *
 * @param entered all of them
 * @param added where the log had nothing for the part and the day or the week
 * @param replaced where it had something else; what it has already is in neither list
 * @param gone what has to leave the log for them: a week that is now told by days, or days by their
 *     week
 * @param tooLong the hours of each week that cannot have so many, over all parts
 * @param tooLongDays likewise of each day
 * @param unusual weeks of more than {@link #USUAL_HOURS}, which can be true
 */
public record Timesheet(
        List<Worked> entered,
        List<Worked> added,
        List<Replaced> replaced,
        List<Worked> gone,
        Map<LocalDate, Hours> tooLong,
        Map<LocalDate, Hours> tooLongDays,
        List<LocalDate> unusual) {
    public static final int DAY_HOURS = 24;

    /** Ten hours on six days; more than this is more often a slip than a week of work. */
    public static final int USUAL_HOURS = 60;

    private static final int DAYS = 7;

    /** Other hours of a part on a day or in a week. */
    public record Replaced(LocalDate from, Span span, LogPart part, Hours before, Hours after) {}

    private record Key(LocalDate from, Span span, LogPart part) {
        static Key of(Worked worked) {
            return new Key(worked.from(), worked.span(), worked.part());
        }
    }

    private record Week(LocalDate monday, LogPart part) {
        static Week of(Worked worked) {
            return new Week(worked.week(), worked.part());
        }
    }

    /** Of the same part and day or week, the last one entered counts. */
    public static Timesheet of(
            List<Worked> there, List<Worked> entered, LocalDate started, LocalDate today) {
        Map<Week, List<Worked>> weeks =
                there.stream().collect(Collectors.groupingBy(Week::of, Collectors.toList()));
        List<Worked> gone = new ArrayList<>();
        List<Worked> added = new ArrayList<>();
        List<Replaced> replaced = new ArrayList<>();
        entered.stream()
                .collect(Collectors.groupingBy(Week::of, LinkedHashMap::new, Collectors.toList()))
                .forEach(
                        (week, all) -> {
                            List<Worked> before = weeks.getOrDefault(week, List.of());
                            List<Worked> other = unlike(before, all.get(0).span());
                            gone.addAll(other);
                            if (other.isEmpty()) {
                                held(before, all, added, replaced);
                            } else {
                                replaced.add(replaced(week, before, all));
                            }
                        });
        Map<Key, Worked> log = new LinkedHashMap<>();
        there.stream().filter(each -> !gone.contains(each)).forEach(w -> log.put(Key.of(w), w));
        entered.forEach(each -> log.put(Key.of(each), each));
        return sheet(new Changes(entered, added, replaced, gone), log, started, today);
    }

    private record Changes(
            List<Worked> entered, List<Worked> added, List<Replaced> replaced, List<Worked> gone) {}

    /**
     * @param log as it would be
     */
    private static Timesheet sheet(
            Changes changes, Map<Key, Worked> log, LocalDate started, LocalDate today) {
        Set<LocalDate> touched =
                new LinkedHashSet<>(changes.entered().stream().map(Worked::week).toList());
        Map<LocalDate, Hours> sums = sums(log, each -> touched.contains(each.week()), Worked::week);
        return new Timesheet(
                List.copyOf(changes.entered()),
                changes.added(),
                changes.replaced(),
                changes.gone(),
                beyond(sums, week -> most(week, started, today)),
                beyond(days(log, touched), day -> mostOfDay(day, started, today)),
                sums.keySet().stream()
                        .filter(week -> sums.get(week).value() > USUAL_HOURS)
                        .toList());
    }

    private static List<Worked> unlike(List<Worked> before, Span span) {
        return before.stream().filter(each -> each.span() != span).toList();
    }

    private static void held(
            List<Worked> before, List<Worked> all, List<Worked> added, List<Replaced> replaced) {
        Map<Key, Worked> log = new LinkedHashMap<>();
        before.forEach(each -> log.put(Key.of(each), each));
        for (Worked each : all) {
            Worked old = log.put(Key.of(each), each);
            if (old == null) {
                added.add(each);
            } else if (!old.equals(each)) {
                replaced.add(
                        new Replaced(
                                each.from(), each.span(), each.part(), old.hours(), each.hours()));
            }
        }
    }

    private static Replaced replaced(Week week, List<Worked> before, List<Worked> after) {
        return new Replaced(week.monday(), Span.WEEK, week.part(), sum(before), sum(after));
    }

    public static Hours sum(List<Worked> worked) {
        return worked.stream().map(Worked::hours).reduce(Hours.ZERO, Hours::plus);
    }

    private static Map<LocalDate, Hours> days(Map<Key, Worked> log, Set<LocalDate> weeks) {
        return sums(
                log, each -> each.span() == Span.DAY && weeks.contains(each.week()), Worked::from);
    }

    private static Map<LocalDate, Hours> sums(
            Map<Key, Worked> log, Predicate<Worked> which, Function<Worked, LocalDate> when) {
        Map<LocalDate, Hours> sums = new TreeMap<>();
        log.values().stream()
                .filter(which)
                .forEach(each -> sums.merge(when.apply(each), each.hours(), Hours::plus));
        return sums;
    }

    private static Map<LocalDate, Hours> beyond(
            Map<LocalDate, Hours> sums, Function<LocalDate, Hours> most) {
        Map<LocalDate, Hours> beyond = new TreeMap<>(sums);
        beyond.entrySet().removeIf(sum -> sum.getValue().compareTo(most.apply(sum.getKey())) <= 0);
        return beyond;
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

    /** All hours of a day of the apprenticeship; none outside of it. */
    public static Hours mostOfDay(LocalDate day, LocalDate started, LocalDate today) {
        return day.isBefore(started) || day.isAfter(today) ? Hours.ZERO : Hours.of(DAY_HOURS);
    }

    public boolean isPossible() {
        return tooLong.isEmpty() && tooLongDays.isEmpty();
    }

    /** The replacements in one word, so that a yes is a yes to these and no others. */
    public String question() {
        return replaced.stream()
                .map(
                        each ->
                                each.from()
                                        + "."
                                        + each.span()
                                        + each.part().code()
                                        + "."
                                        + each.before().minutes()
                                        + "."
                                        + each.after().minutes())
                .collect(Collectors.collectingAndThen(Collectors.joining(","), Timesheet::digest));
    }

    private static String digest(String text) {
        return text.isEmpty() ? "" : Integer.toHexString(text.hashCode()) + "-" + text.length();
    }
}
