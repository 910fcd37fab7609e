package org.trellis.find;

import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.FeatureField;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;

/** A name as the index holds it. */
final class NameDocument {
    /** Each stem; a short name counts more for one than a long name. */
    static final String WORD = "word";

    /** All stems in one, in alphabetical order and, as they come, without gaps. */
    static final String WHOLE = "whole";

    /** What counts for a name before anything is typed. */
    static final String PRIOR = "prior";

    private static final FieldType WORDS = new FieldType();

    static {
        WORDS.setTokenized(false);
        WORDS.setIndexOptions(IndexOptions.DOCS);
        WORDS.freeze();
    }

    private NameDocument() {}

    static Document document(Name name) {
        Document document = new Document();
        List<String> stems = Stems.stems(name.text(), name.lang());
        stems.forEach(stem -> document.add(new Field(WORD, stem, WORDS)));
        document.add(new StringField(WHOLE, sorted(stems), Field.Store.NO));
        document.add(new StringField(WHOLE, joined(stems), Field.Store.NO));
        document.add(new FeatureField(PRIOR, PRIOR, prior(name)));
        return document;
    }

    static String sorted(List<String> stems) {
        return String.join(" ", stems.stream().sorted().distinct().toList());
    }

    static String joined(List<String> stems) {
        return String.join("", stems);
    }

    /** Above 0: jobs first, titles before alternate ones, then what most people work as. */
    private static float prior(Name name) {
        double kind = name.things().get(0).kind() == Kind.JOB ? 3 : 0.1;
        double use = name.use() == Name.Use.ALTERNATE ? 0 : 1.5;
        return (float) (kind + use + 0.5 * Math.log10(1 + name.employment()));
    }
}
