package org.trellis.find;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.FeatureField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * What somebody typed as a query of the index. A name counts for each of its words that was typed,
 * as typed, as the start of a word or with a slip, and most when it is just what was typed. With
 * {@link NameDocument#PRIOR} this is the whole ranking.
 */
final class Queries {
    private static final float WHOLE = 6;
    private static final float JOINED = 1.5f;
    private static final float START = 1.5f;
    private static final float SLIP = 0.6f;

    /** A word that fewer names have may be a slip for another. */
    private static final int RARE = 3;

    private final IndexReader index;

    Queries(IndexReader index) {
        this.index = index;
    }

    Query of(List<String> words) throws IOException {
        var any = new BooleanQuery.Builder();
        for (int i = 0; i < words.size(); i++) {
            any.add(word(words.get(i), i == words.size() - 1), Occur.SHOULD);
            if (i > 0) {
                String both = words.get(i - 1) + words.get(i);
                any.add(new BoostQuery(stems(both), JOINED), Occur.SHOULD);
            }
        }
        any.add(whole(words), Occur.SHOULD);
        return ranked(any.build());
    }

    /** NameList with a word that is somehow like one of these. */
    Query nearest(List<String> words) {
        var any = new BooleanQuery.Builder();
        for (String word : words) {
            any.add(new FuzzyQuery(new Term(NameDocument.WORD, word), 2, 0), Occur.SHOULD);
            for (int length = word.length() - 1; length >= 3; length--) {
                String start = word.substring(0, length);
                any.add(
                        constant(new PrefixQuery(new Term(NameDocument.WORD, start)), START),
                        Occur.SHOULD);
            }
        }
        return ranked(any.build());
    }

    private static Query ranked(Query any) {
        return new BooleanQuery.Builder()
                .add(any, Occur.MUST)
                .add(
                        FeatureField.newLinearQuery(NameDocument.PRIOR, NameDocument.PRIOR, 1),
                        Occur.SHOULD)
                .build();
    }

    private Query word(String word, boolean last) throws IOException {
        List<Query> either = new ArrayList<>();
        either.add(stems(word));
        if (word.length() >= (last ? 2 : 4)) {
            either.add(constant(new PrefixQuery(new Term(NameDocument.WORD, word)), START));
        }
        if (word.length() >= 4 && isRare(word)) {
            int edits = word.length() >= 8 ? 2 : 1;
            either.add(
                    new BoostQuery(
                            new FuzzyQuery(new Term(NameDocument.WORD, word), edits, 1), SLIP));
        }
        return new DisjunctionMaxQuery(either, 0);
    }

    private boolean isRare(String word) throws IOException {
        int names = 0;
        for (String stem : bothStems(word)) {
            names = Math.max(names, index.docFreq(new Term(NameDocument.WORD, stem)));
        }
        return names < RARE;
    }

    private static Query stems(String word) {
        return new DisjunctionMaxQuery(
                bothStems(word).stream()
                        .map(stem -> (Query) term(NameDocument.WORD, stem))
                        .toList(),
                0);
    }

    private static Set<String> bothStems(String word) {
        Set<String> stems = new LinkedHashSet<>(List.of(Stems.stem(word, "en")));
        stems.add(Stems.stem(word, "es"));
        return stems;
    }

    private static Query whole(List<String> words) {
        Set<Query> forms = new LinkedHashSet<>();
        for (String lang : List.of("en", "es")) {
            List<String> stems = words.stream().map(word -> Stems.stem(word, lang)).toList();
            forms.add(constant(term(NameDocument.WHOLE, NameDocument.sorted(stems)), WHOLE));
            forms.add(constant(term(NameDocument.WHOLE, NameDocument.joined(stems)), WHOLE));
        }
        return new DisjunctionMaxQuery(forms, 0);
    }

    private static Query term(String field, String text) {
        return new TermQuery(new Term(field, text));
    }

    private static Query constant(Query query, float score) {
        return new BoostQuery(new ConstantScoreQuery(query), score);
    }
}
