package org.trellis.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Writes a file beside its place and puts it there when it is whole and on the disk: a kill or a
 * full disk in between leaves the old one.
 */
public final class WholeFile {
    private WholeFile() {}

    public static void write(Path file, String text) throws IOException {
        write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /** What is there but no ordinary file, such as a pipe, is written to as it is. */
    public static void write(Path file, byte[] bytes) throws IOException {
        Path place = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        if (Files.exists(place) && !Files.isRegularFile(place)) {
            Files.write(place, bytes);
            return;
        }
        if (Files.exists(place) && !Files.isWritable(place)) {
            throw new java.nio.file.AccessDeniedException(place.toString());
        }
        Path fresh = Files.createTempFile(place.getParent(), place.getFileName() + ".", ".new");
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
