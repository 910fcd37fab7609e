package org.trellis.find;

import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.similarities.BM25Similarity;

/**
 * Okapi BM25 (Robertson et al., TREC-3, 1994) with the usual size of a directory and a usual length
 * in place of what the index counts, so that an index of some of the names ranks these as one of
 * all would.
 */
final class NameScore extends BM25Similarity {
    private static final int USUAL_WORDS = 3;

    private static final int USUAL_NAMES = 67_000;

    @Override
    protected float idf(long docFreq, long docCount) {
        return super.idf(docFreq, Math.max(USUAL_NAMES, docFreq));
    }

    @Override
    protected float avgFieldLength(CollectionStatistics statistics) {
        return USUAL_WORDS;
    }
}
