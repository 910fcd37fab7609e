package org.trellis.cli.career;

import java.util.List;
import java.util.stream.Stream;
import org.trellis.cli.option.Names;
import org.trellis.cli.option.Slip;
import org.trellis.message.Message;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.catalog.National;
import org.trellis.path.compare.Side;
import org.trellis.path.compare.Sides;

/** A job, an occupation, a model or a grade by the name that was typed. */
final class SideNames {
    private SideNames() {}

    /**
     * @throws Slip with the nearest names when there is none of this one
     */
    static Side side(Catalog catalog, String name) {
        Sides all = new Sides(catalog);
        return all.find(name)
                .orElseGet(
                        () -> {
                            if (National.isWritten(name)) {
                                return Sides.of(
                                        catalog.getJob(Names.anyJob(catalog, "NAME", name)));
                            }
                            throw nothing(catalog, all, name);
                        });
    }

    private static Slip nothing(Catalog catalog, Sides all, String name) {
        List<String> known =
                Stream.concat(
                                catalog.jobs().map(job -> job.id().toString()),
                                all.listModels().stream())
                        .toList();
        return Slip.of(
                "cli.compare.missing",
                name,
                Names.hint(name, known, Message.of("cli.compare.list")));
    }
}
