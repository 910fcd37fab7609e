package org.trellis.files.model;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.trellis.files.reading.Cell;
import org.trellis.files.reading.Fields;
import org.trellis.files.reading.Folder;
import org.trellis.files.reading.Reading;
import org.trellis.files.reading.Vocabulary;
import org.trellis.files.table.Row;
import org.trellis.files.table.Table;
import org.trellis.message.Message;
import org.trellis.model.Competency;
import org.trellis.model.Competency.Tier;
import org.trellis.model.CompetencyModel.Departure;
import org.trellis.model.CompetencyModel.Foundation;
import org.trellis.model.Text;

/**
 * Reads {@code foundation.csv} of a model: a row for each block of the foundation that the model
 * names its own way, or leaves out, which is a row without a name.
 */
final class FoundationFile {
    private FoundationFile() {}

    /** Empty for a model that stands on no other. */
    static Optional<Foundation> read(
            Reading reading, Folder seeds, String file, Fields model, String code) {
        Optional<String> below =
                model.has("builds_on")
                        ? model.known("builds_on", Vocabulary.Kind.MODEL)
                        : Optional.empty();
        if (below.filter(code::equals).isPresent()) {
            model.error(
                    "builds_on",
                    code,
                    Message.of("expected.model.other"),
                    Message.of("remedy.model.other"));
            return Optional.empty();
        }
        return below.map(
                base -> new Foundation(base, departures(reading, seeds, file, base), seen(model)));
    }

    private static List<Departure> departures(
            Reading reading, Folder seeds, String file, String base) {
        var departures = new ArrayList<Departure>();
        for (Row row : Table.readIfThere(reading, seeds, file, "name", "of", "source").rows()) {
            row.filled("of");
            var of = new ArrayList<Competency.Id>();
            for (String block : row.parts("of", " ")) {
                row.competency("of", block, base).ifPresent(of::add);
            }
            Optional<Text> name = row.texts("name");
            String source = row.source("source");
            if (!of.isEmpty()) {
                departures.add(new Departure(name, of, source));
            }
        }
        return departures;
    }

    private static Set<Tier> seen(Fields model) {
        var seen = EnumSet.noneOf(Tier.class);
        for (Cell cell : model.list("tiers_seen")) {
            Optional<Tier> tier = Tiers.find(cell.text()).filter(Tier::isFoundation);
            if (tier.isEmpty()) {
                cell.error(Message.of("expected.tier.lower"), Message.of("remedy.tier"));
            }
            tier.ifPresent(seen::add);
        }
        return seen;
    }
}
