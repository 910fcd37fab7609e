package org.trellis.web.cases.archive;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.trellis.files.person.CaseId;
import org.trellis.files.person.PersonFile;
import org.trellis.files.person.PrivateFacts;
import org.trellis.message.Message;
import org.trellis.model.Issue;
import org.trellis.model.Job;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.person.Person;
import org.trellis.model.person.PersonDay;
import org.trellis.report.gap.progress.SnapshotText;
import org.trellis.store.person.CaseRecord;
import org.trellis.store.person.SavedCase;
import org.trellis.store.person.SavedPerson;
import org.trellis.store.person.SavedReport;
import org.trellis.web.cases.NoteRule;

/**
 * Takes in what {@link CaseArchive} wrote, or a person's file alone. Nothing is believed: what a
 * page would refuse is refused, and a saved report is a PDF file and nothing else.
 */
public final class ArchiveReader {
    private static final String NO_ADDRESS = "";

    /**
     * @param whole empty when the person's file has errors
     * @param issues of the person's file
     */
    public record Result(Optional<SavedCase> whole, List<Issue> issues) {}

    private final Catalog catalog;
    private final LocalDate today;

    public ArchiveReader(Catalog catalog, LocalDate today) {
        this.catalog = catalog;
        this.today = today;
    }

    /**
     * @param name of the file, for messages
     * @throws NoArchive when it is not an exported client
     */
    public Result read(byte[] bytes, String name, Instant now) {
        boolean zip = bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K';
        if (!zip) {
            return person(bytes, name, now);
        }
        ArchiveFiles files = ArchiveFiles.of(bytes);
        ArchiveFields fields = ArchiveFields.of(files.text(CaseArchive.CASE));
        if (fields.number("trellisCase", 1) > CaseArchive.FORMAT) {
            throw new NoArchive(Message.of("cases.import.newer"));
        }
        Result person = person(files.get(CaseArchive.PERSON), CaseArchive.PERSON, now);
        return new Result(
                person.whole().map(whole -> whole(whole.client(), fields, files)), person.issues());
    }

    private Result person(byte[] yaml, String name, Instant now) {
        PersonFile.Result read = PersonFile.read(yaml, name, catalog, today);
        read.person().ifPresent(ArchiveReader::refuse);
        return new Result(
                read.person()
                        .map(
                                person ->
                                        new SavedPerson(
                                                person.id(),
                                                NO_ADDRESS,
                                                1,
                                                now,
                                                Optional.empty(),
                                                Optional.empty(),
                                                PersonFile.write(person)))
                        .map(p -> new SavedCase(p, List.of(), List.of(), List.of())),
                read.issues());
    }

    /** An id or a name that no page would save; an id that somebody has insisted on is taken. */
    private static void refuse(Person person) {
        if (person.id().length() > CaseId.LONGEST) {
            throw new NoArchive(Message.of("cases.import.id", CaseId.LONGEST));
        }
        person.name()
                .flatMap(PrivateFacts::inName)
                .ifPresent(
                        like -> {
                            throw new NoArchive(Message.of("cases.import.name", like));
                        });
    }

    private SavedCase whole(SavedPerson read, ArchiveFields fields, ArchiveFiles files) {
        String id = fields.text("case", read.id()::equals);
        SavedPerson client =
                new SavedPerson(
                        id,
                        NO_ADDRESS,
                        fields.number("version", 1),
                        fields.get("changedAt", this::happened),
                        fields.find("goal", goal -> Job.Id.parse(goal).toString()),
                        fields.find("reviewDue", this::review),
                        read.yaml());
        return new SavedCase(
                client,
                fields.list("notes").stream().map(this::note).toList(),
                fields.list("log").stream().map(this::event).toList(),
                fields.list("reports").stream().map(each -> report(id, each, files)).toList());
    }

    private LocalDate review(String text) {
        return within(PersonDay.REVIEW, LocalDate.parse(text));
    }

    private LocalDate asked(String text) {
        return within(PersonDay.ASKED, LocalDate.parse(text));
    }

    /** Pages write the time of the moment: nothing in the record of a client lies ahead. */
    private Instant happened(String text) {
        Instant at = Instant.parse(text);
        LocalDate day = LocalDate.ofInstant(at, ZoneId.systemDefault());
        within(PersonDay.HAPPENED, PersonDay.orToday(day, today));
        return at;
    }

    private LocalDate within(PersonDay bounds, LocalDate day) {
        if (!bounds.holds(day, today)) {
            throw new IllegalArgumentException(day.toString());
        }
        return day;
    }

    private CaseRecord.Note note(ArchiveFields fields) {
        return new CaseRecord.Note(
                fields.get("at", this::happened),
                fields.text("author", NoteRule::isAuthor),
                fields.text("text", text -> NoteRule.refusal(text).isEmpty()));
    }

    private CaseRecord.Event event(ArchiveFields fields) {
        return new CaseRecord.Event(
                fields.get("at", this::happened),
                fields.text("actor", NoteRule::isAuthor),
                fields.get("kind", kind -> CaseRecord.Kind.valueOf(kind.toUpperCase(Locale.ROOT))));
    }

    private SavedReport report(String caseId, ArchiveFields fields, ArchiveFiles files) {
        String id = fields.text("id", text -> text.matches("[0-9a-f]{40}"));
        byte[] pdf = files.get(CaseArchive.REPORTS + id + ".pdf");
        if (pdf.length < 5 || !new String(pdf, 0, 5, StandardCharsets.US_ASCII).equals("%PDF-")) {
            throw new NoArchive(Message.of("cases.import.pdf", id));
        }
        return new SavedReport(
                id,
                caseId,
                fields.get("job", job -> Job.Id.parse(job).toString()),
                fields.get("on", this::asked),
                fields.get("savedAt", this::happened),
                fields.text("hash", text -> text.matches("[0-9a-f]{64}") && text.startsWith(id)),
                fields.text("dataVersions", text -> true),
                new SavedReport.Inputs(
                        fields.text("question", text -> text.matches("[a-z0-9=&-]{0,200}")),
                        files.text(CaseArchive.REPORTS + id + ".yaml"),
                        fields.text("plan", ArchiveReader::isForm)),
                new SavedReport.Result(
                        fields.text("verdict", text -> true),
                        fields.text("lang", text -> text.matches("en|es")),
                        fields.get(
                                "outcome", text -> SnapshotText.write(SnapshotText.parse(text)))),
                "application/pdf",
                pdf);
    }

    /** As a browser sends one. */
    private static boolean isForm(String plan) {
        for (String each : plan.isEmpty() ? new String[0] : plan.split("&")) {
            if (URLDecoder.decode(each, StandardCharsets.UTF_8).isEmpty() || !each.contains("=")) {
                return false;
            }
        }
        return true;
    }
}
