package org.trellis.files.resume;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is read in a résumé, before anybody has confirmed it. */
class ResumeFileTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    private static String read(String text) {
        ResumeFile.Read read = ResumeFile.read(text.getBytes(StandardCharsets.UTF_8), "r", TODAY);
        return read.resume()
                .map(
                        resume ->
                                resume.entries().stream()
                                        .map(ResumeFileTest::text)
                                        .collect(Collectors.joining("\n")))
                .orElseGet(() -> why(read.issues().get(0)));
    }

    private static String why(org.trellis.model.Issue issue) {
        return issue.expected().isEmpty() ? issue.value().key() : issue.expected().key();
    }

    private static String text(Resume.Entry entry) {
        String time =
                entry.span()
                        .map(
                                span ->
                                        span.months(TODAY).isPresent()
                                                ? Math.round(span.months(TODAY).getAsDouble())
                                                        + " months"
                                                        + (span.now() ? ", now" : "")
                                                : "? months "
                                                        + span.to().map(m -> "" + m).orElse(""))
                        .orElse("no time");
        String off = entry.off() ? ", off" : "";
        return entry.part() + " " + entry.names() + " " + time.strip() + off;
    }

    @Test
    void jobsSchoolingAndCertificatesOfAPlainText() {
        assertEquals(
                """
                WORK [Certified Nursing Assistant, Sunrise Care Center] 67 months, now
                WORK [Home Health Aide] 26 months
                SCHOOL [High School Diploma, Trenton High School] ? months
                SCHOOL [CPR certification] ? months 2025-03\
                """,
                read(
                        """
                        Rosa Example
                        555 Any Street

                        WORK EXPERIENCE
                        Certified Nursing Assistant, Sunrise Care Center (May 2021 – Present)
                        - helped twelve residents a day
                        Home Health Aide
                        03/2019 - 04/2021
                        Education
                        High School Diploma, Trenton High School, 2018
                        Certifications:
                        CPR certification | March 2025
                        Skills
                        Spanish, English
                        """));
    }

    @Test
    void aSpanishOneIsReadToo() {
        assertEquals(
                """
                WORK [Auxiliar de enfermería, Hogar Luz] 59 months, now
                SCHOOL [Bachillerato, Santo Domingo] ? months\
                """,
                read(
                        """
                        EXPERIENCIA LABORAL
                        Auxiliar de enfermería – Hogar Luz, enero de 2022 a la fecha
                        EDUCACIÓN
                        Bachillerato, Santo Domingo, 2016
                        """));
    }

    @Test
    void jsonResumeIsReadAsItsLines() {
        assertEquals(
                """
                WORK [Welder, Acme] 14 months
                WORK [Helper] 119 months, now
                SCHOOL [Associate, Welding, County College] ? months 2016-05
                SCHOOL [AWS Certified Welder] no time\
                """,
                read(
                        """
                        {"basics": {"name": "X", "email": "x@example.org"},
                         "work": [{"position": "Welder", "name": "Acme", "startDate": "2015-01-05", "endDate": "2016-02"},
                                  {"position": "Helper", "startDate": "2017-01"}],
                         "education": [{"institution": "County College", "area": "Welding", "studyType": "Associate", "endDate": "2016-05"}],
                         "certificates": [{"name": "AWS Certified Welder"}]}
                        """));
    }

    /** Without headings a range of time makes a job; a year alone has no months. */
    @Test
    void withoutHeadingsALineWithARangeOfTimeIsAJob() {
        assertEquals(
                "WORK [Cook, Diner] 24 months", read("I like cooking\nCook, Diner, 2015 - 2017\n"));
    }

    /** A time that lies ahead, or ends before it begins, is not believed. */
    @Test
    void impossibleTimesAreLeftOpen() {
        assertEquals("WORK [Cook] no time, off", read("Experience\nCook, May 2031 - June 2032"));
        assertEquals("WORK [Cook] no time, off", read("Experience\nCook, May 2019 - June 2018"));
    }

    @Test
    void whatMayBeASocialSecurityNumberOrABirthDateIsLeftOut() {
        String text = "Experience\nCook 123-45-6789, 2015 - 2017\nEducation\nBorn 05/14/1990\n";
        assertEquals("resume.nothing", read(text));
    }

    @Test
    void whatIsNoResumeIsSaidInOneMessage() {
        assertEquals("resume.nothing", read("Dear sir or madam"));
        assertEquals("document.refused.empty", read(""));
        assertEquals("document.refused.binary", read("\u0000\u0001"));
        assertEquals("resume.big", read("x".repeat(ResumeFile.MOST_BYTES + 1)));
        assertTrue(read("{\"work\": [").startsWith("resume."), read("{\"work\": ["));
        assertTrue(read("%PDF-1.7 nothing").startsWith("document.refused"));
        assertTrue(read("PK\u0003\u0004 nothing").startsWith("document.refused"));
    }

    /** Ten thousand lines give no more than sixty entries, in no time. */
    @Test
    void aHugeOneIsBounded() {
        String text =
                "Experience\n" + "Cook at " + "a".repeat(150) + ", 2015 - 2017\n".repeat(3000);
        assertFalse(read(text).isEmpty());
        String[] lines = read("Experience\n" + "Cook, 2015 - 2017\n".repeat(3000)).split("\n");
        assertEquals(60, lines.length);
    }

    @Test
    void aLineMayHoldAJobAndCertificatesAndTwoYearsGiveMonths() {
        assertEquals(
                """
                WORK [Team Assembler] 72 months
                SCHOOL [Forklift certification] no time
                SCHOOL [OSHA 10] no time\
                """,
                read("Team Assembler 2010-2016. Forklift certification. OSHA 10.\n"));
        assertEquals(
                """
                WORK [Cocinera] 96 months
                SCHOOL [licencia de manejo] no time
                WORK [Clerk] ? months\
                """,
                read("Cocinera 2016 a 2024; licencia de manejo\nClerk 2016 - 2016\n"));
    }

    /** A line whose time cannot be is listed, and says so; it never vanishes. */
    @Test
    void aTimeOutOfRangeIsListedAsOff() {
        for (String time :
                new String[] {
                    "1899 - 1902",
                    "1899 - 2020",
                    "1930 - 1938",
                    "05/1899 - 06/1901",
                    "2019 - 2015",
                    "06/2020 - 05/2020",
                    "2027 - 2029",
                    "2020 - 2199",
                    "Dec 2026 - present"
                }) {
            assertEquals("WORK [Cook] no time, off", read("Experience\nCook, " + time), time);
        }
        assertEquals("SCHOOL [Diploma] no time, off", read("Education\nDiploma, 1899"));
        assertEquals("WORK [Cook] 36 months", read("Experience\nCook, 2015 - 2018"));
        assertEquals("WORK [Cook] 12 months", read("Experience\nCook, 01/1940 - 12/1940"));
    }
}
