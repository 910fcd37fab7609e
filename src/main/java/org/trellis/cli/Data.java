package org.trellis.cli;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.trellis.files.CatalogFiles;
import org.trellis.files.Loaded;
import org.trellis.files.reading.Folder;
import org.trellis.files.reading.Nearest;
import org.trellis.files.schedule.ScheduleFiles;
import org.trellis.model.Issue;
import org.trellis.model.Job;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.catalog.Ladder;
import org.trellis.model.schedule.Jurisdiction;
import org.trellis.report.Words;

/** The catalog of a command: what is inside the program, or the folders given. */
final class Data {
    private final Optional<Path> seeds;
    private final Optional<Path> ladders;
    private final Words words;
    private final PrintStream err;

    Data(Optional<Path> seeds, Optional<Path> ladders, Words words, PrintStream err) {
        this.words = words;
        this.seeds = seeds;
        this.ladders = ladders;
        this.err = err;
    }

    Loaded load(LocalDate today) {
        return CatalogFiles.load(folder(seeds, "seeds"), folder(ladders, "ladders"), today);
    }

    /** The schedules that ship; read only when something asks for them. */
    ScheduleFiles.Result schedules() {
        return ScheduleFiles.load(folder(seeds, "seeds"));
    }

    /** The limits that schedules are checked against. */
    Jurisdiction.All jurisdictions() {
        return ScheduleFiles.jurisdictions(folder(seeds, "seeds")).all();
    }

    /** The catalog; errors in its files are told in one line and do not stop. */
    Catalog catalog(Words words) {
        Loaded loaded = load(LocalDate.now());
        tell(loaded.issues(), words);
        return loaded.catalog();
    }

    void tell(List<Issue> issues, Words words) {
        long errors = errors(issues);
        if (errors > 0) {
            err.println("trellis: " + words.count("report.cli.data_errors", errors));
            err.flush();
        }
    }

    static long errors(List<Issue> issues) {
        return issues.stream().filter(issue -> issue.severity() == Issue.Severity.ERROR).count();
    }

    private Folder folder(Optional<Path> given, String name) {
        if (given.isEmpty()) {
            return Folder.inside(name);
        }
        if (!Files.isDirectory(given.get())) {
            String folder = Words.clean(given.get().toString());
            throw new Slip(words.say("report.cli.folder.option", "--" + name, folder));
        }
        return Folder.of(given.get());
    }

    /**
     * @throws Slip naming the nearest jobs when there is none of that name
     */
    static Job.Id job(Catalog catalog, String option, String text, Words words) {
        List<String> known = catalog.jobs().map(job -> job.id().toString()).toList();
        if (known.contains(text)) {
            return Job.Id.parse(text);
        }
        String hint = hint(text, known, words.say("report.cli.job.list"), words);
        throw new Slip(words.say("report.cli.job", option, Words.clean(text), hint));
    }

    /**
     * @throws Slip naming the nearest ladders when there is none of that name
     */
    static Ladder ladder(Catalog catalog, String text, Words words) {
        Ladder found = catalog.ladders().get(text);
        if (found == null) {
            String all = String.join(", ", catalog.ladders().keySet());
            String list = words.say("report.cli.ladder.list", all);
            String hint = hint(text, catalog.ladders().keySet(), list, words);
            throw new Slip(words.say("report.cli.ladder", Words.clean(text), hint));
        }
        return found;
    }

    private static String hint(
            String text, java.util.Collection<String> known, String otherwise, Words words) {
        List<String> near = Nearest.names(text, known);
        return near.isEmpty() ? otherwise : words.say("report.cli.nearest", words.either(near));
    }
}
