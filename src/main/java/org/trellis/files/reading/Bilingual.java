package org.trellis.files.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trellis.message.Message;
import org.trellis.model.Text;

/** Texts of a YAML file: English under {@code key}, Spanish under {@code key_es}. */
public final class Bilingual {
    private Bilingual() {}

    /** A missing Spanish text is noted. */
    public static Optional<Text> text(Fields in, String key) {
        Optional<Text> text = ownText(in, key);
        text.filter(words -> words.es().isEmpty()).ifPresent(words -> noteSpanish(in, key));
        return text;
    }

    /** As {@link #text}; in a file that somebody hands in one language is enough. */
    public static Optional<Text> ownText(Fields in, String key) {
        String es = in.text(key + "_es");
        return in.given(key).map(en -> new Text(en, es));
    }

    /** The texts of a list and of its Spanish twin, one by one. A single text is a list of one. */
    public static List<Text> list(Fields in, String key) {
        List<Cell> en = in.list(key);
        List<Cell> es = in.list(key + "_es");
        if (!en.isEmpty() && es.size() != en.size()) {
            noteSpanish(in, key);
        }
        var texts = new ArrayList<Text>();
        for (int i = 0; i < en.size(); i++) {
            texts.add(new Text(en.get(i).text(), i < es.size() ? es.get(i).text() : ""));
        }
        return texts;
    }

    private static void noteSpanish(Fields in, String key) {
        Message remedy = Message.of("remedy.spanish.add", key + "_es");
        in.note(key, "", Message.of("expected.spanish"), remedy);
    }
}
