package org.trellis.store.database;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;

/** The files of a database on the disk: for their owner only, since they hold what people said. */
public final class DatabaseFile {
    private static final Set<PosixFilePermission> OWN =
            PosixFilePermissions.fromString("rw-------");
    private static final List<String> BESIDE = List.of("", "-wal", "-shm", "-journal");
    private static final int MOST_LINKS = 40;

    private DatabaseFile() {}

    /** What is really opened: {@code file} without its links, though it need not exist yet. */
    static Path real(Path file) {
        try {
            Path at = file;
            for (int i = 0; Files.isSymbolicLink(at) && i < MOST_LINKS; i++) {
                at = at.resolveSibling(Files.readSymbolicLink(at));
            }
            return Files.exists(at) ? at.toRealPath() : at;
        } catch (IOException e) {
            throw Unusable.of("store.db.unreadable", file);
        }
    }

    /**
     * For what is about to be written over.
     *
     * @throws Unusable when {@code file} is the database or belongs to it
     */
    public static void demandOther(Path file, Path database) {
        Path to = real(file.toAbsolutePath());
        Path held = real(database);
        if (BESIDE.stream().anyMatch(ending -> to.equals(beside(held, ending)))) {
            throw Unusable.of("store.backup.same", to);
        }
    }

    public static Path beside(Path file, String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }

    /** Its folder and an empty file where there are none, and nobody else's rights on any of it. */
    static void make(Path file) {
        try {
            Files.createDirectories(file.getParent(), rights(file, "rwx------"));
        } catch (IOException e) {
            throw Unusable.of("store.db.parent", file, file.getParent().toString());
        }
        try {
            if (Files.notExists(file)) {
                create(file);
            }
            for (String ending : BESIDE) {
                ownerOnly(beside(file, ending));
            }
        } catch (FileAlreadyExistsException e) {
            make(file);
        } catch (IOException e) {
            throw Unusable.of("store.db.folder.readonly", file);
        }
    }

    /** An empty file that nobody else can read, not even for a moment. */
    public static void create(Path file) throws IOException {
        Files.createFile(file, rights(file, "rw-------"));
        ownerOnly(file);
    }

    private static FileAttribute<?>[] rights(Path path, String rights) {
        return isPosix(path)
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))
                }
                : new FileAttribute<?>[0];
    }

    /** Takes the rights of others away. */
    public static void ownerOnly(Path file) throws IOException {
        if (isPosix(file)
                && Files.exists(file)
                && !Files.getPosixFilePermissions(file).equals(OWN)) {
            Files.setPosixFilePermissions(file, OWN);
        }
    }

    private static boolean isPosix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
