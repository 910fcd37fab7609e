package org.trellis.web.designer.start;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.micronaut.http.multipart.CompletedFileUpload;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.trellis.files.schedule.ScheduleFile;
import org.trellis.files.template.Archive;
import org.trellis.files.template.ScheduleSources;
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
        if (isToldToBeDocument(source)) {
            return;
        }
        if (!Archive.is(source.bytes())) {
            files.add(source);
            return;
        }
        Archive archive = Archive.read(source.bytes(), source.file());
        archive.fault().ifPresent(faults::add);
        for (Source file : archive.files()) {
            if (!isToldToBeDocument(file)) {
                files.add(file);
            }
        }
    }

    private boolean isToldToBeDocument(Source source) {
        boolean document = isDocument(source.bytes());
        if (document) {
            Issue.Place place = new Issue.Place(source.file(), 0, 0);
            Message told = Message.of("designer.file.document");
            faults.add(Issue.error(place, told, Message.none(), Message.none()));
        }
        return document;
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
        ScheduleSources sources = ScheduleSources.of(files);
        if (sources.issues().stream().anyMatch(issue -> issue.severity() == Issue.Severity.ERROR)) {
            return new Read(Optional.empty(), sources.issues());
        }
        if (sources.schedule().isPresent()) {
            Source file = sources.schedule().get();
            ScheduleFile.Result read = ScheduleFile.read(file.bytes(), file.file());
            return new Read(read.schedule(), both(read.issues(), sources.issues()));
        }
        StandardsTemplate.Read read = StandardsTemplate.read(sources.sheets(), catalog);
        return new Read(read.schedule(), both(read.issues(), sources.issues()));
    }

    private static List<Issue> both(List<Issue> some, List<Issue> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
