package org.trellis.cli.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trellis.model.Job;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.person.Person;
import org.trellis.report.Json;
import org.trellis.report.Words;
import org.trellis.report.document.Document;
import org.trellis.report.document.Document.Block;
import org.trellis.report.document.Document.Fact;
import org.trellis.report.document.Document.Facts;
import org.trellis.report.document.Document.Heading;
import org.trellis.report.document.Document.Paragraph;
import org.trellis.report.document.DocumentText;
import org.trellis.store.person.CaseRecord;
import org.trellis.store.person.SavedCase;
import org.trellis.store.person.SavedPerson;
import org.trellis.store.person.SavedReport;
import org.trellis.web.cases.PersonFacts;

/** All that is known of one client, as text and as JSON. */
final class CaseFile {
    private final SavedCase whole;
    private final SavedPerson client;
    private final Optional<Person> person;
    private final Catalog catalog;
    private final Words words;

    /**
     * @param person empty when what is kept cannot be read
     */
    CaseFile(SavedCase whole, Optional<Person> person, Catalog catalog, Words words) {
        this.whole = whole;
        this.client = whole.client();
        this.person = person;
        this.catalog = catalog;
        this.words = words;
    }

    private Map<String, String> facts() {
        return person.map(who -> PersonFacts.of(who, catalog, words).lines()).orElse(Map.of());
    }

    private String job(String id) {
        return catalog.findJob(Job.Id.parse(id))
                .map(job -> words.text(job.title()))
                .orElse(Words.clean(id));
    }

    String text() {
        String id = Words.clean(client.id());
        String title =
                person.flatMap(Person::name).map(name -> id + ", " + Words.clean(name)).orElse(id);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Facts(standing()));
        blocks.add(new Heading(2, words.say("cases.facts")));
        blocks.add(new Facts(facts(facts())));
        blocks.add(new Heading(2, words.say("saved.heading")));
        if (whole.reports().isEmpty()) {
            blocks.add(new Paragraph(words.say("saved.none-yet")));
        }
        whole.reports().forEach(each -> blocks.add(new Paragraph(report(each))));
        blocks.add(new Heading(2, words.say("cases.notes")));
        if (whole.notes().isEmpty()) {
            blocks.add(new Paragraph(words.say("cases.notes.none")));
        }
        whole.notes().forEach(each -> blocks.add(note(each)));
        return DocumentText.of(new Document(title, words.lang(), title, blocks));
    }

    private List<Fact> standing() {
        return List.of(
                new Fact(
                        words.say("cases.goal"),
                        client.goal().map(this::job).orElse(words.say("caseload.no-goal"))),
                new Fact(
                        words.say("cases.review"),
                        client.review().map(words::date).orElse(words.say("caseload.review.none"))),
                new Fact(
                        words.say("cases.version.label"),
                        words.say("cases.version", client.version(), words.date(client.day()))));
    }

    private static List<Fact> facts(Map<String, String> lines) {
        List<Fact> facts = new ArrayList<>();
        lines.forEach((label, value) -> facts.add(new Fact(label, Words.clean(value))));
        return facts;
    }

    private String report(SavedReport each) {
        String day = words.date(each.on());
        return day + ", " + job(each.job()) + ": " + each.result().verdict();
    }

    private Paragraph note(CaseRecord.Note each) {
        String who = words.date(each.day()) + ", " + Words.clean(each.author());
        return new Paragraph(who, Words.clean(each.text()));
    }

    String json() {
        return Json.text(
                Json.object(
                        "case", client.id(),
                        "name", person.flatMap(Person::name).orElse(null),
                        "goal", client.goal().orElse(null),
                        "goalTitle", client.goal().map(this::job).orElse(null),
                        "reviewDue", client.review().orElse(null),
                        "version", client.version(),
                        "changedAt", client.savedAt(),
                        "readable", person.isPresent(),
                        "facts", facts(),
                        "reports", whole.reports().stream().map(this::reportJson).toList(),
                        "notes", whole.notes().stream().map(CaseFile::noteJson).toList()));
    }

    private Map<String, Object> reportJson(SavedReport each) {
        return Json.object(
                "id", each.id(),
                "job", each.job(),
                "title", job(each.job()),
                "on", each.on(),
                "savedAt", each.savedAt(),
                "verdict", each.result().verdict(),
                "hash", each.hash());
    }

    private static Map<String, Object> noteJson(CaseRecord.Note each) {
        return Json.object("at", each.at(), "author", each.author(), "text", each.text());
    }
}
