package org.trellis.web.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A form with a file, as browsers send it. */
class FormStreamTest {
    private static FormStream form(String file) throws IOException {
        return raw(
                "--edge\r\nContent-Disposition: form-data; name=\"csrf\"\r\n\r\nsecret\r\n"
                        + "--edge\r\nContent-Disposition: form-data; name=\"file\";"
                        + " filename=\"a b.zip\"\r\nContent-Type: application/zip\r\n\r\n"
                        + file
                        + "\r\n--edge--\r\n");
    }

    private static FormStream raw(String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.ISO_8859_1);
        return new FormStream(new ByteArrayInputStream(bytes), "edge");
    }

    /** Whatever looks like an edge without being one belongs to the file. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "PK",
                "\r",
                "\r\n",
                "\r\r\n--edg",
                "\r\n--\r\n--edgy\r\n-",
                "--edge",
                "\n--edge\r",
                "\r\n--edg\r\n--edg",
                "\u0000\u00ff\r\n\u0000"
            })
    void aFileComesOutAsItWentIn(String file) throws IOException {
        FormStream form = form(file);
        assertEquals("csrf", form.next().orElseThrow().name());
        assertEquals("secret", form.text());
        FormStream.Part part = form.next().orElseThrow();
        assertEquals("file a b.zip", part.name() + " " + part.file().orElseThrow());
        var out = new ByteArrayOutputStream();
        form.copy(out, 100);
        assertEquals(file, out.toString(StandardCharsets.ISO_8859_1));
        assertEquals(true, form.next().isEmpty());
    }

    @Test
    void aFormThatBreaksOffOrHoldsTooMuchIsNoForm() throws IOException {
        assertThrows(EOFException.class, () -> raw("no edge at all"));
        FormStream form = form("x".repeat(5_000));
        form.next();
        form.text();
        form.next();
        assertThrows(FormStream.TooLong.class, form::text);
        assertThrows(
                FormStream.TooLong.class,
                () -> raw("--edge\r\n" + "a: b\r\n".repeat(50) + "\r\n").next());
    }

    @ParameterizedTest
    @ValueSource(strings = {"..", ".hidden", "..\\..\\x", "a/../../x", "a:b*?.csv"})
    void aFilesNameLeadsNowhere(String name) {
        String plain = ImportDesk.plain(name);
        assertEquals(plain, java.nio.file.Path.of(plain).getFileName().toString());
        assertEquals(false, plain.startsWith(".") || plain.contains(":"), plain);
    }
}
