package isnad.ner;

import isnad.lexicon.Lexicon;
import isnad.text.Sentence;
import java.util.List;

/** All features of all tokens, as training wants them; reading adds up the same ones faster. */
public final class FeatureReader {
    private final Hints hints;
    private final WordFeatures words;
    private final ContextFeatures contexts;

    /**
     * A reader of features.
     *
     * @param clusters classes of words, as the model will have them
     */
    public FeatureReader(Lexicon lexicon, WordClusters clusters) {
        this.hints = new Hints(lexicon, clusters, NameWords.load());
        this.words = new WordFeatures(clusters);
        this.contexts = new ContextFeatures(clusters);
    }

    /** The features of each token of each sentence of one article. */
    public List<int[][]> read(List<Sentence> article) {
        var lines = new LineReader(hints);
        return article.stream().map(lines::read).map(this::features).toList();
    }

    private int[][] features(Line line) {
        int[][] out = new int[line.size()][];
        var list = new FeatureList();
        for (int i = 0; i < out.length; i++) {
            list.clear();
            for (int d = -WordFeatures.REACH; d <= WordFeatures.REACH; d++) {
                words.add(line.word(i + d), d, list);
            }
            contexts.add(line, i, list);
            out[i] = list.toArray();
        }
        return out;
    }
}
