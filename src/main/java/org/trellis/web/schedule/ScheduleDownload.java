package org.trellis.web.schedule;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.trellis.files.schedule.ScheduleFile;
import org.trellis.files.template.StandardsTemplate;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.schedule.Schedule;
import org.trellis.report.Json;
import org.trellis.report.Words;
import org.trellis.report.document.DocumentDocx;
import org.trellis.report.document.DocumentPdf;
import org.trellis.report.document.DocumentText;
import org.trellis.report.schedule.AppendixA;
import org.trellis.report.schedule.ScheduleJson;
import org.trellis.schedule.rules.Known;
import org.trellis.web.words.Download;

/** A schedule as a file. */
enum ScheduleDownload {
    YAML("text/yaml;charset=utf-8", "yaml") {
        @Override
        byte[] write(Schedule schedule, Catalog catalog, Known known, Words words) {
            return utf8(ScheduleFile.write(schedule));
        }
    },
    JSON("application/json;charset=utf-8", "json") {
        @Override
        byte[] write(Schedule schedule, Catalog catalog, Known known, Words words) {
            return utf8(Json.text(ScheduleJson.of(schedule, words)));
        }
    },
    TEXT("text/plain;charset=utf-8", "txt") {
        @Override
        byte[] write(Schedule schedule, Catalog catalog, Known known, Words words) {
            return utf8(DocumentText.of(AppendixA.of(schedule, catalog, known, words)));
        }
    },
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx") {
        @Override
        byte[] write(Schedule schedule, Catalog catalog, Known known, Words words) {
            return DocumentDocx.of(AppendixA.of(schedule, catalog, known, words));
        }
    },
    PDF("application/pdf", "pdf") {
        @Override
        byte[] write(Schedule schedule, Catalog catalog, Known known, Words words) {
            return DocumentPdf.of(AppendixA.of(schedule, catalog, known, words));
        }
    },
    /** The four sheets of the import template, and what they could not hold. */
    CSV("application/zip", "zip") {
        @Override
        byte[] write(Schedule schedule, Catalog catalog, Known known, Words words) {
            return zip(StandardsTemplate.write(schedule, catalog), words);
        }
    };

    private final String type;
    private final String ending;

    ScheduleDownload(String type, String ending) {
        this.type = type;
        this.ending = ending;
    }

    abstract byte[] write(Schedule schedule, Catalog catalog, Known known, Words words);

    static ScheduleDownload of(String format) {
        return Download.format(ScheduleDownload.class, format);
    }

    HttpResponse<?> answer(ScheduleList.Listed listed, Catalog catalog, Known known, Words words) {
        String name = "schedule-" + listed.name().replaceAll("[^A-Za-z0-9-]", "-") + "." + ending;
        return HttpResponse.ok(write(listed.schedule(), catalog, known, words))
                .contentType(MediaType.of(type))
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"");
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(StandardsTemplate.Written written, Words words) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (StandardsTemplate.Sheet sheet : StandardsTemplate.Sheet.values()) {
                entry(zip, sheet.file("standards"), written.sheets().getOrDefault(sheet, ""));
            }
            if (!written.lost().isEmpty()) {
                String lost =
                        words.say("designer.lost")
                                + "\n"
                                + written.lost().stream()
                                        .map(words::say)
                                        .collect(Collectors.joining("\n"));
                entry(zip, "not-in-the-template.txt", lost + "\n");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(utf8(text));
        zip.closeEntry();
    }
}
