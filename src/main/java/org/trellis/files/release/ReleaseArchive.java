package org.trellis.files.release;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.trellis.files.reading.Folder;
import org.trellis.message.Message;
import org.trellis.model.Issue;
import org.trellis.model.Issue.Place;

/**
 * A release as it is handed in: a folder, or the archive that O*NET publishes, which is read where
 * it is. Nothing is unpacked to the disk, so no name in an archive leads anywhere, and of a table
 * no more than a table may have is unpacked to memory.
 *
 * @param folder empty when there is a fault
 */
public record ReleaseArchive(Optional<Folder> folder, Optional<Issue> fault, Optional<ZipFile> zip)
        implements Closeable {
    private static final int MOST_FILES = 500;
    private static final long MOST_BYTES = 1_000_000_000;

    public static ReleaseArchive of(Path path) {
        if (Files.isDirectory(path)) {
            return new ReleaseArchive(
                    Optional.of(Folder.of(path)), Optional.empty(), Optional.empty());
        }
        try {
            ZipFile zip = new ZipFile(path.toFile());
            ReleaseArchive archive = of(path.getFileName().toString(), zip);
            if (archive.fault.isPresent()) {
                zip.close();
            }
            return archive;
        } catch (IOException notAnArchive) {
            return refused(path.getFileName().toString(), Message.of("expected.zip.open"));
        }
    }

    private static ReleaseArchive of(String name, ZipFile zip) {
        Set<String> folders = new HashSet<>();
        Set<String> seen = new HashSet<>();
        List<String> files = new ArrayList<>();
        long bytes = 0;
        for (var entries = zip.entries(); entries.hasMoreElements(); ) {
            ZipEntry entry = entries.nextElement();
            String path = entry.getName();
            if (climbs(path)) {
                return refused(name, Message.of("expected.zip.paths", path));
            }
            if (entry.isDirectory() || path.startsWith("__MACOSX/")) {
                continue;
            }
            bytes += Math.max(0, entry.getSize());
            String file = path.substring(path.lastIndexOf('/') + 1);
            if (files.size() >= MOST_FILES || bytes > MOST_BYTES) {
                return refused(name, Message.of("expected.zip.release", MOST_FILES, 1));
            }
            if (!seen.add(file.toLowerCase(Locale.ROOT))) {
                return refused(name, Message.of("expected.zip.once", file));
            }
            folders.add(path.substring(0, path.length() - file.length()));
            files.add(file);
        }
        if (folders.size() != 1) {
            return refused(name, Message.of("expected.zip.folder"));
        }
        Folder folder = Folder.zipped(name, zip, folders.iterator().next(), files);
        return new ReleaseArchive(Optional.of(folder), Optional.empty(), Optional.of(zip));
    }

    private static boolean climbs(String path) {
        String plain = path.replace('\\', '/');
        return !plain.equals(path)
                || plain.startsWith("/")
                || plain.matches("[A-Za-z]:.*")
                || List.of(plain.split("/")).contains("..");
    }

    private static ReleaseArchive refused(String name, Message expected) {
        Place whole = new Place(name, 0, 0);
        Issue fault = Issue.error(whole, "", expected, Message.of("remedy.zip.release"));
        return new ReleaseArchive(Optional.empty(), Optional.of(fault), Optional.empty());
    }

    @Override
    public void close() throws IOException {
        if (zip.isPresent()) {
            zip.get().close();
        }
    }
}
