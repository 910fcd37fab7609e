package org.trellis.files.schedule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.trellis.files.reading.Fields;
import org.trellis.files.reading.Folder;
import org.trellis.files.reading.Reading;
import org.trellis.files.table.Table;
import org.trellis.model.Issue;
import org.trellis.model.Job;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.schedule.Schedule;

/** The schedules and jurisdictions of a seeds folder. */
public final class ScheduleFiles {
    private static final String OUTLINES = "outlines";
    private static final String PLACES = "jurisdictions.yaml";

    /**
     * @param byName by file name without {@code .yaml}, sorted
     */
    public record Result(Map<String, Schedule> byName, List<Issue> issues) {
        public Result {
            byName = Collections.unmodifiableMap(new LinkedHashMap<>(byName));
            issues = List.copyOf(issues);
        }

        /** The schedules that name this job. */
        public List<Schedule> of(Job.Id job) {
            return byName.values().stream()
                    .filter(s -> s.job().filter(job::equals).isPresent())
                    .toList();
        }
    }

    private ScheduleFiles() {}

    /**
     * All that can be read; a file with errors has issues and is left out. What its words say is
     * looked at by {@link #check}, not at each start.
     */
    public static Result load(Folder seeds) {
        return load(seeds, "schedules");
    }

    /** Our own outlines of occupations, in the order of their names; as above. */
    public static List<Schedule> outlines(Folder seeds) {
        return List.copyOf(load(seeds, OUTLINES).byName().values());
    }

    private static Result load(Folder seeds, String folder) {
        Map<String, Schedule> byName = new LinkedHashMap<>();
        List<Issue> issues = new ArrayList<>();
        for (String name : seeds.names(folder)) {
            if (name.endsWith(".yaml")) {
                var reading = Reading.handedIn();
                String file = folder + "/" + name;
                Optional<Schedule> schedule =
                        fields(reading, seeds, file, file).flatMap(ScheduleReader::read);
                issues.addAll(reading.issues());
                if (schedule.isPresent() && !reading.hasErrors()) {
                    byName.put(name.substring(0, name.length() - 5), schedule.get());
                }
            }
        }
        return new Result(byName, issues);
    }

    /**
     * What is wrong with the schedules and jurisdictions of a folder: what does not read, and names
     * that the catalog does not know.
     */
    public static List<Issue> check(Folder seeds, Catalog catalog) {
        var reading = new Reading();
        reading.words().declare(catalog);
        check(reading, seeds, "schedules");
        check(reading, seeds, OUTLINES);
        fields(reading, seeds, PLACES)
                .ifPresent(
                        places -> {
                            JurisdictionFile.read(places);
                            ScheduleNames.checkLimits(places);
                        });
        return reading.issues();
    }

    private static void check(Reading reading, Folder seeds, String folder) {
        for (String name : seeds.names(folder)) {
            if (name.endsWith(".yaml")) {
                fields(reading, seeds, folder + "/" + name)
                        .ifPresent(
                                schedule -> {
                                    ScheduleReader.read(schedule)
                                            .ifPresent(read -> Phrasing.check(read, reading));
                                    ScheduleNames.check(schedule);
                                });
            }
        }
    }

    private static Optional<Fields> fields(Reading reading, Folder seeds, String file) {
        return fields(reading, seeds, file, seeds.label() + "/" + file);
    }

    private static Optional<Fields> fields(
            Reading reading, Folder seeds, String file, String name) {
        return seeds.bytes(file).flatMap(yaml -> ScheduleFile.fields(reading, yaml, name));
    }

    /** Those of the folder, else those inside the program. */
    public static JurisdictionFile.Result jurisdictions(Folder seeds) {
        byte[] yaml =
                seeds.bytes(PLACES)
                        .or(() -> Folder.inside("seeds").bytes(PLACES))
                        .orElse(new byte[0]);
        return JurisdictionFile.read(yaml, PLACES);
    }

    /** The O*NET-SOC code of every U.S. occupation; empty when no list is available. */
    public static Set<String> onetSoc(Folder seeds) {
        String list = "national/occupations.csv";
        Folder folder = seeds.bytes(list).isPresent() ? seeds : Folder.inside("seeds");
        return Table.readIfThere(new Reading(), folder, list, "code").rows().stream()
                .map(row -> row.text("code"))
                .collect(Collectors.toSet());
    }
}
