package org.trellis.cli.library;

import io.micronaut.context.ApplicationContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.function.Supplier;
import org.trellis.cli.option.DatabaseOption;
import org.trellis.cli.option.Slip;
import org.trellis.cli.option.Stated;
import org.trellis.cli.passphrase.Passphrases;
import org.trellis.store.NotStored;
import org.trellis.store.database.Database;
import org.trellis.store.database.DatabaseFile;
import org.trellis.store.database.Unusable;
import org.trellis.web.Server;
import org.trellis.web.ServerOptions;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code --db}: what was saved on this computer, also while the server runs. */
public final class StoreOption {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(names = "--db", paramLabel = "FILE")
    private String database;

    /**
     * What {@code work} makes of the store; {@code otherwise} where nothing was ever saved.
     *
     * @throws Slip when the file cannot be the database, or does not take a change
     */
    public <T> T use(Function<ApplicationContext, T> work, Supplier<T> otherwise) {
        return of(named -> Files.exists(named.file()) ? open(named, work) : otherwise.get());
    }

    /** As {@link #use}, with a database that is made where there is none. */
    public <T> T make(Function<ApplicationContext, T> work) {
        return of(named -> open(named, work));
    }

    /**
     * For what is about to be written over.
     *
     * @throws Slip when {@code file} is the database or belongs to it
     */
    public void demandOther(Path file) {
        of(
                named -> {
                    DatabaseFile.demandOther(file, named.file());
                    return named;
                });
    }

    private <T> T of(Function<Database, T> work) {
        try {
            return work.apply(DatabaseOption.database(Stated.value(command, "--db")));
        } catch (Unusable e) {
            throw new Slip(e.said());
        } catch (NotStored e) {
            throw new Slip(e.said());
        }
    }

    private <T> T open(Database named, Function<ApplicationContext, T> work) {
        var options = new ServerOptions(0, "127.0.0.1", false, named.file());
        var settings = Server.storeSettings(options, () -> Passphrases.current(command));
        try (ApplicationContext context = ApplicationContext.run(settings)) {
            return work.apply(context);
        }
    }
}
