package org.trellis.cli.cases;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.util.concurrent.Callable;
import org.trellis.cli.library.StoreOption;
import org.trellis.cli.option.Exit;
import org.trellis.cli.option.Slip;
import org.trellis.cli.option.Terminal;
import org.trellis.message.Message;
import org.trellis.store.person.SavedPeople;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code case delete}: asks first, after the reminder that the page gives too. */
@Command(name = "delete")
public final class CaseDeleteCommand implements Callable<Integer> {
    @Mixin private Terminal terminal;

    @Mixin private StoreOption store;

    @Option(names = "--yes")
    private boolean sure;

    @Parameters(index = "0", paramLabel = "ID")
    private String id;

    @Override
    public Integer call() {
        return CaseStore.use(
                store,
                id,
                (context, client) -> {
                    if (!sure) {
                        ask(client.id());
                    }
                    boolean gone = context.getBean(SavedPeople.class).delete(client.id());
                    terminal.println(
                            Message.of(gone ? "cases.done.deleted" : "cases.done.deleting"));
                    return Exit.DONE;
                });
    }

    /**
     * @throws Slip when the id is not typed again
     */
    private void ask(String known) {
        terminal.tell(Message.of("cases.delete.heading", known));
        terminal.tell(Message.of("cases.delete.text"));
        terminal.tell(Message.of("cases.delete.retention"));
        terminal.tell(Message.of("cli.case.delete.ask", known));
        if (!answer().equalsIgnoreCase(known)) {
            throw Slip.of("cli.case.delete.kept", known);
        }
    }

    private static String answer() {
        var typed = new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset()));
        try {
            String line = typed.readLine();
            return line == null ? "" : line.strip();
        } catch (IOException e) {
            return "";
        }
    }
}
