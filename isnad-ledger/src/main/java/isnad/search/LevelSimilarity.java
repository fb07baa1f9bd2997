package isnad.search;

import org.apache.lucene.index.FieldInvertState;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.util.SmallFloat;

/**
 * Points within one level: {@code boost · (1 + f / (f + k)) / 2}, with {@code f} the frequency and
 * {@code k} growing with the length of the text, as in BM25 (Robertson, Zaragoza 2009) but without
 * rarity: a score says how a page matches and nothing of the other pages, so that an index of one
 * article scores it alike.
 */
final class LevelSimilarity extends Similarity {
    private static final float SATURATION = 1.2f;
    private static final float LENGTH_SHARE = 0.75f;
    private static final float USUAL_LENGTH = 300;
    private static final float[] SATURATIONS = saturations();

    LevelSimilarity() {
        super(true);
    }

    private static float[] saturations() {
        var table = new float[256];
        for (int i = 0; i < table.length; i++) {
            float length = SmallFloat.byte4ToInt((byte) i) / USUAL_LENGTH;
            table[i] = SATURATION * (1 - LENGTH_SHARE + LENGTH_SHARE * length);
        }
        return table;
    }

    @Override
    public long computeNorm(FieldInvertState state) {
        return SmallFloat.intToByte4(state.getLength() - state.getNumOverlap());
    }

    @Override
    public SimScorer scorer(float boost, CollectionStatistics collection, TermStatistics... terms) {
        return new SimScorer() {
            @Override
            public float score(float frequency, long norm) {
                float k = SATURATIONS[(int) norm & 0xFF];
                return boost * (1 + frequency / (frequency + k)) / 2;
            }
        };
    }
}
