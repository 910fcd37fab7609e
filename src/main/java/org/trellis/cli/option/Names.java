package org.trellis.cli.option;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trellis.files.reading.Nearest;
import org.trellis.message.Message;
import org.trellis.model.Job;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.catalog.Ladder;
import org.trellis.model.catalog.National;
import org.trellis.model.catalog.Occupation;
import picocli.CommandLine.Model.CommandSpec;

/** Names as they are typed; a wrong one gets the nearest that exist. */
public final class Names {
    private Names() {}

    /**
     * @throws Slip naming the nearest jobs when there is none of that name
     */
    public static Job.Id job(Catalog catalog, String option, String text) {
        List<String> known = catalog.jobs().map(job -> job.id().toString()).toList();
        if (known.contains(text)) {
            return Job.Id.parse(text);
        }
        Message hint = hint(text, known, Message.of("cli.job.list"));
        throw Slip.of("cli.job", option, text, hint);
    }

    /**
     * A job of a ladder, or a U.S. occupation: as {@code onet/29-1141.00}, or by its O*NET-SOC or
     * SOC code alone.
     *
     * @throws Slip naming the nearest when there is none of that name
     */
    public static Job.Id anyJob(Catalog catalog, String option, String text) {
        if (!National.isWritten(text)) {
            return job(catalog, option, text);
        }
        return catalog.national()
                .findWritten(text)
                .map(Job::id)
                .orElseThrow(() -> noOccupation(catalog, option, text));
    }

    private static Slip noOccupation(Catalog catalog, String option, String text) {
        Map<String, Occupation> known = catalog.national().occupations();
        Message[] near =
                Nearest.names(National.code(text), known.keySet()).stream()
                        .map(each -> Message.of("cli.occupation", each, known.get(each).title()))
                        .toArray(Message[]::new);
        return Slip.of(
                "cli.occupation.missing",
                option,
                text,
                near.length == 0
                        ? Message.of("cli.occupation.find")
                        : Message.of("cli.nearest." + near.length, (Object[]) near));
    }

    /** As {@link #anyJob}, of an option that may be left out. */
    public static Optional<Job.Id> findAnyJob(Catalog catalog, String option, String text) {
        return Optional.ofNullable(text).map(job -> anyJob(catalog, option, job));
    }

    /**
     * @throws Slip naming the nearest ladders when there is none of that name
     */
    public static Ladder ladder(Catalog catalog, String text) {
        Ladder found = catalog.ladders().get(text);
        if (found == null) {
            Collection<String> known = catalog.ladders().keySet();
            Message list = Message.of("cli.ladder.list", String.join(", ", known));
            throw Slip.of("cli.ladder", text, hint(text, known, list));
        }
        return found;
    }

    /**
     * @throws Slip when the option names no folder
     */
    public static void folder(String option, Path path) {
        if (!Files.isDirectory(path)) {
            throw Slip.of("cli.folder.missing", option, path.toString());
        }
    }

    /** What a command is told that only holds others. */
    public static Slip noCommand(CommandSpec command) {
        String known = String.join(", ", command.subcommands().keySet());
        return Slip.of("cli.command.needed", command.name(), known);
    }

    /** {@code Did you mean a, b or c?}, or what to say where nothing is near. */
    public static Message hint(String text, Collection<String> known, Message otherwise) {
        List<String> near = Nearest.names(text, known);
        return near.isEmpty()
                ? otherwise
                : Message.of("cli.nearest." + near.size(), near.toArray());
    }
}
