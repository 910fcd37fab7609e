package org.trellis.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.trellis.cli.career.CompareCommand;
import org.trellis.cli.career.ExploreCommand;
import org.trellis.cli.career.FindCommand;
import org.trellis.cli.career.GapCommand;
import org.trellis.cli.career.LatticeCommand;
import org.trellis.cli.career.NextCommand;
import org.trellis.cli.career.PathCommand;
import org.trellis.cli.career.RankCommand;
import org.trellis.cli.career.WorksheetCommand;
import org.trellis.cli.cases.CaseCommand;
import org.trellis.cli.data.BackupCommand;
import org.trellis.cli.data.CheckCommand;
import org.trellis.cli.data.RestoreCommand;
import org.trellis.cli.imports.ImportCommand;
import org.trellis.cli.model.ModelCommand;
import org.trellis.cli.passphrase.PassphraseCommand;
import org.trellis.cli.schedule.ScheduleCommand;
import org.trellis.cli.serve.ServeCommand;
import org.trellis.cli.training.PlanCommand;
import picocli.CommandLine;

/** The commands by name. To read what all of them take costs more than most of them do. */
final class Commands {
    private static final Map<String, Class<?>> BY_NAME = new LinkedHashMap<>();

    static {
        BY_NAME.put("serve", ServeCommand.class);
        BY_NAME.put("check", CheckCommand.class);
        BY_NAME.put("lattice", LatticeCommand.class);
        BY_NAME.put("gap", GapCommand.class);
        BY_NAME.put("path", PathCommand.class);
        BY_NAME.put("plan", PlanCommand.class);
        BY_NAME.put("rank", RankCommand.class);
        BY_NAME.put("explore", ExploreCommand.class);
        BY_NAME.put("next", NextCommand.class);
        BY_NAME.put("compare", CompareCommand.class);
        BY_NAME.put("worksheet", WorksheetCommand.class);
        BY_NAME.put("find", FindCommand.class);
        BY_NAME.put("model", ModelCommand.class);
        BY_NAME.put("import", ImportCommand.class);
        BY_NAME.put("case", CaseCommand.class);
        BY_NAME.put("backup", BackupCommand.class);
        BY_NAME.put("restore", RestoreCommand.class);
        BY_NAME.put("passphrase", PassphraseCommand.class);
        BY_NAME.put("schedule", ScheduleCommand.class);
        BY_NAME.put("generate-completion", CompletionCommand.class);
        BY_NAME.put("help", HelpCommand.class);
    }

    private Commands() {}

    static void addAll(CommandLine line) {
        BY_NAME.forEach((name, command) -> line.addSubcommand(name, command));
    }

    /** Those that these arguments can be about: one that comes first needs no other. */
    static void add(CommandLine line, List<String> args) {
        String first = args.isEmpty() ? "" : args.get(0);
        if (first.equals("help") || first.equals("generate-completion")) {
            addAll(line);
        } else if (BY_NAME.containsKey(first)) {
            line.addSubcommand(first, BY_NAME.get(first));
        } else if (!args.equals(List.of("--version")) && !args.equals(List.of("-V"))) {
            addAll(line);
        }
    }
}
