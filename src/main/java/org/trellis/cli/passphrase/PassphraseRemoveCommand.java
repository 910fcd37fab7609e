package org.trellis.cli.passphrase;

import java.util.concurrent.Callable;
import org.trellis.cli.option.Terminal;
import org.trellis.message.Message;
import org.trellis.store.seal.Sealing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code passphrase remove}: everything stands in the clear again. */
@Command(name = "remove")
public final class PassphraseRemoveCommand implements Callable<Integer> {
    @Mixin private Terminal terminal;

    @Mixin private SealOption store;

    @Override
    public Integer call() {
        terminal.words();
        boolean clean =
                store.sealed(
                        database -> Sealing.remove(database, Passphrases.current(store.command())));
        return store.done(terminal, Message.of("cli.passphrase.remove"), clean);
    }
}
