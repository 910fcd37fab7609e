package org.trellis.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trellis.files.schedule.ScheduleFiles;
import org.trellis.model.Issue;
import org.trellis.report.Words;

/** What a check of the data says about schedules. */
class ScheduleFilesTest {
    private static final String AIDE =
            """
            title: Aide
            job: ward/aide
            rapids_code: "0414"
            approach: hybrid
            work_processes:
            - title: Washing
              hours: 400
              competencies: [{competency: care/hygiene, level: 2, scale: opm-5}]
              source: memory
            related_instruction:
            - {course: Lifting, hours: 20, competencies: [{competency: care/lifting}]}
            interim_credentials: [{credential: aide-card}, {credential: A card of the school}]
            sources: [editorial]
            """;

    @TempDir Path folder;

    private String issues(String old, String fresh) {
        Loaded loaded =
                new SmallFiles()
                        .with("seeds/schedules/aide.yaml", SmallFiles.bytes(AIDE))
                        .with("seeds/schedules/aide.yaml", old, fresh)
                        .load(folder);
        String start = folder.toString().replace('\\', '/') + "/seeds/schedules/";
        return ScheduleFiles.check(loaded.seeds(), loaded.catalog()).stream()
                .map(ScheduleFilesTest::line)
                .collect(Collectors.joining("\n"))
                .replace(start, "");
    }

    private static String line(Issue i) {
        String severity = i.severity().name().toLowerCase(java.util.Locale.ROOT);
        return i.place()
                + " "
                + severity
                + " "
                + Words.of("en").say(i.value())
                + " | "
                + Words.of("en").say(i.remedy());
    }

    /** The program reads it all the same: words are looked at here, not at each start. */
    @Test
    void aNumberThatNobodyMayStoreIsToldAndNotRepeated() {
        assertEquals(
                "aide.yaml:1:1 error  | Take it out: a schedule is about an occupation, not about a"
                        + " person.",
                issues("title: Aide", "title: Aide 123-45-6789"));
    }

    @Test
    void aScheduleWithoutFaultsIsSilent() {
        assertEquals("", issues("title: Aide", "title: Aide"));
    }

    @Test
    void anUnknownJobSuggestsTheNearest() {
        assertEquals(
                "aide.yaml:2:6 error ward/adie | Did you mean ward/aide?",
                issues("ward/aide", "ward/adie"));
    }

    @Test
    void anUnknownCompetencySuggestsTheNearestInWorkAndInCourses() {
        assertEquals(
                "aide.yaml:8:31 error care/hygeine | Did you mean care/hygiene?",
                issues("care/hygiene", "care/hygeine"));
        assertEquals(
                "aide.yaml:11:60 error care/liftng | Did you mean care/lifting?",
                issues("care/lifting", "care/liftng"));
    }

    @Test
    void anUnknownScaleSuggestsTheNearest() {
        assertEquals("aide.yaml:8:62 error opm-6 | Did you mean opm-5?", issues("opm-5", "opm-6"));
    }

    /** A name in the paper's own words is none. */
    @Test
    void anUnknownCredentialSuggestsTheNearest() {
        assertEquals(
                "aide.yaml:12:36 error aide-crad | Did you mean aide-card?",
                issues("aide-card", "aide-crad"));
    }

    @Test
    void anUnknownSourceSuggestsTheNearest() {
        assertEquals(
                "aide.yaml:9:11 error memry | Did you mean memory?",
                issues("source: memory", "source: memry"));
        assertEquals(
                "aide.yaml:13:11 error editoral | Did you mean editorial?",
                issues("[editorial]", "[editoral]"));
    }

    /** The rest is used all the same. */
    @Test
    void aRapidsCodeWithoutItsZeroIsAWarning() {
        assertEquals(
                "aide.yaml:3:14 warning 414 | A spreadsheet removed a leading zero;"
                        + " if this is 0414, write it in quotes.",
                issues("\"0414\"", "414"));
    }

    @Test
    void aFaultOfTheFileHasItsLineAndColumn() {
        assertEquals(
                "aide.yaml:7:10 error many | Write digits only, or"
                        + " leave it empty if it is not known.",
                issues("hours: 400", "hours: many"));
    }
}
