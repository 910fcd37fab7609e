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
 * @param files each with the name of the archive and its own; none when there is a fault
 * @param fault why it was not unpacked, with the file in it that was the reason
 */
public record Archive(List<Source> files, Optional<Issue> fault) {
    static final int MOST_FILES = 20;

    private static final int LONGEST_NAME = 80;

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
     * @param name how messages name the archive; its files are named {@code name/file}
     */
    public static Archive read(byte[] bytes, String name) {
        List<Source> files = new ArrayList<>();
        String at = name;
        int entries = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries++;
                if (entries > MOST_FILES) {
                    return refused(name, Message.of("expected.zip.files", MOST_FILES));
                }
                at = name + "/" + end(entry.getName());
                byte[] content = zip.readNBytes(MOST_BYTES + 1);
                if (content.length > MOST_BYTES) {
                    return refused(at, Message.of("expected.zip.size", MOST_BYTES / 1024));
                }
                if (!entry.isDirectory() && !entry.getName().startsWith("__MACOSX/")) {
                    files.add(new Source(at, content));
                }
                at = name;
            }
            return files.isEmpty()
                    ? refused(name, Message.of("expected.zip.open"))
                    : new Archive(files, Optional.empty());
        } catch (IOException | IllegalArgumentException notAnOrdinaryArchive) {
            return refused(at, Message.of("expected.zip.open"));
        }
    }

    /** The last part of a path, without what is no letter. */
    private static String end(String path) {
        String end = path.replaceFirst("[/\\\\]+$", "").replaceFirst("^.*[/\\\\]", "");
        String clean = end.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\u2028\\u2029]+", " ").strip();
        return clean.substring(0, Math.min(LONGEST_NAME, clean.length()));
    }

    private static Archive refused(String name, Message expected) {
        Place whole = new Place(name, 0, 0);
        Issue fault = Issue.error(whole, "", expected, Message.of("remedy.zip"));
        return new Archive(List.of(), Optional.of(fault));
    }
}
