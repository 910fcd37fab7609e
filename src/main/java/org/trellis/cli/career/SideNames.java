package org.trellis.cli.career;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.trellis.cli.option.Names;
import org.trellis.cli.option.Slip;
import org.trellis.message.Message;
import org.trellis.model.Job;
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
                .or(() -> titled(catalog, name.strip()))
                .orElseGet(
                        () -> {
                            if (National.isWritten(name)) {
                                return Sides.of(
                                        catalog.getJob(Names.anyJob(catalog, "NAME", name)));
                            }
                            throw nothing(catalog, all, name);
                        });
    }

    /** A job by its title in either language, if only one has it. */
    private static Optional<Side> titled(Catalog catalog, String name) {
        List<Job> jobs = catalog.jobs().filter(job -> job.title().reads(name)).toList();
        return jobs.size() == 1 ? Optional.of(Sides.of(jobs.get(0))) : Optional.empty();
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
