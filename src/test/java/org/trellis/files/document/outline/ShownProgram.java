package org.trellis.files.document.outline;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.trellis.files.document.program.ReadProgram;
import org.trellis.report.Words;

/** What was read of a document, a fact a line, as short as a test wants it. */
public final class ShownProgram {
    private ShownProgram() {}

    public static String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8), "typed");
    }

    public static String of(byte[] bytes, String name) {
        return of(DocumentOutline.read(bytes, name).outline().orElseThrow().programs().get(0));
    }

    private static String of(ReadProgram read) {
        List<String> lines = new ArrayList<>();
        lines.add(
                (read.title() + " " + read.codes().onetSoc() + " " + read.codes().rapids())
                        .strip());
        read.approach().ifPresent(each -> lines.add(each.name().toLowerCase()));
        read.term()
                .ifPresent(
                        term -> {
                            term.hours().ifPresent(hours -> lines.add("term " + hours + " h"));
                            term.months().ifPresent(m -> lines.add("term " + m.max() + " months"));
                            term.instruction()
                                    .ifPresent(each -> lines.add("classes " + each.hours()));
                        });
        read.ratio().ifPresent(r -> lines.add(r.apprentices() + ":" + r.journeyworkers()));
        read.probation()
                .ifPresent(p -> lines.add("probation " + p.number() + " " + p.unit().name()));
        read.processes()
                .forEach(
                        each ->
                                lines.add(
                                        each.title()
                                                + each.hours().map(h -> " " + h.hours()).orElse("")
                                                + each.tasks().stream()
                                                        .map(ReadProgram.Duty::words)
                                                        .collect(Collectors.joining("; ", ": ", ""))
                                                        .replaceFirst("^: $", "")));
        read.instruction().courses().forEach(each -> lines.add(course(each)));
        read.pay().journeyworker().ifPresent(pay -> lines.add("wage " + pay.usd()));
        read.pay().steps().forEach(each -> lines.add(step(each)));
        return String.join("\n", lines) + "\n";
    }

    private static String course(ReadProgram.Lesson each) {
        String year = each.year().isPresent() ? " y" + each.year().getAsInt() : "";
        return ("* " + each.code() + " ").replace("*  ", "* ")
                + each.title()
                + each.hours().map(h -> " " + h.hours()).orElse("")
                + (each.provider().isEmpty() ? "" : " at " + each.provider())
                + year;
    }

    private static String step(ReadProgram.Step each) {
        StringBuilder step = new StringBuilder("$");
        each.text().percent().ifPresent(percent -> step.append(' ').append(percent).append('%'));
        each.text().pay().ifPresent(pay -> step.append(' ').append(pay.usd()));
        each.text().hours().ifPresent(hours -> step.append(' ').append(hours).append(" h"));
        each.text().months().ifPresent(months -> step.append(' ').append(months).append(" m"));
        return step.toString();
    }

    /** What the schedule has no place for, as the person is told. */
    public static String left(String text) {
        return DocumentOutline.readText(text, "typed")
                .outline()
                .orElseThrow()
                .schedule(0)
                .left()
                .stream()
                .map(
                        each ->
                                each.line()
                                        + " "
                                        + each.text()
                                        + ": "
                                        + Words.of("en").say(each.why()))
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
