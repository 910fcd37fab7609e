package org.trellis.web.find;

import java.util.List;
import java.util.stream.Collectors;
import org.trellis.find.Entry;
import org.trellis.find.Found;
import org.trellis.find.Hit;
import org.trellis.find.Kind;
import org.trellis.message.Code;
import org.trellis.model.Competency;
import org.trellis.model.Credential;
import org.trellis.model.Job;
import org.trellis.model.catalog.Catalog;
import org.trellis.report.JobPay;
import org.trellis.report.Words;
import org.trellis.report.find.FindText;
import org.trellis.web.find.FindPage.Group;
import org.trellis.web.find.FindPage.Row;
import org.trellis.web.words.Links;
import org.trellis.web.words.PageWords;

/** Puts what a search found into words and links, kind by kind, that of the best hit first. */
final class FindPages {
    private static final int MOST_JOBS = 15;
    private static final int MOST_OTHERS = 8;
    private static final int ASKING_JOBS = 3;

    private final Catalog catalog;

    FindPages(Catalog catalog) {
        this.catalog = catalog;
    }

    /** Before anything was searched for. */
    FindPage empty(Words words) {
        return new FindPage(
                "",
                words.say("find.heading"),
                false,
                answers(List.of(CommonQuestion.values()), words),
                List.of(),
                "");
    }

    FindPage page(String query, Found found, Words words) {
        List<Group> groups =
                found.hits().stream()
                        .map(hit -> hit.entry().kind())
                        .distinct()
                        .map(kind -> group(kind, found, words))
                        .toList();
        int shown = groups.stream().mapToInt(group -> group.rows().size()).sum();
        boolean national = found.hits().stream().anyMatch(hit -> hit.entry().national());
        return new FindPage(
                query,
                FindText.heading(query, found, shown, words),
                found.nearest(),
                answers(CommonQuestion.of(query), words),
                groups,
                national ? words.text(catalog.national().release().attribution()) : "");
    }

    private Group group(Kind kind, Found found, Words words) {
        return new Group(
                words.say("find.group." + Code.of(kind)),
                found.hits(kind).stream()
                        .limit(kind == Kind.JOB ? MOST_JOBS : MOST_OTHERS)
                        .map(hit -> row(hit, words))
                        .toList());
    }

    private static List<FindPage.Question> answers(List<CommonQuestion> asked, Words words) {
        return asked.stream().map(each -> each.answer(words)).toList();
    }

    Row row(Hit hit, Words words) {
        Entry entry = hit.entry();
        String title = words.text(entry.title());
        boolean job = entry.kind() == Kind.JOB;
        return new Row(
                title,
                href(entry),
                FindText.kind(entry, words),
                hit.matched().equalsIgnoreCase(title) ? "" : hit.matched(),
                note(entry, words),
                job ? "/explore?from=" + Links.encoded(entry.id()) : "",
                job ? Links.paths(Job.Id.parse(entry.id())) : "");
    }

    private static String href(Entry entry) {
        return switch (entry.kind()) {
            case JOB ->
                    entry.national()
                            ? Links.occupation(onetSoc(entry))
                            : Links.job(Job.Id.parse(entry.id()));
            case COMPETENCY -> Links.competency(Competency.Id.parse(entry.id()));
            case CREDENTIAL -> "";
            case MODEL -> Links.model(entry.id());
            case LADDER -> Links.ladder(entry.id());
        };
    }

    private static String onetSoc(Entry entry) {
        return entry.id().substring(Entry.NATIONAL.length());
    }

    private String note(Entry entry, Words words) {
        return switch (entry.kind()) {
            case JOB ->
                    entry.national()
                            ? catalog.national()
                                    .findOccupation(onetSoc(entry))
                                    .map(each -> JobPay.text(each, words))
                                    .orElse("")
                            : new PageWords(catalog, words)
                                    .pay(catalog.getJob(Job.Id.parse(entry.id())));
            case COMPETENCY ->
                    words.text(
                            catalog.models().get(Competency.Id.parse(entry.id()).model()).title());
            case CREDENTIAL -> asking(new Credential.Id(entry.id()), words);
            case MODEL, LADDER -> "";
        };
    }

    /** The first jobs that ask for a credential. */
    private String asking(Credential.Id credential, Words words) {
        String jobs =
                catalog.jobs()
                        .filter(job -> asks(job, credential))
                        .limit(ASKING_JOBS)
                        .map(job -> words.text(job.title()))
                        .collect(Collectors.joining("; "));
        return jobs.isEmpty() ? "" : words.say("find.asked", jobs);
    }

    private static boolean asks(Job job, Credential.Id credential) {
        return job.credentials().stream().anyMatch(asked -> asked.anyOf().contains(credential));
    }
}
