package org.trellis.web.resume;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.trellis.files.resume.Resume;
import org.trellis.files.resume.Resume.Part;
import org.trellis.find.Found;
import org.trellis.find.Kind;
import org.trellis.model.Credential;
import org.trellis.model.catalog.Catalog;
import org.trellis.web.find.NameSearch;
import org.trellis.web.resume.ResumeRow.Choice;

/** Looks for jobs and credentials that the lines of a résumé may mean; decides nothing. */
record ResumeMatches(NameSearch search, Catalog catalog) {
    private static final int OF_A_NAME = 3;
    private static final int MOST = 5;

    private static final Map<String, Pattern> SCHOOLS = schools();

    private static Map<String, Pattern> schools() {
        Map<String, Pattern> schools = new LinkedHashMap<>();
        schools.put("hs-diploma", words("high school|ged|hse|hiset|preparatoria|bachillerato"));
        schools.put("associate", words("associate('?s)?|a\\.?a\\.?s?|t[eé]cnico superior"));
        schools.put("bachelor", words("bachelor('?s)?|b\\.?[as]\\.?|licenciatura"));
        schools.put("master", words("master('?s)?|mba|maestr[ií]a"));
        schools.put("doctorate", words("doctorate|ph\\.?d\\.?|doctorado"));
        return schools;
    }

    private static Pattern words(String any) {
        int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
        return Pattern.compile("(?<![\\p{L}])(?:" + any + ")(?![\\p{L}])", flags);
    }

    List<ResumeRow> rows(Resume resume, LocalDate today) {
        List<ResumeRow> rows = new ArrayList<>();
        for (Resume.Entry entry : resume.entries()) {
            rows.add(row(rows.size(), entry, today));
        }
        return rows;
    }

    private ResumeRow row(int number, Resume.Entry entry, LocalDate today) {
        boolean work = entry.part() == Part.WORK;
        Optional<Resume.Span> span = entry.span();
        return new ResumeRow(
                number,
                work,
                entry.text(),
                work ? jobs(entry) : credentials(entry),
                span.filter(each -> each.months(today).isPresent())
                        .map(each -> String.valueOf((int) each.months(today).getAsDouble()))
                        .orElse(""),
                span.flatMap(Resume.Span::to)
                        .map(month -> month.atEndOfMonth())
                        .map(day -> day.isAfter(today) ? today : day)
                        .map(LocalDate::toString)
                        .orElse(""),
                span.filter(Resume.Span::now).isPresent(),
                entry.off());
    }

    private List<Choice> jobs(Resume.Entry entry) {
        return found(entry, Kind.JOB, new LinkedHashMap<>());
    }

    private List<Choice> credentials(Resume.Entry entry) {
        Map<String, Choice> choices = new LinkedHashMap<>();
        SCHOOLS.forEach(
                (code, words) ->
                        Optional.ofNullable(catalog.credentials().get(new Credential.Id(code)))
                                .filter(each -> words.matcher(entry.text()).find())
                                .ifPresent(
                                        each -> choices.put(code, new Choice(code, each.name()))));
        return found(entry, Kind.CREDENTIAL, choices);
    }

    private List<Choice> found(Resume.Entry entry, Kind kind, Map<String, Choice> choices) {
        for (String name : entry.names()) {
            Found found = search.find(name, EnumSet.of(kind), OF_A_NAME);
            if (!found.nearest()) {
                found.hits()
                        .forEach(
                                hit ->
                                        choices.putIfAbsent(
                                                hit.entry().id(),
                                                new Choice(hit.entry().id(), hit.entry().title())));
            }
        }
        return choices.values().stream().limit(MOST).toList();
    }
}
