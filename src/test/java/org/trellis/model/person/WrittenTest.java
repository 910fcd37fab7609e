package org.trellis.model.person;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trellis.store.person.CaseRecord;

/** What is written about a person cannot act. */
class WrittenTest {
    @ParameterizedTest
    @CsvSource({
        "line\\r\\nSet-Cookie: x=1, line Set-Cookie: x=1",
        "a\\u2028b, a b",
        "a\\u0085b, a b",
        "a\\tb, a b",
        "\\u202EMaria, Maria",
        "Ma\\u2066ri\\u200Fa, Maria",
        "\\u0000\\u001b[31mMaria, [31mMaria",
        "\\ud800Maria, Maria",
        "فاطمة, فاطمة",
        "علی\\u200cرضا, علی\\u200cرضا",
        "José, José"
    })
    void aNameIsOneLineWithoutTurns(String typed, String kept) {
        assertEquals(raw(kept), Written.line(raw(typed)));
    }

    private static String raw(String typed) {
        var text = new StringBuilder();
        var found = java.util.regex.Pattern.compile("\\\\u([0-9a-fA-F]{4})").matcher(typed);
        while (found.find()) {
            found.appendReplacement(
                    text, String.valueOf((char) Integer.parseInt(found.group(1), 16)));
        }
        return found.appendTail(text)
                .toString()
                .replace("\\r", "\r")
                .replace("\\n", "\n")
                .replace("\\t", "\t");
    }

    @Test
    void aNoteKeepsItsLines() {
        assertEquals("one\ntwo\nthree", Written.lines(" one\r\ntwo\u2028\u202Ethree\u0007\n"));
    }

    /** Whoever makes them: a form, a file or a command. */
    @Test
    void personsAndNotesAreMadeOfIt() {
        Person person = Person.unknown("a\r\nb", Optional.of("line\r\nSet-Cookie: x=1\u202E"));
        assertEquals("a b, line Set-Cookie: x=1", person.id() + ", " + person.name().get());
        assertEquals(Optional.empty(), Person.unknown("a", Optional.of("\u202E")).name());
        var note = new CaseRecord.Note(Instant.EPOCH, "Ana\nB", "x\u202Ey");
        assertEquals("Ana B: xy", note.author() + ": " + note.text());
    }
}
