package org.trellis.cli.cases;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.trellis.cli.library.StoreOption;
import org.trellis.cli.option.Exit;
import org.trellis.cli.option.Slip;
import org.trellis.cli.option.Terminal;
import org.trellis.message.Message;
import org.trellis.model.person.Written;
import org.trellis.store.person.CaseRecord;
import org.trellis.web.cases.NoteRule;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code case note}: adds a note to a client, from the command line or from standard input. */
@Command(name = "note")
public final class CaseNoteCommand implements Callable<Integer> {
    private static final int MOST_BYTES = 64 * 1024;

    @Mixin private Terminal terminal;

    @Mixin private StoreOption store;

    @Option(names = "--author", paramLabel = "NAME")
    private String author;

    @Parameters(index = "0", paramLabel = "ID")
    private String id;

    @Parameters(index = "1..*", paramLabel = "TEXT")
    private List<String> words = List.of();

    @Override
    public Integer call() {
        String by = author == null ? CaseRecord.account() : Written.line(author);
        if (!NoteRule.isAuthor(by)) {
            throw Slip.of("cli.case.author");
        }
        return CaseStore.use(
                store,
                id,
                (context, client) -> {
                    String note = note();
                    context.getBean(CaseRecord.class).note(client.id(), by, note, Instant.now());
                    terminal.println(Message.of("cli.case.noted", client.id()));
                    return Exit.DONE;
                });
    }

    private String note() {
        String note = Written.lines(words.isEmpty() ? typed() : String.join(" ", words));
        if (note.isEmpty()) {
            throw Slip.of("cli.case.note.empty");
        }
        NoteRule.refusal(note)
                .ifPresent(
                        why -> {
                            throw new Slip(why);
                        });
        return note;
    }

    private static String typed() {
        try {
            return new String(System.in.readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw Slip.of("cli.case.note.empty");
        }
    }
}
