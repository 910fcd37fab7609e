package org.trellis.find;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * Finds things by the words that people use for them: an Apache Lucene index in memory, built once
 * and safe for many threads. The same words give the same answer.
 */
public final class Finder {
    /** Letters of a query; what comes after them is not looked at. */
    public static final int LONGEST = 200;

    private static final int MOST_WORDS = 20;
    private static final int MOST_NAMES = 10_000;
    private static final int MEGABYTES = 64;

    private final List<Name> names;
    private final IndexSearcher searcher;

    private Finder(List<Name> names, IndexSearcher searcher) {
        this.names = names;
        this.searcher = searcher;
    }

    /**
     * Whether a text may hold a name that these words find. A finder of the names that pass answers
     * these words as one of all names does, and is made in a fraction of the time.
     */
    public static Predicate<String> mayFind(String words) {
        return new Starts(words(words))::mayFind;
    }

    public static Finder of(List<Name> all) {
        List<Name> names = List.copyOf(all);
        try {
            ByteBuffersDirectory memory = new ByteBuffersDirectory();
            NameScore score = new NameScore();
            IndexWriterConfig config = new IndexWriterConfig().setSimilarity(score);
            // In the order in which they are added: a name's number is that of its document.
            config.setMergePolicy(NoMergePolicy.INSTANCE).setRAMBufferSizeMB(MEGABYTES);
            try (IndexWriter writer = new IndexWriter(memory, config)) {
                for (Name name : names) {
                    writer.addDocument(NameDocument.document(name));
                }
            }
            IndexSearcher searcher = new IndexSearcher(DirectoryReader.open(memory));
            searcher.setSimilarity(score);
            searcher.setQueryCache(null);
            return new Finder(names, searcher);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The best {@code limit} things of these kinds; where no name has any of the words, those with
     * the most similar names.
     */
    public Found find(String text, Set<Kind> kinds, int limit) {
        List<String> words = words(text);
        Queries queries = new Queries(searcher.getIndexReader());
        try {
            List<Hit> hits = hits(queries.of(words), kinds);
            boolean nearest = hits.isEmpty();
            List<Hit> all = nearest ? hits(queries.nearest(words), kinds) : hits;
            return new Found(nearest, all.subList(0, Math.min(limit, all.size())), all.size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> words(String text) {
        List<String> words = Stems.words(text.substring(0, Math.min(LONGEST, text.length())));
        return words.subList(0, Math.min(MOST_WORDS, words.size()));
    }

    private List<Hit> hits(Query query, Set<Kind> kinds) throws IOException {
        Set<Entry> seen = new HashSet<>();
        List<Hit> hits = new ArrayList<>();
        for (ScoreDoc doc : searcher.search(query, MOST_NAMES).scoreDocs) {
            Name name = names.get(doc.doc);
            for (Entry entry : name.things()) {
                if (kinds.contains(entry.kind()) && seen.add(entry)) {
                    hits.add(new Hit(entry, name.text()));
                }
            }
        }
        return hits;
    }
}
