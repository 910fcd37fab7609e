package org.trellis.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trellis.files.reading.Folder;
import org.trellis.model.Credential;
import org.trellis.model.Job;
import org.trellis.model.Move;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.catalog.Occupation;

/** The columns that say how people get into a job, and what the occupation pays in the country. */
class OccupationFilesTest {
    private static final String FIGURES =
            """
            code,title,title_es,job_zone,wage_p10_usd,wage_p25_usd,wage_p50_usd,wage_p75_usd,wage_p90_usd,wage_year,wage_source,education,experience,training,growth_percent,openings_per_year,employment,outlook_years,combined,combined_es,source
            31-1121.00,Home aides,Auxiliares,2,20000,25000,30000,35000,,2024,memory,none,none,short,17,720000,4000000,2024-2034,,,memory
            31-1131.00,Aides,Auxiliares,2,,,41000,,,2024,memory,hs-diploma,under-five-years,apprenticeship,,,,,,,memory
            """;

    @TempDir Path folder;

    private final SmallFiles files = new SmallFiles();

    private SmallFiles with(String figures) {
        return files.with(
                "seeds/national/occupations.csv", figures.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void figuresAreReadAndBelongToAJobPaidTheMedian() {
        Catalog catalog = with(FIGURES).load(folder).catalog();
        Occupation home = catalog.occupations().get("31-1121.00");
        assertEquals(Optional.of(Occupation.Training.SHORT), home.training());
        assertEquals("720000.0", "" + home.outlook().get().openingsPerYear().getAsDouble());
        Job helper = catalog.getJob(Job.Id.parse("ward/helper"));
        assertEquals("25000.0", "" + catalog.findPay(helper).get().p25().getAsDouble());
        Job aide = catalog.getJob(Job.Id.parse("ward/aide"));
        assertEquals(Optional.empty(), catalog.findPay(aide), "the aide earns 36000, not 41000");
        assertEquals("", with(FIGURES).issues(folder));
    }

    @Test
    void anAnswerReadsNoOtherOccupationsThanThoseOfItsJobs() {
        String other =
                "99-9999.00,Others,Otros,2,,,41000,,,2024,memory,none,none,none,,,,,,,memory";
        SmallFiles more = with(FIGURES + other);
        assertEquals(3, more.load(folder).catalog().occupations().size());
        var answers =
                CatalogFiles.loadForAnswers(
                        Folder.of(folder.resolve("seeds")),
                        Folder.of(folder.resolve("ladders")),
                        LocalDate.EPOCH);
        assertEquals(Set.of("31-1121.00", "31-1131.00"), answers.catalog().occupations().keySet());
    }

    @Test
    void percentilesThatFallAreNamed() {
        assertEquals(
                "error seeds/national/occupations.csv:2:7 30000 | wages that rise from wage_p10_usd"
                        + " to wage_p90_usd | Correct the wages of this row.",
                with(FIGURES.replace("20000,25000", "26000,25000")).issues(folder).strip());
    }

    @Test
    void doorsLearningAidAndPrivacyAreOptionalColumns() {
        files.with(
                        "ladders/ward/jobs.csv",
                        "job_zone,",
                        "job_zone,entry,entry_source,does,does_es,")
                .with("ladders/ward/jobs.csv", "entry,2,", "entry,2,open,editorial,Helps.,Ayuda.,")
                .with("ladders/ward/jobs.csv", "mid,2,", "mid,2,,,,,")
                .with("ladders/ward/moves.csv", "kind,", "kind,learned,")
                .with("ladders/ward/moves.csv", "vertical,", "vertical,on-the-job,")
                .with(
                        "seeds/credentials.csv",
                        "wioa_counts,",
                        "wioa_counts,aid,private,min_hours_per_week,")
                .with("seeds/credentials.csv", ",verify,", ",verify,pell wioa,yes,12,")
                .with("seeds/credentials.csv", ",yes,editorial", ",yes,,,,editorial")
                .with("ladders/ward/job_experience.csv", "helper,aide-course", "helper,");
        Catalog catalog = files.load(folder).catalog();
        assertEquals("", files.issues(folder));
        assertEquals(
                Optional.of(Job.Entry.OPEN), catalog.getJob(Job.Id.parse("ward/helper")).entry());
        assertEquals(
                Optional.of(Move.Learned.ON_THE_JOB), catalog.moves().findFirst().get().learned());
        Credential course = catalog.getCredential(new Credential.Id("aide-course"));
        assertEquals(Set.of(Credential.Aid.PELL, Credential.Aid.WIOA), course.aid());
        assertEquals("true 12.0", course.personal() + " " + course.minHoursPerWeek().getAsDouble());
    }
}
