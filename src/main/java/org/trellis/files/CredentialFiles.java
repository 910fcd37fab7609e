package org.trellis.files;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.trellis.files.reading.Cells;
import org.trellis.files.reading.Folder;
import org.trellis.files.reading.Reading;
import org.trellis.files.reading.Vocabulary;
import org.trellis.files.table.Circles;
import org.trellis.files.table.Row;
import org.trellis.files.table.Table;
import org.trellis.message.Message;
import org.trellis.model.Credential;
import org.trellis.model.Credential.AllOf;
import org.trellis.model.Credential.Attests;
import org.trellis.model.Credential.WioaCounts;
import org.trellis.model.Held;
import org.trellis.model.Issue.Place;
import org.trellis.model.Text;

/** Reads {@code credentials.csv} and {@code credential_competencies.csv}. */
final class CredentialFiles {
    private final Reading reading;
    private final Map<Credential.Id, Row> rows = new LinkedHashMap<>();
    private final Map<Credential.Id, List<Attests>> attests = new LinkedHashMap<>();

    private final Map<Credential.Id, Credential> credentials = new LinkedHashMap<>();

    private CredentialFiles(Reading reading) {
        this.reading = reading;
    }

    static CredentialFiles read(Reading reading, Folder seeds) {
        var files = new CredentialFiles(reading);
        Table.read(reading, seeds, "credentials.csv", "code", "name", "kind", "source")
                .declares(reading, Vocabulary.Kind.CREDENTIAL, "")
                .rows()
                .forEach(files::declare);
        Table.readIfThere(reading, seeds, "credential_competencies.csv", "credential", "competency")
                .rows()
                .forEach(files::attests);
        files.build();
        return files;
    }

    private void declare(Row row) {
        String code = row.code("code");
        row.filled("name");
        row.word("kind", Credential.Kind.class);
        row.declare(Vocabulary.Kind.CREDENTIAL, "code", code);
        if (row.usable()) {
            rows.put(new Credential.Id(code), row);
        }
    }

    private void attests(Row row) {
        Optional<String> credential = row.known("credential", Vocabulary.Kind.CREDENTIAL);
        var competency = row.competency("competency", "");
        Optional<Held> held =
                row.text("level").isEmpty()
                        ? Optional.of(new Held.Has())
                        : row.level("level", row.text("scale")).map(Held::at);
        String source = row.source("source");
        if (credential.isPresent() && competency.isPresent() && held.isPresent()) {
            attests.computeIfAbsent(new Credential.Id(credential.get()), c -> new ArrayList<>())
                    .add(new Attests(competency.get(), held.get(), source));
        }
    }

    /** In file order. */
    Map<Credential.Id, Credential> credentials() {
        return credentials;
    }

    /** The cell that holds the learning hours. */
    Place hoursPlace(Credential.Id id) {
        return rows.get(id).place("hours");
    }

    private void build() {
        var requires = new LinkedHashMap<Credential.Id, AllOf>();
        var mentions = new LinkedHashMap<Credential.Id, List<Credential.Id>>();
        rows.forEach(
                (id, row) -> {
                    AllOf all = requires(row);
                    requires.put(id, all);
                    mentions.put(id, all.anyOf().stream().flatMap(List::stream).toList());
                });
        Circles.report(mentions, rows, id -> requires.put(id, AllOf.NOTHING));
        rows.forEach((id, row) -> credentials.put(id, credential(id, row, requires.get(id))));
    }

    /** Groups of which no alternative is known are left out. */
    private AllOf requires(Row row) {
        var groups = new ArrayList<List<Credential.Id>>();
        for (String group : row.parts("requires", " ")) {
            List<Credential.Id> anyOf = row.credentials("requires", group);
            if (!anyOf.isEmpty()) {
                groups.add(anyOf);
            }
        }
        return new AllOf(groups);
    }

    private Credential credential(Credential.Id id, Row row, AllOf requires) {
        var covers = new LinkedHashSet<Credential.Id>();
        row.parts("covers", " ").forEach(code -> covers.addAll(row.credentials("covers", code)));
        Text name = row.texts("name").orElseThrow();
        var feeUsd = row.number("fee_usd", 0, Double.MAX_VALUE);
        var hours = row.neededNumber("hours", 0, Double.MAX_VALUE);
        return new Credential(
                id,
                name,
                row.text("issuer"),
                row.word("kind", Credential.Kind.class).orElseThrow(),
                feeUsd,
                feeUsd.isPresent() ? row.source("fee_source") : "",
                hours,
                hours.isPresent() ? row.source("hours_source") : "",
                row.number("min_hours_per_week", 0, 168),
                row.whole("valid_months", 1, 1200),
                renewal(row),
                requires,
                covers,
                aid(row),
                row.flag("private"),
                wioaCounts(row),
                attests.getOrDefault(id, List.of()),
                sources(row),
                row.place());
    }

    /** A group of cells without a source of its own has that of the row. */
    private static Credential.Sources sources(Row row) {
        String itself = row.source("source");
        return new Credential.Sources(
                itself,
                own(row, "valid_source", itself),
                own(row, "requires_source", itself),
                own(row, "wioa_source", itself));
    }

    private static String own(Row row, String column, String ofRow) {
        return row.text(column).isEmpty() ? ofRow : row.source(column);
    }

    private static Credential.Renewal renewal(Row row) {
        return new Credential.Renewal(
                row.number("renewal_hours", 0, Double.MAX_VALUE),
                row.number("renewal_fee_usd", 0, Double.MAX_VALUE),
                row.whole("lapses_after_months", 1, 1200));
    }

    private static Set<Credential.Aid> aid(Row row) {
        var aid = EnumSet.noneOf(Credential.Aid.class);
        for (String word : row.parts("aid", " ")) {
            Cells.word(word, Credential.Aid.class)
                    .ifPresentOrElse(
                            aid::add,
                            () ->
                                    row.error(
                                            "aid",
                                            Message.of("expected.aid"),
                                            Message.of("remedy.tier")));
        }
        return aid;
    }

    private static WioaCounts wioaCounts(Row row) {
        String text = row.text("wioa_counts");
        Optional<WioaCounts> counts = Cells.word(text, WioaCounts.class);
        if (counts.isEmpty() && !text.isEmpty()) {
            row.error("wioa_counts", Message.of("expected.wioa"), Message.of("remedy.wioa"));
        }
        return counts.orElse(WioaCounts.VERIFY);
    }
}
