package org.trellis.cli.cases;

import io.micronaut.context.ApplicationContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.trellis.cli.library.StoreOption;
import org.trellis.cli.option.Exit;
import org.trellis.cli.option.FormatOption;
import org.trellis.cli.option.Terminal;
import org.trellis.message.Code;
import org.trellis.message.Message;
import org.trellis.report.Json;
import org.trellis.report.Words;
import org.trellis.store.person.CaseRecord;
import org.trellis.store.person.CaseRecord.Event;
import org.trellis.store.person.SavedPeople;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/**
 * {@code case log}: who opened, changed, downloaded and deleted. A deleted client stands there by
 * the address alone, which says nothing about them.
 */
@Command(name = "log")
public final class CaseLogCommand implements Callable<Integer> {
    @Mixin private Terminal terminal;

    @Mixin private FormatOption formats = new FormatOption("text", "json");

    @Mixin private StoreOption store;

    @Parameters(index = "0", paramLabel = "ID", arity = "0..1")
    private String id;

    /** What happened to a client, or to one who is gone. */
    private record Line(String client, boolean kept, Event event) {}

    @Override
    public Integer call() {
        String format = formats.get();
        if (id == null) {
            return print(format, store.use(CaseLogCommand::all, List::of));
        }
        return CaseStore.use(
                store,
                id,
                (context, client) -> {
                    var events = context.getBean(CaseRecord.class).events(client.address());
                    return print(
                            format,
                            events.stream().map(e -> new Line(client.id(), true, e)).toList());
                });
    }

    private static List<Line> all(ApplicationContext context) {
        Map<String, String> ids = new HashMap<>();
        context.getBean(SavedPeople.class)
                .list()
                .forEach(each -> ids.put(each.address(), each.id()));
        List<Line> lines = new ArrayList<>();
        context.getBean(CaseRecord.class)
                .events()
                .forEach(
                        (address, events) ->
                                events.forEach(
                                        event ->
                                                lines.add(
                                                        new Line(
                                                                ids.getOrDefault(address, address),
                                                                ids.containsKey(address),
                                                                event))));
        lines.sort(Comparator.comparing(line -> line.event().at()));
        return lines;
    }

    private int print(String format, List<Line> lines) {
        Words words = terminal.words();
        if (format.equals("json")) {
            terminal.print(
                    Json.text(
                            Json.object(
                                    "events", lines.stream().map(CaseLogCommand::json).toList())));
        } else if (lines.isEmpty()) {
            terminal.println(Message.of("cli.case.log.none"));
        } else {
            lines.forEach(line -> terminal.print(text(line, words) + "\n"));
        }
        return Exit.DONE;
    }

    private static String text(Line line, Words words) {
        String what = words.say("cases.log." + Code.of(line.event().kind()));
        String client = Words.clean(line.client());
        return String.join(
                "  ",
                line.event().at().toString(),
                line.kept() ? client : words.say("cli.case.log.gone", client),
                Words.clean(line.event().actor()),
                what);
    }

    private static Map<String, Object> json(Line line) {
        return Json.object(
                "at", line.event().at(),
                "case", line.kept() ? line.client() : null,
                "address", line.kept() ? null : line.client(),
                "actor", line.event().actor(),
                "kind", Code.of(line.event().kind()));
    }
}
