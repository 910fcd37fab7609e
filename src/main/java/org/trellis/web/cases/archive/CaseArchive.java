package org.trellis.web.cases.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.trellis.message.Code;
import org.trellis.report.Json;
import org.trellis.store.person.CaseRecord;
import org.trellis.store.person.SavedCase;
import org.trellis.store.person.SavedReport;
import org.trellis.web.words.Download;

/**
 * All that is kept of one client in one file, which {@link ArchiveReader} takes in again: the
 * person's file, saved reports as they were, and the rest as JSON.
 */
public final class CaseArchive {
    static final int FORMAT = 1;
    static final String PERSON = "client.yaml";
    static final String CASE = "case.json";
    static final String REPORTS = "reports/";

    private CaseArchive() {}

    /** What its file is called: case, what it is, day. */
    public static String fileName(String caseId, LocalDate today) {
        String plain = Download.plain(caseId);
        return (plain.isEmpty() ? "" : plain + "-") + "case-" + today + ".zip";
    }

    /** The same client at the same time gives the same bytes. */
    public static byte[] write(SavedCase whole, Instant now) {
        var bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            add(zip, PERSON, whole.client().yaml(), now);
            add(zip, CASE, Json.text(json(whole, now)), now);
            for (SavedReport each : whole.reports()) {
                add(zip, REPORTS + each.id() + ".pdf", each.content(), now);
                add(zip, REPORTS + each.id() + ".yaml", each.inputs().person(), now);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, String text, Instant now)
            throws IOException {
        add(zip, name, text.getBytes(StandardCharsets.UTF_8), now);
    }

    private static void add(ZipOutputStream zip, String name, byte[] bytes, Instant now)
            throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(now.atZone(ZoneId.systemDefault()).toLocalDateTime());
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    private static Map<String, Object> json(SavedCase whole, Instant now) {
        var client = whole.client();
        return Json.object(
                "trellisCase", FORMAT,
                "case", client.id(),
                "exportedAt", now.toString(),
                "goal", client.goal().orElse(null),
                "reviewDue", client.review().orElse(null),
                "version", client.version(),
                "changedAt", client.savedAt().toString(),
                "notes", whole.notes().stream().map(CaseArchive::note).toList(),
                "log", whole.events().stream().map(CaseArchive::event).toList(),
                "reports", whole.reports().stream().map(CaseArchive::report).toList());
    }

    private static Map<String, Object> note(CaseRecord.Note note) {
        return Json.object(
                "at", note.at().toString(), "author", note.author(), "text", note.text());
    }

    private static Map<String, Object> event(CaseRecord.Event event) {
        return Json.object(
                "at", event.at().toString(),
                "actor", event.actor(),
                "kind", Code.of(event.kind()));
    }

    private static Map<String, Object> report(SavedReport report) {
        return Json.object(
                "id", report.id(),
                "job", report.job(),
                "on", report.on().toString(),
                "savedAt", report.savedAt().toString(),
                "hash", report.hash(),
                "dataVersions", report.dataVersions(),
                "question", report.inputs().question(),
                "plan", report.inputs().plan(),
                "verdict", report.result().verdict(),
                "lang", report.result().lang(),
                "outcome", report.result().outcome());
    }
}
