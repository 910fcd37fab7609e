package org.trellis.web.designer.start;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.micronaut.http.multipart.CompletedFileUpload;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trellis.files.schedule.ScheduleFile;
import org.trellis.files.template.Archive;
import org.trellis.files.template.StandardsTemplate;
import org.trellis.files.template.StandardsTemplate.Source;
import org.trellis.message.Message;
import org.trellis.model.Issue;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.schedule.Schedule;
import org.trellis.report.Words;
import org.trellis.web.Uploads;

/**
 * Files somebody sent: one schedule in YAML, or the sheets of the import template, alone or in the
 * archive we wrote.
 */
final class UploadedSchedule {
    record Read(Optional<Schedule> schedule, List<Issue> issues) {}

    private final Catalog catalog;
    private final List<Source> sent = new ArrayList<>();
    private final List<Source> files = new ArrayList<>();
    private final List<Issue> faults = new ArrayList<>();

    UploadedSchedule(Catalog catalog) {
        this.catalog = catalog;
    }

    void add(CompletedFileUpload upload) throws IOException {
        if (Uploads.isEmpty(upload)) {
            Uploads.missing(upload, "").ifPresent(faults::add);
        }
        if (upload == null || upload.getSize() == 0) {
            return;
        }
        sent.add(new Source(Uploads.fileName(upload), upload.getBytes()));
    }

    private void unpack(Source source) {
        if (isDocument(source.bytes())) {
            Issue.Place place = new Issue.Place(source.file(), 0, 0);
            Message document = Message.of("designer.file.document");
            faults.add(Issue.error(place, document, Message.none(), Message.none()));
            return;
        }
        if (!Archive.is(source.bytes())) {
            files.add(source);
            return;
        }
        Archive archive = Archive.read(source.bytes(), source.file());
        archive.fault().ifPresent(faults::add);
        archive.files()
                .forEach(
                        file -> files.add(new Source(Uploads.fileName(file.file()), file.bytes())));
    }

    /** A Word, Excel or PDF file, which the page for documents reads. */
    private static boolean isDocument(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, 4_000), ISO_8859_1);
        return start.startsWith("%PDF")
                || start.startsWith("PK")
                        && start.matches(
                                "(?s).*(Content_Types]|word/|xl/|mimetypeapplication/vnd.oasis).*")
                || start.startsWith("\u00d0\u00cf\u0011\u00e0");
    }

    Read read(Words words) {
        sent.forEach(this::unpack);
        if (!faults.isEmpty()) {
            return new Read(Optional.empty(), faults);
        }
        if (files.isEmpty()) {
            String field = words.say("designer.start.file");
            return new Read(Optional.empty(), Uploads.missing(null, field).stream().toList());
        }
        Map<StandardsTemplate.Sheet, Source> sheets = new EnumMap<>(StandardsTemplate.Sheet.class);
        for (Source file : files) {
            StandardsTemplate.Sheet.of(file).ifPresent(sheet -> sheets.put(sheet, file));
        }
        if (!sheets.isEmpty()) {
            StandardsTemplate.Read read = StandardsTemplate.read(sheets, catalog);
            return new Read(read.schedule(), read.issues());
        }
        ScheduleFile.Result read = ScheduleFile.read(files.get(0).bytes(), files.get(0).file());
        return new Read(read.schedule(), read.issues());
    }
}
