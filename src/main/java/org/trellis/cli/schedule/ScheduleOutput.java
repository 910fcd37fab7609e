package org.trellis.cli.schedule;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trellis.cli.option.Slip;
import org.trellis.cli.option.Terminal;
import org.trellis.files.WholeFile;
import org.trellis.files.template.StandardsTemplate;
import org.trellis.files.template.StandardsTemplate.Sheet;
import org.trellis.message.Message;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.schedule.Schedule;
import org.trellis.report.document.Document;
import org.trellis.report.document.DocumentDocx;
import org.trellis.report.document.DocumentPdf;
import org.trellis.report.document.DocumentText;

/** Where {@code --out} sends a paper: to a file, or to the screen without it. */
final class ScheduleOutput {
    private final Optional<Path> file;
    private final Terminal terminal;

    ScheduleOutput(Optional<Path> file, Terminal terminal) {
        this.file = file;
        this.terminal = terminal;
    }

    /**
     * @throws Slip when the format can not stand on a screen and no file is named
     */
    void demand(String format) {
        if (file.isEmpty() && List.of("docx", "pdf", "csv").contains(format)) {
            throw Slip.of("cli.paper.out", format);
        }
    }

    void text(String text) {
        if (file.isPresent()) {
            write(file.get(), text.getBytes(StandardCharsets.UTF_8));
        } else {
            terminal.print(text);
        }
    }

    /** Text, DOCX or PDF; the classes of the last two are loaded for them only. */
    void document(String format, Document document) {
        switch (format) {
            case "docx" -> write(file.get(), DocumentDocx.of(document));
            case "pdf" -> write(file.get(), DocumentPdf.of(document));
            default -> text(DocumentText.of(document));
        }
    }

    /**
     * The four files of the import template, all of one schedule whatever happens, each named on
     * the screen; losses go to err.
     */
    void template(Schedule schedule, Catalog catalog, Path from) {
        var written = StandardsTemplate.write(schedule, catalog);
        Map<String, String> files = new LinkedHashMap<>();
        for (Sheet sheet : Sheet.values()) {
            files.put(name(sheet, from), written.sheets().get(sheet));
        }
        write(files);
        files.keySet().forEach(name -> terminal.println(Message.verbatim(beside(name) + "")));
        written.lost().forEach(lost -> terminal.tell(Message.of("cli.paper.lost", lost)));
    }

    /** In a folder under the name of the schedule's file; else as {@code --out} says. */
    private String name(Sheet sheet, Path from) {
        return sheet.file(stem(Files.isDirectory(file.get()) ? from : file.get()));
    }

    private Path beside(String name) {
        Path out = file.get();
        return Files.isDirectory(out) ? out.resolve(name) : out.resolveSibling(name);
    }

    private void write(Map<String, String> files) {
        Path folder = beside("files").toAbsolutePath().getParent();
        try {
            WholeFile.write(folder, files);
        } catch (IOException e) {
            throw Slip.of("cli.paper.unwritable", file.get().toString());
        }
    }

    private static String stem(Path file) {
        return file.getFileName().toString().replaceFirst("\\.(ya?ml|csv)$", "");
    }

    private void write(Path path, byte[] bytes) {
        try {
            WholeFile.write(path, bytes);
        } catch (IOException e) {
            throw Slip.of("cli.paper.unwritable", path.toString());
        }
    }
}
