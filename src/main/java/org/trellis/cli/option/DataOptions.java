package org.trellis.cli.option;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.trellis.files.Loaded;
import org.trellis.files.imports.DataFolder;
import org.trellis.files.imports.Imports;
import org.trellis.files.imports.ServedImports;
import org.trellis.files.schedule.ApprovedFile;
import org.trellis.files.schedule.ScheduleFiles;
import org.trellis.message.Message;
import org.trellis.model.Issue;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.schedule.Programs;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code --seeds}, {@code --ladders} and {@code --data}. */
public final class DataOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(names = "--seeds", paramLabel = "DIR")
    private Path seeds;

    @Option(names = "--ladders", paramLabel = "DIR")
    private Path ladders;

    @Option(names = "--data", paramLabel = "DIR")
    private Path data;

    public Data data() {
        Path folder = Stated.<Path>value(command, "--data").orElseGet(DatabaseOption::ownFolder);
        return new Data(
                Stated.value(command, "--seeds"),
                Stated.value(command, "--ladders"),
                new DataFolder(folder));
    }

    /** Takes files into the data folder. */
    public Imports imports(Terminal terminal) {
        Data data = data();
        return new Imports(data.imports(), data::seeds, () -> catalog(terminal));
    }

    /** As {@link #imports}, beside a server. */
    public ServedImports served(Supplier<Catalog> catalog) {
        Data data = data();
        Imports imports = new Imports(data.imports(), data::seeds, catalog);
        return ServedImports.now(imports, data.readsImports());
    }

    /** The schedules, with the limits they are checked against. */
    public Programs programs() {
        return new Programs(data().schedules().byName(), data().jurisdictions());
    }

    /** As {@link #programs}, with our own outlines, which a draft may begin with. */
    public Programs programsToDraftFrom() {
        return programsOfLibrary().withOutlines(ScheduleFiles.outlines(data().seeds()));
    }

    /** As {@link #programs}, with the federal list where it was imported. */
    public Programs programsOfLibrary() {
        return programs().withApproved(ApprovedFile.load(data().seeds()));
    }

    /** As {@link #programs}, read in another thread from now on, while the catalog is read. */
    public Supplier<Programs> programsMeanwhile() {
        return CompletableFuture.supplyAsync(this::programs)::join;
    }

    /** The catalog; errors in its files are told in one line and do not stop. */
    public Catalog catalog(Terminal terminal) {
        return load(terminal).catalog();
    }

    public Loaded load(Terminal terminal) {
        Loaded loaded = data().loadForAnswers();
        long errors =
                loaded.issues().stream()
                        .filter(issue -> issue.severity() == Issue.Severity.ERROR)
                        .count();
        if (errors > 0) {
            terminal.tell(Message.of("cli.data_errors", errors));
        }
        return loaded;
    }
}
