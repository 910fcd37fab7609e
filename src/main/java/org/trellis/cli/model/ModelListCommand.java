package org.trellis.cli.model;

import java.util.List;
import java.util.concurrent.Callable;
import org.trellis.cli.option.DataOptions;
import org.trellis.cli.option.Exit;
import org.trellis.cli.option.FormatOption;
import org.trellis.cli.option.Terminal;
import org.trellis.model.catalog.Catalog;
import org.trellis.report.Json;
import org.trellis.report.Words;
import org.trellis.report.catalog.ModelJson;
import org.trellis.report.catalog.ModelText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code model list}: the skill models, and how much of each is known. */
@Command(name = "list")
final class ModelListCommand implements Callable<Integer> {
    @Mixin private Terminal terminal;

    @Mixin private DataOptions options;

    @Mixin private FormatOption formats = new FormatOption("text", "json");

    @Override
    public Integer call() {
        Words words = terminal.words();
        String format = formats.get();
        Catalog catalog = options.catalog(terminal);
        List<ModelJson.Brief> models =
                catalog.models().values().stream()
                        .map(each -> ModelJson.Brief.of(catalog, each, words))
                        .toList();
        terminal.print(format.equals("json") ? Json.text(models) : ModelText.list(catalog, words));
        return Exit.DONE;
    }
}
