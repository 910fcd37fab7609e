package org.trellis.files.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.trellis.message.Message;

/** The parts of an Office document, unpacked one by one and no further than is allowed. */
final class PackedDocument {
    /** Of all parts that are read, unpacked. */
    private static final int MOST_UNPACKED = 40_000_000;

    private static final int MOST_ENTRIES = 5_000;

    /** Letters of what stands beside the text. */
    private static final int TOLD = 1_000;

    private PackedDocument() {}

    /**
     * @throws org.trellis.message.InvalidValue when it is a packed file of another kind
     */
    static DocumentPages.Form form(byte[] bytes) {
        Set<String> names = names(bytes);
        if (names.stream().anyMatch(name -> name.matches("word/document\\d*\\.xml"))) {
            return DocumentPages.Form.DOCX;
        }
        if (names.contains("xl/workbook.xml")) {
            return DocumentPages.Form.XLSX;
        }
        throw DocumentFile.refusal(names.contains("content.xml") ? "open" : "zip");
    }

    /** That there are macros. */
    static List<Message> macros(byte[] bytes) {
        return names(bytes).stream().anyMatch(name -> name.endsWith("vbaProject.bin"))
                ? List.of(Message.of("document.note.macros"))
                : List.of();
    }

    /** What stands at the edge of each page, below or beside a text is told, not read. */
    static List<Message> beside(byte[] part) throws XMLStreamException {
        XMLStreamReader xml = xml(part);
        StringBuilder text = new StringBuilder();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("t")) {
                text.append(xml.getElementText());
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().matches("p|text|comment")) {
                text.append(' ');
            }
        }
        String words = text.toString().replaceAll("\\s+", " ").strip();
        return words.isEmpty()
                ? List.of()
                : List.of(Message.of("document.note.margin", shortened(words)));
    }

    /** What is quoted, not longer than a note may be. */
    static String shortened(String words) {
        return words.length() > TOLD ? words.substring(0, TOLD) + "..." : words;
    }

    private static Set<String> names(byte[] bytes) {
        Set<String> names = new TreeSet<>();
        try {
            parts(bytes, name -> names.add(name) && false);
        } catch (IOException cutOff) {
            throw DocumentFile.refusal("broken");
        }
        return names;
    }

    /** The wanted parts by name. */
    static Map<String, byte[]> parts(byte[] bytes, Predicate<String> wanted) throws IOException {
        Map<String, byte[]> parts = new HashMap<>();
        Budget budget = new Budget();
        int entries = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                boolean keep = wanted.test(entry.getName());
                byte[] part = unpacked(zip, keep, budget);
                if (keep) {
                    parts.put(entry.getName(), part);
                }
                if (++entries > MOST_ENTRIES) {
                    throw DocumentFile.refusal("bomb");
                }
            }
            return parts;
        } catch (org.trellis.message.InvalidValue refused) {
            throw refused;
        } catch (IllegalArgumentException badName) {
            throw new IOException(badName);
        }
    }

    /** Bytes that may still be unpacked: those kept, and those passed over. */
    private static final class Budget {
        private long kept = MOST_UNPACKED;
        private long passed = 5L * MOST_UNPACKED;

        void spend(int bytes, boolean keep) {
            kept -= keep ? bytes : 0;
            passed -= bytes;
            if (kept < 0 || passed < 0) {
                throw DocumentFile.refusal("bomb");
            }
        }
    }

    private static byte[] unpacked(ZipInputStream zip, boolean keep, Budget budget)
            throws IOException {
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        byte[] buffer = new byte[16_384];
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
            budget.spend(read, keep);
            if (keep) {
                kept.write(buffer, 0, read);
            }
        }
        return kept.toByteArray();
    }

    static XMLStreamReader xml(byte[] part) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory.createXMLStreamReader(new ByteArrayInputStream(part));
    }
}
