package org.trellis.cli.passphrase;

import java.nio.file.Files;
import java.util.function.Function;
import java.util.function.Predicate;
import org.trellis.cli.option.DatabaseOption;
import org.trellis.cli.option.Slip;
import org.trellis.cli.option.Stated;
import org.trellis.store.database.Database;
import org.trellis.store.database.Unusable;
import org.trellis.store.seal.Sealing;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code --db}: the database whose passphrase it is. */
public final class SealOption {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(names = "--db", paramLabel = "FILE")
    private String database;

    /** For one without a passphrase, which is made where there is none. */
    boolean unsealed(Predicate<Database> work) {
        return of(named -> demand(named, false, "store.seal.already") && work.test(named));
    }

    /** For one with a passphrase. */
    boolean sealed(Predicate<Database> work) {
        return of(
                named -> {
                    if (Files.notExists(named.file())) {
                        throw Slip.of("store.db.none", named.file().toString());
                    }
                    return demand(named, true, "store.seal.none") && work.test(named);
                });
    }

    CommandSpec command() {
        return command;
    }

    /** Before anything is typed. */
    private static boolean demand(Database named, boolean sealed, String otherwise) {
        if (Sealing.isSet(named) != sealed) {
            throw Slip.of(otherwise);
        }
        return true;
    }

    private boolean of(Function<Database, Boolean> work) {
        try {
            return work.apply(DatabaseOption.database(Stated.value(command, "--db")));
        } catch (Unusable e) {
            throw new Slip(e.said());
        }
    }
}
