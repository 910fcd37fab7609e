package org.trellis.files;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.trellis.files.reading.Folder;
import org.trellis.files.reading.Reading;
import org.trellis.files.reading.Vocabulary;
import org.trellis.files.table.Row;
import org.trellis.files.table.Table;
import org.trellis.message.Message;
import org.trellis.model.Credential;
import org.trellis.model.Job;
import org.trellis.model.Job.AskedExperience;
import org.trellis.model.Text;
import org.trellis.model.catalog.Ladder;

/** Reads {@code job_experience.csv} of one ladder, which may name the jobs of any other. */
final class ExperienceFile {
    private static final int MOST_MONTHS = 600;
    private static final List<String> COLUMNS =
            List.of("job", "months", "in", "instead", "name", "name_es", "source");

    private final String ladder;
    private final Table table;
    private final Map<Job.Id, List<AskedExperience>> asked = new LinkedHashMap<>();

    private ExperienceFile(Reading reading, Folder ladders, String ladder) {
        this.ladder = ladder;
        String file = ladder + "/job_experience.csv";
        table = Table.readIfThere(reading, ladders, file, "job", "months", "in", "name", "source");
        table.reads(reading, COLUMNS).rows().forEach(this::row);
    }

    /** {@code ladder} with what the file says. */
    static Ladder added(Reading reading, Folder ladders, Ladder ladder) {
        var file = new ExperienceFile(reading, ladders, ladder.code());
        Map<Job.Id, Job> jobs = new LinkedHashMap<>();
        ladder.jobs()
                .forEach(
                        (id, job) ->
                                jobs.put(
                                        id,
                                        job.withExperience(
                                                file.asked.getOrDefault(id, List.of()))));
        return ladder.withJobs(jobs);
    }

    private void row(Row row) {
        var job = row.job("job", ladder);
        OptionalInt months = row.neededWhole("months", 1, MOST_MONTHS);
        row.filled("months");
        row.filled("in");
        if (row.text("name_es").isEmpty()) {
            row.filled("name");
        }
        Set<Job.Id> in = in(row);
        List<Credential.Id> instead = row.credentials("instead", row.text("instead"));
        var name = Optional.of(row.texts("name").orElse(Text.of(ladder)));
        String source = row.source("source");
        if (job.isEmpty() || months.isEmpty() || in.isEmpty() || !row.usable()) {
            return;
        }
        List<AskedExperience> list = asked.computeIfAbsent(job.get(), id -> new ArrayList<>());
        if (in.equals(Set.of(job.get())) && instead.isEmpty()) {
            row.error(
                    "in",
                    Message.of("expected.experience.other"),
                    Message.of("remedy.experience.other"));
        } else if (list.stream().anyMatch(each -> each.in().equals(in))) {
            row.error(
                    "in", Message.of("expected.experience.once"), Message.of("remedy.row.remove"));
        } else {
            list.add(
                    new AskedExperience(
                            months.getAsInt(), in, instead, name, source, row.place("months")));
        }
    }

    private Set<Job.Id> in(Row row) {
        Set<Job.Id> found = new LinkedHashSet<>();
        for (String code : row.parts("in", "|")) {
            String whole = code.indexOf('/') < 0 ? ladder + "/" + code : code;
            row.known("in", whole, Vocabulary.Kind.JOB).map(Job.Id::parse).ifPresent(found::add);
        }
        return found;
    }
}
