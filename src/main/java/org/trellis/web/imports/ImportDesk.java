package org.trellis.web.imports;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.trellis.files.imports.HandedIn;
import org.trellis.files.imports.ImportKind;
import org.trellis.files.imports.ImportResult;
import org.trellis.files.imports.ServedImports;
import org.trellis.message.Message;
import org.trellis.model.Issue;
import org.trellis.web.Uploads;
import org.trellis.web.guard.HeapWatch;

/** Where files to be imported are handed in: one at a time, each read beside the pages. */
@Singleton
final class ImportDesk {
    private static final Logger LOG = LoggerFactory.getLogger(ImportDesk.class);

    /** Holds the file that is handed in, until it was read. */
    private static final String TRAY = "handed-in";

    private final ServedImports served;
    private ImportJob last;

    ImportDesk(ServedImports served) {
        this.served = served;
    }

    ServedImports served() {
        return served;
    }

    /** The one at work, else the one that ended last. */
    synchronized Optional<ImportJob> last() {
        return Optional.ofNullable(last);
    }

    /** Nobody else may begin until it has ended; empty while another is at work. */
    private synchronized Optional<ImportJob> begin(String file) {
        if (last != null && last.result().isEmpty()) {
            return Optional.empty();
        }
        last = new ImportJob(file);
        return Optional.of(last);
    }

    private synchronized void forget() {
        last = null;
    }

    boolean isBusy() {
        return last().filter(job -> job.result().isEmpty()).isPresent();
    }

    /**
     * Writes the file of a form to the disk, and has it read from there.
     *
     * @param form after its first part
     * @return what is wrong with the form itself; empty where the import has begun
     */
    Optional<Message> take(FormStream form) throws IOException {
        Map<String, String> typed = new HashMap<>();
        for (var part = form.next(); part.isPresent(); part = form.next()) {
            Optional<String> file = part.get().file();
            Optional<ImportKind> kind = ImportKind.find(typed.getOrDefault("kind", ""));
            if (file.isPresent() && kind.isPresent() && !file.get().isBlank()) {
                return receive(form, kind.get(), Uploads.fileName(file.get()), typed);
            }
            typed.put(part.get().name(), form.text().strip());
        }
        return Optional.of(Message.of("imports.nothing"));
    }

    private Optional<Message> receive(
            FormStream form, ImportKind kind, String name, Map<String, String> typed)
            throws IOException {
        Optional<ImportJob> job = begin(name);
        if (job.isEmpty()) {
            form.copy(OutputStream.nullOutputStream(), kind.mostBytes());
            return Optional.of(Message.of("imports.busy"));
        }
        try {
            Path file = write(form, kind, name);
            start(job.get(), kind, handedIn(job.get(), file, typed));
            return Optional.empty();
        } catch (FormStream.TooLong tooLarge) {
            forget();
            return Optional.of(Message.of("imports.large", kind.mostMegabytes()));
        } catch (IOException | RuntimeException | Error broken) {
            forget();
            throw broken;
        }
    }

    private Path write(FormStream form, ImportKind kind, String name) throws IOException {
        Path tray = served.imports().data().path().resolve(TRAY);
        clear(tray);
        Path place = Files.createDirectories(tray.resolve("" + UUID.randomUUID()));
        Path file = place.resolve(plain(name));
        try (OutputStream out = Files.newOutputStream(file)) {
            form.copy(out, kind.mostBytes());
        } catch (IOException broken) {
            clear(tray);
            throw broken;
        }
        return file;
    }

    /** As a file may be called on every system. */
    static String plain(String name) {
        return name.replaceAll("[^\\p{L}\\p{N}._() -]", "_").replaceFirst("^[.]+", "_");
    }

    private static HandedIn handedIn(ImportJob job, Path file, Map<String, String> typed) {
        Set<String> without =
                Stream.of(typed.getOrDefault("without", "").split(","))
                        .map(String::strip)
                        .filter(table -> !table.isEmpty())
                        .collect(Collectors.toSet());
        Optional<String> area =
                Optional.of(typed.getOrDefault("area", "")).filter(each -> !each.isEmpty());
        return new HandedIn(file, without, area, job::reads);
    }

    private void start(ImportJob job, ImportKind kind, HandedIn in) {
        Thread thread = new Thread(() -> job.end(plain(read(kind, in), in.file())), "import");
        thread.setDaemon(true);
        thread.start();
    }

    /** With the file's own name: where it lay for a moment is of no use to anybody. */
    private static ImportResult plain(ImportResult result, Path file) {
        String folder = file.getParent().toString() + file.getFileSystem().getSeparator();
        List<Issue> issues =
                result.issues().stream()
                        .map(issue -> issue.at(issue.place().file().replace(folder, "")))
                        .toList();
        return new ImportResult(result.done(), issues, result.lost(), result.said());
    }

    private ImportResult read(ImportKind kind, HandedIn in) {
        try {
            return served.imports().take(kind, in);
        } catch (IOException | RuntimeException | StackOverflowError fault) {
            String id = UUID.randomUUID().toString().substring(0, 8);
            LOG.error("Import {}", id, fault);
            return new ImportResult(false, List.of(), List.of(), Message.of("imports.fault", id));
        } catch (OutOfMemoryError full) {
            HeapWatch.check(full);
            throw full;
        } finally {
            clear(in.file().getParent().getParent());
        }
    }

    /** What is left in the tray is of an import that was killed. */
    private static void clear(Path tray) {
        if (!Files.isDirectory(tray)) {
            return;
        }
        try (Stream<Path> files = Files.walk(tray)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException left) {
            LOG.warn("{} could not be emptied", tray, left);
        }
    }
}
