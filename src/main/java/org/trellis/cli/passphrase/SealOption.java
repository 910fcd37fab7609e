package org.trellis.cli.passphrase;

import java.nio.file.Files;
import java.util.function.Predicate;
import org.trellis.cli.option.DatabaseOption;
import org.trellis.cli.option.Exit;
import org.trellis.cli.option.Slip;
import org.trellis.cli.option.Stated;
import org.trellis.cli.option.Terminal;
import org.trellis.message.Message;
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
        return of(
                named -> {
                    demand(!Sealing.isSet(named), "store.seal.already");
                    return work.test(named);
                });
    }

    /** For one with a passphrase. */
    boolean sealed(Predicate<Database> work) {
        return of(
                named -> {
                    if (Files.notExists(named.file())) {
                        throw Slip.of("store.db.none", named.file().toString());
                    }
                    demand(Sealing.isSet(named), "store.seal.none");
                    return work.test(named);
                });
    }

    /**
     * @param clean whether nothing of what stood there before is left in the files
     */
    int done(Terminal terminal, Message what, boolean clean) {
        terminal.println(what);
        if (!clean) {
            terminal.tell(Message.of("cli.passphrase.traces"));
        }
        return Exit.DONE;
    }

    CommandSpec command() {
        return command;
    }

    /** Before anything is typed. */
    private static void demand(boolean holds, String otherwise) {
        if (!holds) {
            throw Slip.of(otherwise);
        }
    }

    private boolean of(Predicate<Database> work) {
        try {
            return work.test(DatabaseOption.database(Stated.value(command, "--db")));
        } catch (Unusable e) {
            throw new Slip(e.said());
        }
    }
}
