package org.trellis.cli.passphrase;

import java.util.concurrent.Callable;
import org.trellis.cli.option.Terminal;
import org.trellis.message.Message;
import org.trellis.store.seal.Sealing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code passphrase set}: encrypts what is kept about people. */
@Command(name = "set")
public final class PassphraseSetCommand implements Callable<Integer> {
    @Mixin private Terminal terminal;

    @Mixin private SealOption store;

    @Override
    public Integer call() {
        terminal.words();
        boolean clean =
                store.unsealed(
                        database -> Sealing.set(database, Passphrases.first(store.command())));
        return store.done(terminal, Message.of("cli.passphrase.set"), clean);
    }
}
