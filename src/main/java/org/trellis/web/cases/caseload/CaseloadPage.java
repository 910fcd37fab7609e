package org.trellis.web.cases.caseload;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.trellis.report.Words;
import org.trellis.report.caseload.CaseRow;
import org.trellis.report.caseload.CaseloadQuery;
import org.trellis.report.caseload.CaseloadQuery.Sort;
import org.trellis.report.caseload.CaseloadText;
import org.trellis.web.words.Links;

/**
 * The list of all clients.
 *
 * @param answer the heading, a sentence
 * @param all how many there are, listed or not
 * @param groups those listed, by their reviews where these are the order
 */
public record CaseloadPage(
        String answer,
        int all,
        int listed,
        List<Figure> figures,
        List<Filter> filters,
        List<Head> heads,
        List<Group> groups,
        String words,
        String by,
        boolean filtered,
        String csv) {
    /** A count of those that need something, and the address that lists them. */
    public record Figure(String number, String label, String href) {}

    public record Filter(String name, String label, List<Choice> choices) {}

    public record Choice(String code, String label, boolean chosen) {}

    /**
     * @param href empty: the list cannot be in its order
     */
    public record Head(String label, String href, boolean sorted) {}

    /**
     * @param name empty where there is one group only
     */
    public record Group(String name, List<CaseRow> rows) {}

    static CaseloadPage of(List<CaseRow> all, CaseloadQuery query, LocalDate today, Words words) {
        List<CaseRow> listed = query.select(all, today);
        return new CaseloadPage(
                all.isEmpty()
                        ? words.say("cases.heading.none")
                        : CaseloadText.heading(all, today, words),
                all.size(),
                listed.size(),
                figures(all, today, words),
                filters(query, words),
                heads(query, words),
                groups(listed, query, today, words),
                query.words(),
                query.by().code(),
                query.isFiltered(),
                "/clients/list.csv?" + address(query, query.by()));
    }

    private static List<Figure> figures(List<CaseRow> all, LocalDate today, Words words) {
        Map<String, String> labels = new LinkedHashMap<>();
        labels.put("review=overdue", words.say("caseload.figure.overdue"));
        String week = words.date(today.plusDays(CaseloadQuery.WEEK_DAYS));
        labels.put("review=week", words.say("caseload.figure.week", week));
        String soon = words.date(today.plusDays(CaseloadQuery.SOON_DAYS));
        labels.put("expiring=soon", words.say("caseload.figure.soon", soon));
        labels.put("report=none", words.say("caseload.figure.report"));
        List<Figure> figures = new ArrayList<>();
        labels.forEach(
                (choice, label) ->
                        figures.add(
                                new Figure(
                                        "" + CaseloadText.count(all, choice, today),
                                        label,
                                        "/clients?" + choice)));
        return figures;
    }

    private static List<Filter> filters(CaseloadQuery query, Words words) {
        List<Filter> filters = new ArrayList<>();
        CaseloadQuery.FILTERS.forEach(
                (name, codes) ->
                        filters.add(
                                new Filter(
                                        name,
                                        words.say("caseload." + name),
                                        codes.stream()
                                                .map(
                                                        code ->
                                                                new Choice(
                                                                        code,
                                                                        words.say(
                                                                                "caseload."
                                                                                        + name
                                                                                        + "."
                                                                                        + code),
                                                                        code.equals(
                                                                                query.choice(
                                                                                        name))))
                                                .toList())));
        return filters;
    }

    private static List<Head> heads(CaseloadQuery query, Words words) {
        return List.of(
                head("cases.client", Sort.CLIENT, query, words),
                head("cases.goal", Sort.GOAL, query, words),
                head("caseload.ready", Sort.READY, query, words),
                new Head(words.say("caseload.must-haves"), "", false),
                head("caseload.expires", Sort.EXPIRES, query, words),
                head("cases.due", Sort.REVIEW, query, words),
                head("caseload.report", Sort.REPORT, query, words),
                new Head(words.say("caseload.next"), "", false));
    }

    private static Head head(String key, Sort sort, CaseloadQuery query, Words words) {
        return new Head(words.say(key), "/clients?" + address(query, sort), query.by() == sort);
    }

    /** The same clients in an order. */
    private static String address(CaseloadQuery query, Sort sort) {
        String filters =
                query.choices().entrySet().stream()
                        .map(each -> each.getKey() + "=" + Links.encoded(each.getValue()) + "&")
                        .collect(Collectors.joining());
        return filters + "by=" + sort.code();
    }

    private static List<Group> groups(
            List<CaseRow> rows, CaseloadQuery query, LocalDate today, Words words) {
        Map<String, List<CaseRow>> groups = new LinkedHashMap<>();
        for (CaseRow row : rows) {
            String name = query.by() == Sort.REVIEW ? group(row, today, words) : "";
            groups.computeIfAbsent(name, none -> new ArrayList<>()).add(row);
        }
        return groups.entrySet().stream().map(g -> new Group(g.getKey(), g.getValue())).toList();
    }

    private static String group(CaseRow row, LocalDate today, Words words) {
        Optional<LocalDate> review = row.client().review();
        if (CaseloadQuery.fits(row, "review=overdue", today)) {
            return words.say("caseload.group.overdue");
        }
        if (CaseloadQuery.fits(row, "review=week", today)) {
            String week = words.date(today.plusDays(CaseloadQuery.WEEK_DAYS));
            return words.say("caseload.group.week", week);
        }
        return review.map(day -> words.say("caseload.group.month", words.month(day)))
                .orElseGet(() -> words.say("caseload.group.none"));
    }
}
