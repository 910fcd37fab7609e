package org.trellis.files;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.trellis.files.reading.Cells;
import org.trellis.files.reading.Folder;
import org.trellis.files.reading.Reading;
import org.trellis.files.reading.Vocabulary;
import org.trellis.files.table.Row;
import org.trellis.files.table.Table;
import org.trellis.message.Message;
import org.trellis.model.Competency;
import org.trellis.model.Issue;
import org.trellis.model.Level;
import org.trellis.model.Requirement;
import org.trellis.model.Requirement.Ask;
import org.trellis.model.Requirement.AtEntry;

/** Reads {@code requirements.csv} of one ladder: a row a competency and source, a column a job. */
final class RequirementFile {
    private static final Set<String> NO_JOBS = Set.of("competency", "source", "note", "at_entry");

    /** What a spreadsheet makes of {@code 3-4}. */
    private static final Pattern DATE =
            Pattern.compile("\\d{1,2}-[A-Za-z]{3}|[A-Za-z]{3}-\\d{1,2}|\\d{1,2}/\\d{1,2}(/\\d+)?");

    private final Reading reading;
    private final Table table;
    private final String ladder;
    private final String scale;
    private final Map<String, Map<Competency.Id, Requirement>> byJob = new LinkedHashMap<>();

    RequirementFile(Reading reading, Folder ladders, String ladder, String scale) {
        this.reading = reading;
        this.ladder = ladder;
        this.scale = scale;
        String file = ladder + "/requirements.csv";
        table = Table.read(reading, ladders, file, "competency", "source");
    }

    /** By job code, then competency in file order: one requirement for each competency named. */
    Map<String, Map<Competency.Id, Requirement>> read() {
        List<String> jobs = jobs();
        jobs.forEach(job -> byJob.put(job, new LinkedHashMap<>()));
        var seen = new LinkedHashSet<String>();
        for (Row row : table.rows()) {
            Optional<Competency.Id> competency = row.competency("competency", "");
            String source = row.source("source");
            if (competency.isEmpty()) {
                continue;
            }
            if (!seen.add(competency.get() + " " + source)) {
                Message remedy = Message.of("remedy.requirement.once");
                row.error("competency", Message.of("expected.requirement.once"), remedy);
            }
            Optional<AtEntry> atEntry = atEntry(row);
            jobs.forEach(job -> cell(row, job, competency.get(), atEntry, source));
        }
        return byJob;
    }

    private List<String> jobs() {
        var jobs = new ArrayList<String>();
        boolean allKnown = table.isWhole();
        for (String column : table.columns()) {
            String job = ladder + "/" + column;
            if (NO_JOBS.contains(column) || column.isEmpty()) {
                continue;
            }
            if (reading.words().isLost(Vocabulary.Kind.JOB, job)) {
                continue;
            }
            if (reading.words().has(Vocabulary.Kind.JOB, job)) {
                jobs.add(column);
            } else {
                table.unknownJobColumn(reading, column, ladder);
                allKnown = false;
            }
        }
        if (allKnown) {
            codes(Vocabulary.Kind.JOB, ladder + "/")
                    .filter(job -> !table.has(job))
                    .forEach(job -> table.missingJobColumn(reading, job));
        }
        return jobs;
    }

    private Stream<String> codes(Vocabulary.Kind kind, String start) {
        return reading.words().all(kind).stream()
                .filter(code -> code.startsWith(start))
                .map(code -> code.substring(start.length()));
    }

    private void cell(
            Row row,
            String job,
            Competency.Id competency,
            Optional<AtEntry> atEntry,
            String source) {
        Ask ask = ask(row, job);
        Map<Competency.Id, Requirement> ofJob = byJob.get(job);
        Requirement before = ofJob.get(competency);
        boolean rated = !(ask instanceof Requirement.NotRated);
        if (before == null || before.ask() instanceof Requirement.NotRated && rated) {
            Issue.Place place = row.place(job);
            ofJob.put(competency, new Requirement(competency, ask, atEntry, source, place));
        } else if (rated) {
            Message remedy = Message.of("remedy.requirement.asked", before.place());
            row.error(job, Message.of("expected.requirement.asked"), remedy);
        }
    }

    /** {@code yes}, {@code no}, or the mean of ratings from 1 to 4; empty is not rated. */
    private static Optional<AtEntry> atEntry(Row row) {
        String text = row.text("at_entry");
        switch (text) {
            case "":
                return Optional.empty();
            case "yes", "no":
                return Optional.of(new Requirement.Stated(text.equals("yes")));
            default:
                Optional<Double> mean = mean(text);
                if (mean.isEmpty()) {
                    row.error(
                            "at_entry",
                            Message.of("expected.requirement.entry"),
                            Message.of("remedy.requirement.entry"));
                }
                return mean.map(Requirement.Rated::new);
        }
    }

    private static Optional<Double> mean(String text) {
        if (!text.matches("[1-4](\\.[0-9]{1,3})?")) {
            return Optional.empty();
        }
        return Optional.of(Double.parseDouble(text))
                .filter(mean -> mean <= Requirement.Rated.AFTER_SIX_MONTHS);
    }

    private Ask ask(Row row, String job) {
        String text = row.text(job);
        switch (text) {
            case "", "NR":
                return new Requirement.NotRated();
            case "X":
                return new Requirement.Needed();
            case "-":
                return new Requirement.NotNeeded();
            default:
                boolean level =
                        Cells.digits(text)
                                && text.length() < 3
                                && !text.equals("0")
                                && reading.words()
                                        .has(
                                                Vocabulary.Kind.LEVEL,
                                                scale + " " + Integer.parseInt(text));
                if (level) {
                    return new Requirement.AtLevel(new Level(scale, Integer.parseInt(text)));
                }
                if (scale.isEmpty() && Cells.digits(text)) {
                    return new Requirement.NotRated();
                }
                row.error(job, expected(), Message.of(remedy(text)));
                return new Requirement.NotRated();
        }
    }

    private Message expected() {
        return scale.isEmpty()
                ? Message.of("expected.requirement.scale")
                : Message.of(
                        "expected.requirement.level",
                        scale,
                        Cells.listed(codes(Vocabulary.Kind.LEVEL, scale + " ").toList()));
    }

    private static String remedy(String text) {
        return DATE.matcher(text).matches()
                ? "remedy.number.spreadsheet"
                : "remedy.requirement.level";
    }
}
