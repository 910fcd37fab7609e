package org.trellis.cli.imports;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.trellis.cli.option.DataOptions;
import org.trellis.cli.option.Exit;
import org.trellis.cli.option.Names;
import org.trellis.cli.option.Slip;
import org.trellis.cli.option.Terminal;
import org.trellis.files.imports.KeptSets;
import org.trellis.files.imports.KeptSets.Kept;
import org.trellis.files.imports.KeptSets.Kind;
import org.trellis.message.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code import use}: which of the imported sets of figures is in use. */
@Command(name = "use")
public final class ImportUse implements Callable<Integer> {
    @Mixin private Terminal terminal;

    @Mixin private DataOptions options;

    @Parameters(paramLabel = "NAME", arity = "0..1")
    private String name;

    @Override
    public Integer call() throws IOException {
        KeptSets sets = new KeptSets(options.data().imports());
        if (name != null && !choose(sets)) {
            terminal.tell(Message.of("imports.busy"));
            return Exit.DATA_HAS_ERRORS;
        }
        Map<String, Boolean> named = new LinkedHashMap<>();
        sets.list().forEach(each -> named.putIfAbsent(each.name(), each.active()));
        named.forEach(
                (each, active) ->
                        terminal.println(
                                Message.of(
                                        active ? "cli.import.active" : "cli.import.kept", each)));
        return Exit.DONE;
    }

    /** What ships is chosen for the country and for courses alike. */
    private boolean choose(KeptSets sets) throws IOException {
        List<String> known = sets.list().stream().map(Kept::name).distinct().toList();
        if (!known.contains(name)) {
            Message list = Message.of("cli.import.list", String.join(", ", known));
            throw Slip.of("cli.import.name", name, Names.hint(name, known, list));
        }
        boolean done = true;
        for (Kind kind : Kind.values()) {
            if (sets.has(kind, name)) {
                done &= sets.use(kind, name);
            }
        }
        return done;
    }
}
