package org.trellis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trellis.files.release.Releases;

class ImportCoursesTest {
    private static final String HEADER = "code,title,provider,hours,fee_usd,gives,requires\n";

    @TempDir Path folder;

    private Ran courses(String rows) throws IOException {
        Path file = folder.resolve("North center.csv");
        Files.writeString(file, HEADER + rows);
        return Ran.trellis("import", "--data", folder.toString(), "courses", file.toString());
    }

    @Test
    void aCentersListIsInUseAtOnceAndOnlyOnce() throws IOException {
        assertTrue(courses("a1,Algebra,North,40,,,\n").out().startsWith("Imported 1 course to"));
        assertTrue(courses("a1,Algebra,North,40,,,\n").out().startsWith("Nothing changed: this 1"));
        assertEquals("courses-north-center", Releases.ofCourses(folder).active().orElseThrow());
        Ran use = Ran.trellis("import", "--data", folder.toString(), "use", "built-in");
        assertEquals(0, use.code());
        assertEquals("built-in", Releases.ofCourses(folder).active().orElse("built-in"));
    }

    @Test
    void withOneFaultNothingIsTakenIn() throws IOException {
        Ran ran = courses("a1,Algebra,North,40,,,a1\na2,Reading,North,40,-5,,\n");
        assertEquals(1, ran.code());
        assertTrue(ran.err().contains("no cycle; here: a1 > a1"), ran.err());
        assertTrue(ran.err().contains("0 to 1000000"), ran.err());
        assertFalse(Files.exists(folder.resolve("courses")));
    }
}
