package org.trellis.files.area;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.trellis.files.reading.Folder;
import org.trellis.files.table.Bounds;
import org.trellis.files.table.Workbook;
import org.trellis.message.Message;
import org.trellis.model.Issue;
import org.trellis.model.Issue.Place;

/**
 * Tables of wages as BLS ships them: a CSV, an Excel workbook, or a zip of some. Nothing is
 * unpacked to the disk, and what is unpacked is bounded.
 *
 * @param files names in {@code folder}, each a CSV table
 * @param fault why nothing could be read; then there are no files
 */
public record WageTables(Folder folder, List<String> files, Optional<Issue> fault) {
    private static final int MOST_ENTRIES = 500;
    private static final int MOST_TABLES = 10;
    private static final String WORKBOOK = "xl/workbook.xml";

    public static WageTables of(Path file) {
        String name = file.getFileName().toString();
        try {
            if (!isZip(file)) {
                Folder beside = Folder.of(file.toAbsolutePath().getParent());
                return new WageTables(beside, List.of(name), Optional.empty());
            }
            try (ZipFile zip = new ZipFile(file.toFile())) {
                return unpacked(name, file, zip);
            }
        } catch (IOException | IllegalArgumentException unreadable) {
            return refused(name);
        }
    }

    private static boolean isZip(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] start = in.readNBytes(2);
            return start.length == 2 && start[0] == 'P' && start[1] == 'K';
        }
    }

    private static WageTables unpacked(String name, Path file, ZipFile zip) throws IOException {
        if (zip.size() > MOST_ENTRIES) {
            return refused(name);
        }
        Map<String, byte[]> tables = new LinkedHashMap<>();
        if (zip.getEntry(WORKBOOK) != null) {
            String csv = Workbook.csv(() -> Files.newInputStream(file));
            tables.put(asCsv(name), csv.getBytes(StandardCharsets.UTF_8));
        } else {
            for (ZipEntry entry : listTables(zip)) {
                String own = entry.getName().replaceFirst(".*/", "");
                tables.put(asCsv(own), csv(zip, entry, own));
            }
        }
        if (tables.isEmpty() || tables.size() > MOST_TABLES) {
            return refused(name);
        }
        return new WageTables(
                Folder.of(name, tables),
                List.copyOf(new TreeSet<>(tables.keySet())),
                Optional.empty());
    }

    /** Those that BLS names by the survey: descriptions of the columns are not among them. */
    private static List<ZipEntry> listTables(ZipFile zip) {
        List<ZipEntry> tables = new ArrayList<>();
        zip.stream()
                .filter(entry -> !entry.isDirectory() && !entry.getName().startsWith("__MACOSX/"))
                .filter(entry -> isTable(entry.getName().replaceFirst(".*/", "")))
                .forEach(tables::add);
        return tables;
    }

    private static boolean isTable(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.matches("[^.~].*\\.(csv|xlsx)") && !lower.contains("description");
    }

    private static byte[] csv(ZipFile zip, ZipEntry entry, String name) throws IOException {
        if (name.toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
            return Workbook.csv(() -> zip.getInputStream(entry)).getBytes(StandardCharsets.UTF_8);
        }
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes(Bounds.OF_DATA.mostBytes() + 1);
            if (bytes.length > Bounds.OF_DATA.mostBytes()) {
                throw new IOException(name);
            }
            return bytes;
        }
    }

    private static String asCsv(String name) {
        return name.replaceFirst("(?i)\\.(xlsx|csv|zip)$", "") + ".csv";
    }

    private static WageTables refused(String name) {
        Issue fault =
                Issue.error(
                        new Place(name, 0, 0),
                        "",
                        Message.of("expected.bls.archive"),
                        Message.of("remedy.bls.archive"));
        return new WageTables(Folder.of(name, Map.of()), List.of(), Optional.of(fault));
    }
}
