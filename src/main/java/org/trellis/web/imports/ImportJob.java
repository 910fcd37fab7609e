package org.trellis.web.imports;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.trellis.files.imports.ImportResult;

/** One file on its way into the data folder, seen by whoever looks how far it is. */
final class ImportJob {
    private final String file;
    private final Instant begun = Instant.now();
    private final Set<String> tables = new LinkedHashSet<>();
    private String table = "";
    private ImportResult result;
    private Instant ended;

    ImportJob(String file) {
        this.file = file;
    }

    String file() {
        return file;
    }

    /** This table is read from now on. */
    synchronized void reads(String name) {
        tables.add(name);
        table = name;
    }

    /** The table that is read now; empty before the first. */
    synchronized String table() {
        return table;
    }

    /** How many tables were begun. */
    synchronized int tables() {
        return tables.size();
    }

    synchronized void end(ImportResult came) {
        result = came;
        ended = Instant.now();
    }

    /** Empty while it is at work. */
    synchronized Optional<ImportResult> result() {
        return Optional.ofNullable(result);
    }

    synchronized int seconds() {
        Instant until = ended == null ? Instant.now() : ended;
        return (int) Duration.between(begun, until).toSeconds();
    }
}
