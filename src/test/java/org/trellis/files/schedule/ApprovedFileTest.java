package org.trellis.files.schedule;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.trellis.model.schedule.Programs.ApprovedOccupation;
import org.trellis.model.schedule.Terms.Approach;
import org.trellis.report.Words;

class ApprovedFileTest {
    private static final String HEAD =
            "RAPIDS CODE,ONET SOC CODE,RAPIDS TITLE,ONET SOC TITLE,TIME-BASED,HYBRID,"
                    + "COMPETENCY-BASED,BULLETINS,CAREER LATICE\n";

    private static String read(String rows) {
        var read = ApprovedFile.read((HEAD + rows).getBytes(UTF_8), "t");
        Words words = Words.of("en");
        return Stream.concat(
                        read.occupations().stream().map(ApprovedFileTest::line),
                        read.issues().stream().map(i -> i.place() + " " + words.say(i.expected())))
                .collect(Collectors.joining("\n"));
    }

    private static String line(ApprovedOccupation each) {
        return each.code() + " " + each.onetSoc() + " " + each.title() + " " + each.hours();
    }

    @Test
    void hoursAreAFigureOrARangeOrNothing() {
        assertEquals(
                "2078 17-3026.00 3D Printing Technician"
                        + " {TIME=2000, COMPETENCY=3000, HYBRID=2500-4000}",
                read("2078,17-3026.00,3D Printing Technician,x,2000.0,2500 - 4000,3000.0,1,\n"));
        assertEquals(
                "0296 51-4041.00 Machinist {TIME=8000}",
                read("0296,51-4041.00,Machinist,x,8000,,N/A,,\n"));
    }

    /** Spreadsheets take the zeros at the start of a code. */
    @Test
    void aCodeGetsItsZerosBack() {
        assertEquals(
                "0159  Electrician {TIME=8000}\n0296HY  Machinist {HYBRID=6000}",
                read("296HY,,Machinist,x,,6000,,,\n159.0,,Electrician,x,8000,,,,\n"));
    }

    @Test
    void oneBadRowRefusesAll() {
        assertEquals(
                """
                t:3:1 each RAPIDS code once
                t:4:1 a RAPIDS code such as 2078 or 0296HY
                t:5:5 hours such as 2000, or a range such as 2500 - 4000
                t:6:6 hours such as 2000, or a range such as 2500 - 4000
                t:7:2 an O*NET-SOC code such as 17-3026.00, or nothing
                t:8:3 the title of the occupation""",
                read(
                        "0296,,Machinist,x,8000,,,,\n0296,,Machinist,x,8000,,,,\n"
                                + "abc,,A,x,1,,,,\n0001,,B,x,many,,,,\n0002,,C,x,,9-4,,,\n"
                                + "0003,17-3026,D,x,1,,,,\n0004,,,x,1,,,,\n"));
        assertEquals("t:2:1 a row for each occupation", read(""));
    }

    @Test
    void whatIsWrittenReadsTheSame() {
        var once =
                ApprovedFile.read(
                        (HEAD + "2078,17-3026.00,\"3D, printed\",x,2000.0,2500 - 4000,,7,\n")
                                .getBytes(UTF_8),
                        "t");
        String text = ApprovedFile.write(once.occupations());
        assertEquals(
                once.occupations(), ApprovedFile.read(text.getBytes(UTF_8), "t").occupations());
    }

    @Test
    void theLettersOfACodeTellTheApproach() {
        var one =
                ApprovedFile.read((HEAD + "2078,,T,x,2000,,,,\n").getBytes(UTF_8), "t")
                        .occupations()
                        .get(0);
        assertEquals(
                "2078 2078HY 2078CB",
                one.codeOf(Approach.TIME)
                        + " "
                        + one.codeOf(Approach.HYBRID)
                        + " "
                        + one.codeOf(Approach.COMPETENCY));
    }
}
