package org.trellis.cli.data;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.trellis.cli.option.DataOptions;
import org.trellis.cli.option.Exit;
import org.trellis.cli.option.Names;
import org.trellis.cli.option.Slip;
import org.trellis.cli.option.Terminal;
import org.trellis.files.release.Releases;
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
        Releases releases = options.data().releases();
        Releases areas = options.data().areas();
        List<String> known = new ArrayList<>(List.of(Releases.SHIPPED));
        known.addAll(releases.list());
        known.addAll(areas.list());
        Releases courses = options.data().broughtCourses();
        known.addAll(courses.list());
        if (name != null && !known.contains(name)) {
            Message list = Message.of("cli.import.list", String.join(", ", known));
            throw Slip.of("cli.import.name", name, Names.hint(name, known, list));
        }
        if (name != null) {
            choose(List.of(areas, courses), releases);
        }
        List<String> active = new ArrayList<>(areas.active().stream().toList());
        active.addAll(courses.active().stream().toList());
        active.add(releases.active().orElse(Releases.SHIPPED));
        for (String each : known) {
            String key = active.contains(each) ? "cli.import.active" : "cli.import.kept";
            terminal.println(Message.of(key, each));
        }
        return Exit.DONE;
    }

    /** What ships is chosen for the country and for courses alike. */
    private void choose(List<Releases> others, Releases country) throws IOException {
        for (Releases each : others) {
            if (each.list().contains(name)) {
                each.use(name);
                return;
            }
        }
        country.use(name);
        if (name.equals(Releases.SHIPPED)) {
            others.get(1).use(name);
        }
    }
}
