package org.trellis.store.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** A file written beside its place and put there whole: a kill in between leaves the old one. */
final class NewFile implements AutoCloseable {
    private final Path place;
    private final Path fresh;

    /** For its owner only, from the first byte on. */
    NewFile(Path place) throws IOException {
        this.place = place;
        this.fresh = DatabaseFile.beside(place, ".new");
        Files.deleteIfExists(fresh);
        DatabaseFile.create(fresh);
    }

    Path path() {
        return fresh;
    }

    void put() throws IOException {
        try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(
                fresh, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        try (FileChannel folder = FileChannel.open(place.getParent(), StandardOpenOption.READ)) {
            folder.force(true);
        } catch (IOException notOnWindows) {
            return;
        }
    }

    /** Leaves nothing behind when it was not put. */
    @Override
    public void close() throws IOException {
        Files.deleteIfExists(fresh);
    }
}
