package org.trellis.files.schedule;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trellis.files.reading.Bilingual;
import org.trellis.files.reading.Fields;
import org.trellis.files.reading.Reading;
import org.trellis.message.Message;
import org.trellis.model.Issue;
import org.trellis.model.Source;
import org.trellis.model.Text;
import org.trellis.model.schedule.Jurisdiction;
import org.trellis.model.schedule.Jurisdiction.Bound;
import org.trellis.model.schedule.Jurisdiction.Limit;

/** Reads {@code seeds/jurisdictions.yaml}. */
public final class JurisdictionFile {
    /**
     * @param all holds only what is valid
     */
    public record Result(Jurisdiction.All all, List<Issue> issues) {
        public Result {
            issues = List.copyOf(issues);
        }
    }

    private JurisdictionFile() {}

    public static Result read(byte[] yaml, String fileName) {
        var reading = new Reading();
        Map<String, Jurisdiction> byCode =
                ScheduleFile.fields(reading, yaml, fileName)
                        .map(JurisdictionFile::read)
                        .orElse(Map.of());
        return new Result(new Jurisdiction.All(byCode), reading.issues());
    }

    static Map<String, Jurisdiction> read(Fields all) {
        Map<String, Jurisdiction> byCode = new LinkedHashMap<>();
        for (String code : all.keys()) {
            all.map(code)
                    .flatMap(fields -> jurisdiction(code, fields))
                    .ifPresent(place -> byCode.put(code, place));
        }
        return byCode;
    }

    private static Optional<Jurisdiction> jurisdiction(String code, Fields in) {
        in.reads("name", "name_es", "agency", "limits");
        in.filled("name");
        Optional<Text> name = Bilingual.ownText(in, "name");
        String agency = in.text("agency");
        Map<Limit, Bound> bounds = new EnumMap<>(Limit.class);
        for (Fields entry : in.maps("limits")) {
            Optional<Limit> limit = entry.word("limit", Limit.class);
            bound(entry).ifPresent(bound -> limit.ifPresent(l -> bounds.put(l, bound)));
        }
        return ScheduleFigures.made(
                in,
                "name",
                Message.of("expected.place"),
                () -> new Jurisdiction(code, name.orElse(Text.of(code)), agency, bounds));
    }

    private static Optional<Bound> bound(Fields in) {
        in.reads("limit", "value", "citation", "status", "source");
        in.filled("limit");
        in.filled("value");
        in.filled("status");
        var value = ScheduleFigures.number(in, "value");
        Optional<Source.Status> status = in.word("status", Source.Status.class);
        return value.isEmpty() || status.isEmpty()
                ? Optional.empty()
                : ScheduleFigures.made(
                        in,
                        "value",
                        Message.of("expected.place.bound"),
                        () ->
                                new Bound(
                                        value.getAsDouble(),
                                        in.text("citation"),
                                        status.get(),
                                        in.text("source")));
    }
}
