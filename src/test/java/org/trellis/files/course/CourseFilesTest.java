package org.trellis.files.course;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.trellis.files.CatalogFiles;
import org.trellis.files.reading.Folder;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.training.Courses;
import org.trellis.model.training.TrainingCourse;
import org.trellis.report.Words;

class CourseFilesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final Catalog CATALOG =
            CatalogFiles.loadForAnswers(
                            Folder.of(Path.of("seeds")), Folder.of(Path.of("ladders")), TODAY)
                    .catalog();
    private static final String HEADER =
            "code,title,provider,hours,hours_per_week,fee_usd,gives,requires,leads_to,aid,etpl,"
                    + "starts\n";

    private static Courses read(String rows) {
        return CourseFiles.handedIn((HEADER + rows).getBytes(UTF_8), "c.csv", CATALOG, TODAY);
    }

    private static String faults(String rows) {
        Words words = Words.of("en");
        return read(rows).issues().stream()
                .map(each -> each.place().line() + " " + words.say(each.expected()))
                .collect(Collectors.joining("; "));
    }

    @Test
    void shippedCoursesAreSoundAndSayThatTheyAreInvented() {
        Courses courses = CourseFiles.load(Folder.of(Path.of("seeds")), CATALOG);
        assertEquals("[]", courses.issues().toString());
        assertTrue(courses.byId().size() > 40);
        assertTrue(
                courses.byId().values().stream()
                        .allMatch(
                                each -> each.invented() && each.provider().contains("(invented)")));
    }

    @Test
    void aCourseIsReadWhole() {
        Courses courses =
                read(
                        "a1,Algebra,North Center,40,4,120.50,building-blocks/mathematics@3,"
                                + "hs-diploma|diploma-evaluation,,pell wioa,yes,"
                                + "2027-01-11 2026-12-01\n");
        TrainingCourse course = courses.byId().get(new TrainingCourse.Id("a1"));
        assertEquals("[]", courses.issues().toString());
        assertEquals(
                "OptionalDouble[120.5] YES [2026-12-01, 2027-01-11]",
                course.feeUsd() + " " + course.etpl() + " " + course.starts());
        assertEquals("2027-01-11", course.begins(LocalDate.of(2026, 12, 2)).get().toString());
        assertTrue(course.begins(LocalDate.of(2027, 2, 1)).isEmpty());
        assertFalse(course.invented());
    }

    @Test
    void hoursAndFeesThatMayBeMeantOtherwiseAreToldAndTaken() {
        String row = "a1,Algebra,North,18000,100,450000,building-blocks/mathematics@3,,,,,\n";
        assertEquals(3, read(row).issues().size(), faults(row));
        assertEquals(1, read(row).byId().size());
    }

    @Test
    void anEmptyFeeIsUnknownAndNotFree() {
        assertTrue(
                read("a1,Algebra,North,40,,,building-blocks/mathematics@3,,,,,\n")
                        .byId()
                        .values()
                        .iterator()
                        .next()
                        .feeUsd()
                        .isEmpty());
    }

    @Test
    void whatNobodyCouldTakeIsRefusedWithItsPlace() {
        assertEquals("2 no cycle; here: a1 > a1", faults("a1,A,P,4,,,,a1,,,,\n"));
        assertEquals(
                "3 no cycle; here: a1 > a2 > a1",
                faults("a1,A,P,4,,,,a2,,,,\na2,B,P,4,,,,a1,,,,\n"));
        assertEquals(
                "2 nothing that the course itself leads to",
                faults("a1,A,P,4,,,,iv-cert,iv-cert,,,\n"));
        assertEquals("2 a number from 0 to 1000000", faults("a1,A,P,4,,-3,,,,,,\n"));
        assertEquals(
                "2 a level of the scale opm-5, 1 to 5",
                faults("a1,A,P,4,,,building-blocks/reading@9,,,,,\n"));
        assertFalse(faults("a1,A,P,4,,,building-blocks/redding@2,,,,,\n").isEmpty());
        assertFalse(faults("a1,A,P,,,,,,,,,\n").isEmpty());
        assertFalse(faults("a1,A,P,4,,,,,,,,01/02/2027\n").isEmpty());
        assertFalse(faults("hs-diploma,A,P,4,,,,,,,,\n").isEmpty());
        assertFalse(faults("a1,A,P,4,,,,,,,perhaps,\n").isEmpty());
    }

    @Test
    void aListIsKeptUnderTheNameOfItsFile() {
        assertEquals("courses", CourseSet.key("courses.csv"));
        assertEquals("courses-spring-2027", CourseSet.key("Spring 2027.csv"));
        assertEquals("courses", CourseSet.key("../../.csv"));
        assertEquals(
                String.join(",", CourseFiles.COLUMNS) + "\na1,A,,P,40,,,,,,,,,\n",
                CourseSet.text(
                        "code;title;provider;hours;color\na1;A;P;40;red\n".getBytes(UTF_8), "c"));
    }
}
