package org.trellis.web.designer.start;

import io.micronaut.http.multipart.CompletedFileUpload;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.trellis.files.schedule.ScheduleFile;
import org.trellis.files.template.StandardsTemplate;
import org.trellis.files.template.StandardsTemplate.Source;
import org.trellis.message.Message;
import org.trellis.model.Issue;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.schedule.Schedule;
import org.trellis.report.Words;

/**
 * Files somebody sent: one schedule in YAML, or the sheets of the import template, alone or in the
 * archive we wrote. At most 5 MB unpacked.
 */
final class UploadedSchedule {
    private static final int MOST_BYTES = 5_000_000;
    private static final int MOST_FILES = 20;

    record Read(Optional<Schedule> schedule, List<Issue> issues) {}

    private final Catalog catalog;
    private final List<Source> files = new ArrayList<>();
    private boolean tooMuch;

    UploadedSchedule(Catalog catalog) {
        this.catalog = catalog;
    }

    void add(CompletedFileUpload upload) throws IOException {
        if (upload == null || upload.getSize() == 0) {
            return;
        }
        byte[] bytes = upload.getBytes();
        boolean zip = bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3;
        if (zip) {
            unpack(bytes);
        } else {
            files.add(new Source(name(upload.getFilename()), bytes));
        }
    }

    /** How messages name a file: the end of its path, and nothing that could act. */
    private static String name(String path) {
        String end = Words.clean(path == null ? "" : path).replaceFirst("^.*[/\\\\]", "");
        return end.isEmpty() ? "file" : end.substring(0, Math.min(80, end.length()));
    }

    private void unpack(byte[] bytes) throws IOException {
        int left = MOST_BYTES;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] content = zip.readNBytes(left + 1);
                left -= content.length;
                if (left < 0 || files.size() >= MOST_FILES) {
                    tooMuch = true;
                    return;
                }
                files.add(new Source(name(entry.getName()), content));
            }
        }
    }

    Read read(Words words) {
        if (tooMuch || files.isEmpty()) {
            String key = tooMuch ? "designer.file.large" : "designer.file.none";
            Issue.Place place = new Issue.Place(words.say("designer.start.file"), 0, 0);
            return new Read(
                    Optional.empty(),
                    List.of(Issue.error(place, "", Message.of(key), Message.none())));
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
