package org.trellis.files;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trellis.model.Issue;
import org.trellis.model.Jurisdiction;
import org.trellis.model.Jurisdiction.Bound;
import org.trellis.model.Jurisdiction.Limit;
import org.trellis.model.Source;
import org.trellis.model.Text;

/** Reads {@code seeds/jurisdictions.yaml}. */
public final class JurisdictionFile {
    /**
     * @param all holds only what is valid
     */
    public record Result(Jurisdiction.All all, List<Issue> issues) {
        public Result {
            issues = issues.stream().sorted().toList();
        }
    }

    private JurisdictionFile() {}

    public static Result read(byte[] yaml, String fileName) {
        List<Issue> issues = new ArrayList<>();
        Map<String, Jurisdiction> byCode = new LinkedHashMap<>();
        ScheduleYaml.root(yaml, fileName, issues)
                .map(map -> new ScheduleFields(map, fileName, issues))
                .ifPresent(
                        all -> {
                            for (String code : all.keys()) {
                                all.map(code)
                                        .flatMap(fields -> jurisdiction(code, fields))
                                        .ifPresent(place -> byCode.put(code, place));
                            }
                        });
        return new Result(new Jurisdiction.All(byCode), issues);
    }

    private static Optional<Jurisdiction> jurisdiction(String code, ScheduleFields in) {
        Optional<Text> name = in.words("name");
        String agency = in.text("agency").orElse("");
        Map<Limit, Bound> bounds = new EnumMap<>(Limit.class);
        for (ScheduleFields entry : in.list("limits")) {
            Optional<Limit> limit = entry.word("limit", Limit.class);
            bound(entry).ifPresent(bound -> limit.ifPresent(l -> bounds.put(l, bound)));
            entry.done();
        }
        if (name.isEmpty()) {
            in.missing("name", "the name of the state", "Add name: ... here.");
        }
        in.done();
        return in.made(
                "name",
                "a two-letter code with a name",
                () -> new Jurisdiction(code, name.orElse(Text.of(code)), agency, bounds));
    }

    private static Optional<Bound> bound(ScheduleFields in) {
        var value = in.number("value");
        String citation = in.text("citation").orElse("");
        String source = in.text("source").orElse("");
        Optional<Source.Status> status = in.word("status", Source.Status.class);
        if (value.isEmpty() || status.isEmpty()) {
            in.missing("value", "a limit with value, citation and status", "Add what is missing.");
            return Optional.empty();
        }
        return in.made(
                "value",
                "a number, 0 or more, with its citation",
                () -> new Bound(value.getAsDouble(), citation, status.get(), source));
    }
}
