package org.trellis.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.trellis.files.onet.Derivation;
import org.trellis.files.onet.DerivedRows;
import org.trellis.files.onet.OnetFolder;
import org.trellis.files.reading.Folder;
import org.trellis.model.Issue;
import org.trellis.report.CheckText;
import org.trellis.report.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code import levels}: derives a ladder's foundation levels out of an O*NET release. */
@Command(
        name = "levels",
        description = "Derives the foundation levels of a ladder's jobs out of an O*NET release.")
public final class ImportLevels implements Callable<Integer> {
    @Option(names = "--onet", required = true, paramLabel = "DIR", description = "O*NET text files")
    private Path onet;

    @Option(
            names = "--ladder",
            required = true,
            paramLabel = "DIR",
            description = "one ladder's folder")
    private Path ladder;

    @Option(
            names = "--source",
            paramLabel = "KEY",
            defaultValue = "derived-onet-29.3",
            description = "source key of the derived rows (default: ${DEFAULT-VALUE})")
    private String source;

    @Spec private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        Words words = words();
        folder(onet, "--onet", words);
        folder(ladder, "--ladder", words);
        OnetFolder release = OnetFolder.read(Folder.of(onet));
        var rows = new DerivedRows(Derivation.of(seeds()), release, source);
        var rewritten = rows.rewrite(Folder.of(ladder));
        List<Issue> issues =
                Stream.concat(release.issues().stream(), rewritten.issues().stream()).toList();
        spec.commandLine().getErr().print(CheckText.of(issues, words));
        if (issues.stream().anyMatch(issue -> issue.severity() == Issue.Severity.ERROR)) {
            return 1;
        }
        Path file = ladder.resolve("requirements.csv");
        Path fresh = ladder.resolve("requirements.csv.new");
        Files.writeString(fresh, rewritten.text(), StandardCharsets.UTF_8);
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        spec.commandLine().getOut().println(words.say("report.cli.derived", file));
        return 0;
    }

    private void folder(Path path, String option, Words words) {
        if (!Files.isDirectory(path)) {
            throw new ParameterException(
                    spec.commandLine(),
                    words.say("report.cli.folder.missing", option, Words.clean(path.toString())));
        }
    }

    /** The global option {@code --seeds}, or what ships. */
    private Folder seeds() {
        return global("--seeds").map(Path::of).map(Folder::of).orElse(Folder.inside("seeds"));
    }

    private Words words() {
        return Words.of(global("--lang").orElse("en"));
    }

    private Optional<String> global(String name) {
        OptionSpec option = spec.root().findOption(name);
        return Optional.ofNullable(option).map(OptionSpec::getValue).map(Object::toString);
    }
}
