package org.trellis.report.caseload;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.trellis.message.Code;

/**
 * Which clients are listed, in which order. What an address says that is none of the choices counts
 * as the first of them.
 *
 * @param choices of each filter that is set, and {@code q}
 */
public record CaseloadQuery(Map<String, String> choices, Sort by) {
    public static final int SOON_DAYS = 90;
    public static final int WEEK_DAYS = 7;

    /** What each filter can ask for; the first means all. */
    public static final Map<String, List<String>> FILTERS = filters();

    private static final String WORDS = "q";
    private static final String ORDER = "by";
    private static final int LONGEST = 200;

    /** The lowest or earliest first; who has none comes last, without a report first. */
    public enum Sort {
        REVIEW(Comparator.comparing(row -> row.client().review().orElse(LocalDate.MAX))),
        CLIENT(Comparator.comparing(CaseRow::shownName, String.CASE_INSENSITIVE_ORDER)),
        GOAL(Comparator.comparing(CaseRow::goal, String.CASE_INSENSITIVE_ORDER)),
        READY(Comparator.comparingDouble(CaseRow::ready)),
        EXPIRES(
                Comparator.comparing(
                        row -> row.expires().map(CaseRow.Expiry::on).orElse(LocalDate.MAX))),
        REPORT(Comparator.comparing(row -> row.lastReport().orElse(LocalDate.MIN)));

        private final Comparator<CaseRow> order;

        Sort(Comparator<CaseRow> order) {
            this.order = order;
        }

        public String code() {
            return Code.of(this);
        }
    }

    private static Map<String, List<String>> filters() {
        Map<String, List<String>> filters = new LinkedHashMap<>();
        filters.put("review", List.of("any", "overdue", "week", "none"));
        filters.put("expiring", List.of("any", "soon"));
        filters.put("must-haves", List.of("any", "missing", "open", "met"));
        filters.put("report", List.of("any", "none"));
        return filters;
    }

    /** What is asked by {@code name} and is none of what it can be. */
    public record Unknown(String name, String choice, List<String> known) {}

    /** The first; whoever listed everybody in its place would seem to have heeded it. */
    public static Optional<Unknown> unknown(Function<String, Optional<String>> asked) {
        Map<String, List<String>> choices = new LinkedHashMap<>(FILTERS);
        choices.put(ORDER, Arrays.stream(Sort.values()).map(Sort::code).toList());
        return choices.entrySet().stream()
                .flatMap(
                        each ->
                                asked
                                        .apply(each.getKey())
                                        .filter(choice -> !each.getValue().contains(choice))
                                        .map(c -> new Unknown(each.getKey(), c, each.getValue()))
                                        .stream())
                .findFirst();
    }

    public static CaseloadQuery of(Function<String, Optional<String>> asked) {
        Map<String, String> choices = new LinkedHashMap<>();
        String words = asked.apply(WORDS).orElse("").strip();
        if (!words.isEmpty()) {
            choices.put(WORDS, words.substring(0, Math.min(LONGEST, words.length())));
        }
        FILTERS.forEach(
                (filter, each) ->
                        asked.apply(filter)
                                .filter(each.subList(1, each.size())::contains)
                                .ifPresent(choice -> choices.put(filter, choice)));
        Sort by = Sort.REVIEW;
        for (Sort sort : Sort.values()) {
            by = asked.apply(ORDER).filter(sort.code()::equals).isPresent() ? sort : by;
        }
        return new CaseloadQuery(choices, by);
    }

    public String words() {
        return choices.getOrDefault(WORDS, "");
    }

    public String choice(String filter) {
        return choices.getOrDefault(filter, FILTERS.get(filter).get(0));
    }

    public boolean isFiltered() {
        return !choices.isEmpty();
    }

    /** Those that are asked for, in their order; equal ones by their case ids. */
    public List<CaseRow> select(List<CaseRow> rows, LocalDate today) {
        return rows.stream()
                .filter(row -> row.mentions(words()))
                .filter(
                        row ->
                                FILTERS.keySet().stream()
                                        .allMatch(f -> fits(row, f + "=" + choice(f), today)))
                .sorted(by.order.thenComparing(row -> row.client().id()))
                .toList();
    }

    /** Whether a client is among those of one choice, as {@code review=overdue}. */
    public static boolean fits(CaseRow row, String choice, LocalDate today) {
        Optional<LocalDate> review = row.client().review();
        LocalDate week = today.plusDays(WEEK_DAYS);
        return switch (choice) {
            case "review=overdue" -> review.filter(today::isAfter).isPresent();
            case "review=week" ->
                    review.filter(d -> !d.isBefore(today) && !d.isAfter(week)).isPresent();
            case "review=none" -> review.isEmpty();
            case "expiring=soon" -> row.expires().filter(CaseRow.Expiry::soon).isPresent();
            case "must-haves=missing" -> row.hasMustHaves(CaseRow.MustHaves.MISSING);
            case "must-haves=open" -> row.hasMustHaves(CaseRow.MustHaves.OPEN);
            case "must-haves=met" ->
                    row.hasMustHaves(CaseRow.MustHaves.MET)
                            || row.hasMustHaves(CaseRow.MustHaves.LISTED)
                            || row.hasMustHaves(CaseRow.MustHaves.NONE);
            case "report=none" -> row.lastReport().isEmpty();
            default -> true;
        };
    }
}
