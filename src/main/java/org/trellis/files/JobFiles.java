package org.trellis.files;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trellis.files.reading.Cells;
import org.trellis.files.reading.Folder;
import org.trellis.files.reading.Reading;
import org.trellis.files.reading.Vocabulary;
import org.trellis.files.table.Row;
import org.trellis.files.table.Table;
import org.trellis.message.Message;
import org.trellis.model.Competency;
import org.trellis.model.Job;
import org.trellis.model.Job.AskedCredential;
import org.trellis.model.Job.Wage;
import org.trellis.model.Requirement;
import org.trellis.model.person.Doubt;

/** Reads {@code jobs.csv} and {@code job_credentials.csv} of one ladder. */
final class JobFiles {
    private static final List<String> COLUMNS =
            List.of(
                    "code",
                    "title",
                    "title_es",
                    Cells.ONET_SOC,
                    "band",
                    "job_zone",
                    "entry",
                    "entry_source",
                    "does",
                    "does_es",
                    "wage_usd_per_year",
                    "wage_year",
                    "wage_source",
                    "note",
                    "note_es",
                    "source");

    private static final List<String> CREDENTIAL_COLUMNS =
            List.of("job", "credential", "need", "source");

    private final Reading reading;
    private final Folder ladders;
    private final String ladder;
    private final Map<String, Row> rows = new LinkedHashMap<>();
    private final Map<String, List<AskedCredential>> credentials = new LinkedHashMap<>();

    JobFiles(Reading reading, Folder ladders, String ladder) {
        this.reading = reading;
        this.ladders = ladders;
        this.ladder = ladder;
    }

    /**
     * @param scale of the levels in {@code requirements.csv}; {@code ""} when it is not known
     */
    Map<Job.Id, Job> read(String scale) {
        String file = ladder + "/jobs.csv";
        Table.read(reading, ladders, file, "code", "title", "band", "source")
                .reads(reading, COLUMNS)
                .declares(reading, Vocabulary.Kind.JOB, ladder + "/")
                .rows()
                .forEach(this::declare);
        String asked = ladder + "/job_credentials.csv";
        Table.read(reading, ladders, asked, "job", "credential", "need")
                .reads(reading, CREDENTIAL_COLUMNS)
                .rows()
                .forEach(this::credential);
        var requirements = new RequirementFile(reading, ladders, ladder, scale).read();
        var jobs = new LinkedHashMap<Job.Id, Job>();
        rows.forEach(
                (code, row) -> {
                    Job job = job(code, row, requirements.getOrDefault(code, Map.of()));
                    jobs.put(job.id(), job);
                });
        return jobs;
    }

    private void declare(Row row) {
        String code = row.code("code");
        row.filled("title");
        row.word("band", Job.Band.class);
        row.declare(Vocabulary.Kind.JOB, "code", ladder + "/" + code);
        if (row.usable()) {
            rows.put(code, row);
        }
    }

    private void credential(Row row) {
        Optional<Job.Id> job = row.job("job", ladder);
        List<org.trellis.model.Credential.Id> anyOf =
                row.credentials("credential", row.filled("credential"));
        Optional<Job.Need> need = row.word("need", Job.Need.STATED);
        String source = row.source("source");
        if (job.isEmpty() || need.isEmpty() || anyOf.isEmpty()) {
            return;
        }
        var list = credentials.computeIfAbsent(job.get().code(), j -> new ArrayList<>());
        if (list.stream().anyMatch(asked -> asked.anyOf().equals(anyOf))) {
            row.error(
                    "credential",
                    Message.of("expected.job.credential.once"),
                    Message.of("remedy.row.remove"));
        } else {
            list.add(new AskedCredential(anyOf, need.get(), source, row.place("credential")));
        }
    }

    /** A door names the source that says so. */
    private static Optional<Job.Entry> entry(Row row) {
        Optional<Job.Entry> entry = row.wordIfGiven("entry", Job.Entry.class);
        if (entry.isPresent()) {
            row.source("entry_source");
        }
        return entry;
    }

    private Job job(String code, Row row, Map<Competency.Id, Requirement> requirements) {
        return new Job(
                new Job.Id(ladder, code),
                row.texts("title").orElseThrow(),
                new Job.Classification(
                        onetSoc(row),
                        row.word("band", Job.Band.class).orElseThrow(),
                        row.whole("job_zone", 1, 5),
                        entry(row)),
                wage(row),
                row.texts("note"),
                row.texts("does"),
                new Job.Qualifications(requirements, credentials.getOrDefault(code, List.of())),
                row.source("source"),
                row.place());
    }

    private static String onetSoc(Row row) {
        String text = row.text(Cells.ONET_SOC);
        if (text.isEmpty() || Cells.isOnetSoc(text)) {
            return text;
        }
        row.error(Cells.ONET_SOC, Message.of("expected.onet"), Cells.onetSocRemedy(text));
        return "";
    }

    /** Unknown unless amount, year and source are all there. */
    private static Optional<Wage> wage(Row row) {
        var usd = row.number("wage_usd_per_year", 1, Double.MAX_VALUE);
        if (usd.isEmpty()) {
            return Optional.empty();
        }
        Doubt.ofPayPerYear(usd.getAsDouble())
                .ifPresent(
                        doubt ->
                                row.warning("wage_usd_per_year", doubt.expected(), doubt.remedy()));
        var year = row.neededWhole("wage_year", 1990, 2100);
        if (row.text("wage_year").isEmpty()) {
            row.error(
                    "wage_year",
                    Message.of("expected.job.wage.year"),
                    Message.of("remedy.job.wage.year"));
        }
        String source = row.source("wage_source");
        return year.isEmpty()
                ? Optional.empty()
                : Optional.of(new Wage(usd.getAsDouble(), year.getAsInt(), source));
    }
}
