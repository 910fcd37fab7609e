package org.trellis.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.trellis.files.reading.Folder;

/**
 * Writes a file beside its place and puts it there when it is whole and on the disk: a kill or a
 * full disk in between leaves the old one. Several files of a folder come together: all wait in
 * {@link Folder#WAITING}, which appears whole, and whoever reads the folder reads them there until
 * each is in its place.
 */
public final class WholeFile {
    private WholeFile() {}

    public static void write(Path file, String text) throws IOException {
        write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /** By name, all or none. */
    public static void write(Path folder, Map<String, String> files) throws IOException {
        finish(folder);
        for (String name : files.keySet()) {
            demandWritable(folder.resolve(name));
        }
        Path fresh = Files.createTempDirectory(folder, Folder.WAITING + "-");
        try {
            for (var file : files.entrySet()) {
                Path each = Files.createFile(fresh.resolve(file.getKey()));
                fill(each, file.getValue().getBytes(StandardCharsets.UTF_8));
            }
            Files.move(fresh, folder.resolve(Folder.WAITING), StandardCopyOption.ATOMIC_MOVE);
        } finally {
            remove(fresh);
        }
        finish(folder);
    }

    /** Puts the files in their places that a write was killed before. */
    public static void finish(Path folder) throws IOException {
        Path waiting = folder.resolve(Folder.WAITING);
        for (Path file : files(waiting)) {
            write(folder.resolve(file.getFileName()), Files.readAllBytes(file));
        }
        remove(waiting);
    }

    private static void remove(Path folder) throws IOException {
        for (Path file : files(folder)) {
            Files.delete(file);
        }
        Files.deleteIfExists(folder);
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    /** What is there but no ordinary file, such as a pipe, is written to as it is. */
    public static void write(Path file, byte[] bytes) throws IOException {
        Path place = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        if (Files.exists(place) && !Files.isRegularFile(place)) {
            Files.write(place, bytes);
            return;
        }
        demandWritable(place);
        Path fresh =
                Files.createTempFile(place.getParent(), "." + place.getFileName() + ".", ".new");
        try {
            fill(fresh, bytes);
            rights(fresh, place);
            Files.move(
                    fresh,
                    place,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private static void demandWritable(Path place) throws IOException {
        if (Files.exists(place) && !Files.isWritable(place)) {
            throw new java.nio.file.AccessDeniedException(place.toString());
        }
    }

    private static void fill(Path fresh, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
            ByteBuffer left = ByteBuffer.wrap(bytes);
            while (left.hasRemaining()) {
                channel.write(left);
            }
            channel.force(true);
        }
    }

    /** Those of the file that was there, else those that a new file gets in this folder. */
    private static void rights(Path fresh, Path place) throws IOException {
        if (!place.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return;
        }
        Path model = place;
        if (!Files.exists(place)) {
            model = place.resolveSibling(fresh.getFileName() + ".rights");
            Files.createFile(model);
        }
        try {
            Files.setPosixFilePermissions(fresh, Files.getPosixFilePermissions(model));
        } finally {
            if (!model.equals(place)) {
                Files.deleteIfExists(model);
            }
        }
    }
}
