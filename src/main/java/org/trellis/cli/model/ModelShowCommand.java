package org.trellis.cli.model;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.trellis.cli.option.DataOptions;
import org.trellis.cli.option.Exit;
import org.trellis.cli.option.FormatOption;
import org.trellis.cli.option.Names;
import org.trellis.cli.option.Slip;
import org.trellis.cli.option.Terminal;
import org.trellis.message.Message;
import org.trellis.model.CompetencyModel;
import org.trellis.model.catalog.Catalog;
import org.trellis.report.Json;
import org.trellis.report.Words;
import org.trellis.report.catalog.ModelJson;
import org.trellis.report.catalog.ModelText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code model show}: one skill model, tier by tier. */
@Command(name = "show")
final class ModelShowCommand implements Callable<Integer> {
    @Mixin private Terminal terminal;

    @Mixin private DataOptions options;

    @Mixin private FormatOption formats = new FormatOption("text", "json");

    @Parameters(paramLabel = "MODEL")
    private String name;

    @Override
    public Integer call() {
        Words words = terminal.words();
        String format = formats.get();
        Catalog catalog = options.catalog(terminal);
        CompetencyModel model =
                find(catalog)
                        .orElseThrow(
                                () ->
                                        Slip.of(
                                                "cli.model.missing",
                                                name,
                                                Names.hint(
                                                        name,
                                                        catalog.models().keySet(),
                                                        Message.of("cli.model.list"))));
        terminal.print(
                format.equals("json")
                        ? Json.text(ModelJson.of(catalog, model, words))
                        : ModelText.of(catalog, model, words));
        return Exit.DONE;
    }

    /** By its code, its title or another name of it, in either language. */
    private Optional<CompetencyModel> find(Catalog catalog) {
        return Optional.ofNullable(catalog.models().get(name))
                .or(() -> catalog.findModelCalled(name));
    }
}
