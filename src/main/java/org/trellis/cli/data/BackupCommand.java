package org.trellis.cli.data;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.trellis.cli.option.DatabaseOption;
import org.trellis.cli.option.Exit;
import org.trellis.cli.option.Slip;
import org.trellis.cli.option.Stated;
import org.trellis.cli.option.Terminal;
import org.trellis.message.Message;
import org.trellis.store.database.Backup;
import org.trellis.store.database.Unusable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code backup}: everything that was saved in one file, also while the server runs. */
@Command(name = "backup")
public final class BackupCommand implements Callable<Integer> {
    @Mixin private Terminal terminal;

    @Spec private CommandSpec spec;

    @Option(names = "--db", paramLabel = "FILE")
    private String database;

    @Option(names = "--force")
    private boolean force;

    @Parameters(paramLabel = "FILE")
    private Path file;

    @Override
    public Integer call() {
        try {
            var source = DatabaseOption.database(Stated.value(spec, "--db"));
            var content = Backup.write(source, file, force);
            terminal.println(
                    Message.of(
                            "cli.backup",
                            file.toString(),
                            Message.of("cli.backup.profiles", content.profiles()),
                            Message.of("cli.backup.logs", content.logs())));
            return Exit.DONE;
        } catch (Unusable e) {
            throw new Slip(e.said());
        }
    }
}
