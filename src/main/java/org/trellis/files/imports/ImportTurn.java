package org.trellis.files.imports;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * The right to change what was imported: one at a time has it, of all programs that share a data
 * folder. A program that is killed gives it back.
 */
public record ImportTurn(FileChannel channel, FileLock lock) implements Closeable {
    private static final String FILE = "imports.lock";

    /** Empty while another import has it. */
    public static Optional<ImportTurn> take(DataFolder data) throws IOException {
        Path folder = Files.createDirectories(data.path());
        FileChannel channel =
                FileChannel.open(
                        folder.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        Optional<FileLock> lock = lock(channel);
        if (lock.isEmpty()) {
            channel.close();
        }
        return lock.map(taken -> new ImportTurn(channel, taken));
    }

    private static Optional<FileLock> lock(FileChannel channel) throws IOException {
        try {
            return Optional.ofNullable(channel.tryLock());
        } catch (OverlappingFileLockException ownOther) {
            return Optional.empty();
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
