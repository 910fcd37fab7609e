package org.trellis.files;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trellis.files.reading.Bilingual;
import org.trellis.files.reading.Cells;
import org.trellis.files.reading.Fields;
import org.trellis.files.reading.Folder;
import org.trellis.files.reading.Reading;
import org.trellis.files.reading.Vocabulary;
import org.trellis.files.reading.YamlText;
import org.trellis.message.Message;
import org.trellis.model.Issue;
import org.trellis.model.Issue.Place;
import org.trellis.model.Job;
import org.trellis.model.Text;
import org.trellis.model.catalog.Ladder;

/** Reads the folders of {@code ladders}. */
final class LadderFiles {
    private static final List<String> KEYS =
            List.of(
                    "title",
                    "title_es",
                    "industry",
                    "industry_es",
                    "models",
                    "scale",
                    "wage_basis",
                    "wage_basis_es",
                    "reviewed",
                    "review_due",
                    "owner");

    private final Reading reading;
    private final Folder ladders;

    private LadderFiles(Reading reading, Folder ladders) {
        this.reading = reading;
        this.ladders = ladders;
    }

    static Map<String, Ladder> read(Reading reading, Folder ladders) {
        var files = new LadderFiles(reading, ladders);
        var read = new LinkedHashMap<String, Ladder>();
        for (String name : ladders.names("")) {
            boolean folder = !name.startsWith("_") && !ladders.names(name).isEmpty();
            if (folder && files.isCode(name)) {
                reading.words().declare(Vocabulary.Kind.LADDER, name);
                read.put(name, files.ladder(name));
            }
        }
        read.replaceAll((name, ladder) -> ExperienceFile.added(reading, ladders, ladder));
        return read;
    }

    private boolean isCode(String name) {
        if (!Cells.isCode(name)) {
            Place place = new Place(ladders.label() + "/" + name, 0, 0);
            reading.add(
                    Issue.error(
                            place,
                            name,
                            Message.of("expected.folder"),
                            Message.of("remedy.folder")));
        }
        if (!Cells.isLowerCase(name)) {
            Place place = new Place(ladders.label() + "/" + name, 0, 0);
            Message lower = Message.of("expected.code.lower");
            Message remedy = Cells.codeRemedy(name);
            reading.add(Issue.warning(place, name, lower, remedy));
        }
        return Cells.isCode(name);
    }

    private Ladder ladder(String code) {
        String file = code + "/ladder.yaml";
        Fields fields =
                reading.neededText(ladders, file)
                        .flatMap(text -> YamlText.map(reading, text, ladders.label() + "/" + file))
                        .orElse(Fields.none(reading, ladders.label() + "/" + file));
        fields.only(KEYS);
        String scale = "";
        if (fields.isRead() && !fields.filled("scale").isEmpty()) {
            scale = fields.known("scale", Vocabulary.Kind.SCALE).orElse("");
        }
        List<String> models =
                fields.list("models").stream()
                        .flatMap(value -> value.known(Vocabulary.Kind.MODEL).stream())
                        .toList();
        Map<Job.Id, Job> jobs = new JobFiles(reading, ladders, code).read(scale);
        return new Ladder(
                code,
                text(fields, "title", code),
                text(fields, "industry", code),
                models,
                scale,
                text(fields, "wage_basis", "—"),
                fields.date("reviewed"),
                fields.date("review_due"),
                fields.text("owner"),
                reading.text(ladders, code + "/notes.md").orElse(""),
                jobs,
                MoveFiles.ofLadder(reading, ladders, code),
                fields.place());
    }

    private static Text text(Fields fields, String key, String otherwise) {
        Optional<Text> text = Bilingual.text(fields, key);
        if (text.isEmpty() && fields.isRead()) {
            fields.filled(key);
        }
        return text.orElse(Text.of(otherwise));
    }
}
