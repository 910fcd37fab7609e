package org.trellis.web.cases.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.trellis.message.Message;

/** The files in a zip, none of which is ever written to a disk; bounded, whatever it says. */
record ArchiveFiles(Map<String, byte[]> byName) {
    private static final int MOST_FILES = 2000;
    private static final int MOST_BYTES = 100_000_000;

    static ArchiveFiles of(byte[] zip) {
        Map<String, byte[]> files = new HashMap<>();
        int left = MOST_BYTES;
        try (ZipInputStream in =
                new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (ZipEntry each = in.getNextEntry(); each != null; each = in.getNextEntry()) {
                byte[] bytes = in.readNBytes(left + 1);
                left -= bytes.length;
                if (left < 0 || files.size() >= MOST_FILES) {
                    throw new NoArchive(Message.of("cases.import.big", MOST_BYTES / 1_000_000));
                }
                files.put(each.getName(), bytes);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new NoArchive(Message.of("cases.import.zip"));
        }
        return new ArchiveFiles(files);
    }

    /**
     * @throws NoArchive when there is none of that name
     */
    byte[] get(String name) {
        byte[] bytes = byName.get(name);
        if (bytes == null) {
            throw new NoArchive(Message.of("cases.import.file", name));
        }
        return bytes;
    }

    String text(String name) {
        return new String(get(name), StandardCharsets.UTF_8);
    }
}
