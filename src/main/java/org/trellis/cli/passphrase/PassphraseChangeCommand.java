package org.trellis.cli.passphrase;

import java.util.concurrent.Callable;
import org.trellis.cli.option.Terminal;
import org.trellis.message.Message;
import org.trellis.store.seal.Passphrase;
import org.trellis.store.seal.Sealing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code passphrase change}: another passphrase for the same key. */
@Command(name = "change")
public final class PassphraseChangeCommand implements Callable<Integer> {
    @Mixin private Terminal terminal;

    @Mixin private SealOption store;

    @Override
    public Integer call() {
        terminal.words();
        boolean clean =
                store.sealed(
                        database -> {
                            Passphrase old = Passphrases.current(store.command());
                            return Sealing.change(database, old, Passphrases.next(store.command()));
                        });
        return store.done(terminal, Message.of("cli.passphrase.change"), clean);
    }
}
