package org.trellis.cli.option;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code --format}, of those that a command knows. */
public final class FormatOption {
    private final List<String> known;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(names = "--format", paramLabel = "FORMAT")
    private String format;

    /**
     * @param known the first is taken when none is asked for
     */
    public FormatOption(String... known) {
        this.known = List.of(known);
    }

    /**
     * @throws Slip when the command does not know the format asked for
     */
    public String get() {
        return or(known.get(0));
    }

    /**
     * The same; where none is asked for, the one that the name of the file ends with.
     *
     * @param out null for the screen
     */
    public String of(Path out) {
        String name = out == null ? "" : out.getFileName().toString().toLowerCase(Locale.ROOT);
        return or(
                known.stream()
                        .filter(each -> name.endsWith("." + each))
                        .findFirst()
                        .orElse(known.get(0)));
    }

    /** The same, with another one where none is asked for. */
    public String or(String otherwise) {
        String asked = Stated.<String>value(command, "--format").orElse(otherwise);
        if (!known.contains(asked)) {
            throw Slip.of("cli.format", asked, String.join(", ", known));
        }
        return asked;
    }
}
