package org.trellis.files.template;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.trellis.files.table.Bounds;
import org.trellis.files.template.StandardsTemplate.Source;
import org.trellis.message.Message;
import org.trellis.model.Issue;
import org.trellis.model.Issue.Place;

/**
 * The files of a zip archive that somebody hands in.
 *
 * @param files with the names they have in the archive; none when there is a fault
 * @param fault why it was not unpacked
 */
public record Archive(List<Source> files, Optional<Issue> fault) {
    static final int MOST_FILES = 20;

    /** Of one file, unpacked. */
    static final int MOST_BYTES = Bounds.HANDED_IN.mostBytes();

    public Archive {
        files = List.copyOf(files);
    }

    /** Whether a file is a zip archive by its first bytes. */
    public static boolean is(byte[] bytes) {
        return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3;
    }

    /**
     * Never throws on bad content, and unpacks no more than the first file that is too large.
     *
     * @param name how messages name the archive
     */
    public static Archive read(byte[] bytes, String name) {
        List<Source> files = new ArrayList<>();
        int entries = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries++;
                if (entries > MOST_FILES) {
                    return refused(name, Message.of("expected.zip.files", MOST_FILES));
                }
                byte[] content = zip.readNBytes(MOST_BYTES + 1);
                if (content.length > MOST_BYTES) {
                    return refused(name, Message.of("expected.zip.size", MOST_BYTES / 1024));
                }
                if (!entry.isDirectory() && !entry.getName().startsWith("__MACOSX/")) {
                    files.add(new Source(entry.getName(), content));
                }
            }
            return files.isEmpty()
                    ? refused(name, Message.of("expected.zip.open"))
                    : new Archive(files, Optional.empty());
        } catch (IOException | IllegalArgumentException notAnOrdinaryArchive) {
            return refused(name, Message.of("expected.zip.open"));
        }
    }

    private static Archive refused(String name, Message expected) {
        Place whole = new Place(name, 0, 0);
        Issue fault = Issue.error(whole, "", expected, Message.of("remedy.zip"));
        return new Archive(List.of(), Optional.of(fault));
    }
}
