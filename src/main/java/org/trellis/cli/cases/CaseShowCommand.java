package org.trellis.cli.cases;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.trellis.cli.library.StoreOption;
import org.trellis.cli.option.DataOptions;
import org.trellis.cli.option.Exit;
import org.trellis.cli.option.FormatOption;
import org.trellis.cli.option.Terminal;
import org.trellis.files.person.PersonFile;
import org.trellis.model.catalog.Catalog;
import org.trellis.store.person.CaseRecord;
import org.trellis.store.person.CaseTransfer;
import org.trellis.store.person.SavedCase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code case show}: what the page of a client says. */
@Command(name = "show")
public final class CaseShowCommand implements Callable<Integer> {
    @Mixin private Terminal terminal;

    @Mixin private DataOptions options;

    @Mixin private FormatOption formats = new FormatOption("text", "json");

    @Mixin private StoreOption store;

    @Parameters(index = "0", paramLabel = "ID")
    private String id;

    @Override
    public Integer call() {
        String format = formats.get();
        return CaseStore.use(
                store,
                id,
                (context, client) -> {
                    SavedCase whole = context.getBean(CaseTransfer.class).read(client);
                    context.getBean(CaseRecord.class)
                            .log(client.address(), CaseRecord.Kind.OPENED, Instant.now());
                    return show(whole, format);
                });
    }

    private int show(SavedCase whole, String format) {
        Catalog catalog = options.catalog(terminal);
        byte[] yaml = whole.client().yaml().getBytes(StandardCharsets.UTF_8);
        PersonFile.Result read =
                PersonFile.read(yaml, whole.client().id(), catalog, LocalDate.now());
        terminal.tell(read.issues());
        CaseFile file = new CaseFile(whole, read.person(), catalog, terminal.words());
        terminal.print(format.equals("json") ? file.json() : file.text());
        return read.person().isPresent() ? Exit.DONE : Exit.DATA_HAS_ERRORS;
    }
}
