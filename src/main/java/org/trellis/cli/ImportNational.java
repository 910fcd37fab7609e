package org.trellis.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.trellis.files.national.NationalTables;
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

/** {@code import national}: every occupation of O*NET with its pay and outlook by BLS. */
@Command(
        name = "national",
        description = {
            "Writes every occupation of an O*NET release with its pay and outlook by BLS.",
            "Both files are written, or none."
        })
public final class ImportNational implements Callable<Integer> {
    @Option(names = "--onet", required = true, paramLabel = "DIR", description = "O*NET text files")
    private Path onet;

    @Option(
            names = "--bls",
            required = true,
            paramLabel = "DIR",
            description = "BLS tables as CSV: OEWS national wages and projections table 1.2")
    private Path bls;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "folder that occupations.csv and release.yaml are written to")
    private Path out;

    @Spec private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Words words = Words.of(global("--lang").orElse("en"));
        folder(onet, "--onet", words);
        folder(bls, "--bls", words);
        folder(out, "--out", words);
        var tables = NationalTables.read(Folder.of(onet), Folder.of(bls), seeds());
        spec.commandLine().getErr().print(CheckText.of(tables.issues(), words));
        if (tables.issues().stream().anyMatch(issue -> issue.severity() == Issue.Severity.ERROR)) {
            return 1;
        }
        Path occupations = fresh("occupations.csv", tables.occupations());
        Path release = fresh("release.yaml", tables.release());
        Files.move(
                occupations, out.resolve("occupations.csv"), StandardCopyOption.REPLACE_EXISTING);
        Files.move(release, out.resolve("release.yaml"), StandardCopyOption.REPLACE_EXISTING);
        long rows = tables.occupations().lines().count() - 1;
        String said = words.say("report.cli.national", words.number((double) rows), out);
        spec.commandLine().getOut().println(said);
        return 0;
    }

    private Path fresh(String name, String text) throws IOException {
        return Files.writeString(out.resolve(name + ".new"), text, StandardCharsets.UTF_8);
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

    private Optional<String> global(String name) {
        OptionSpec option = spec.root().findOption(name);
        return Optional.ofNullable(option).map(OptionSpec::getValue).map(Object::toString);
    }
}
