package isnad.bench.ner;

import isnad.model.Span;
import isnad.ner.NameTagger;
import isnad.ner.Tag;
import isnad.ner.WordClusters;
import isnad.text.NameKind;
import isnad.text.Sentence;
import isnad.text.Token;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Makes the classes of words from unlabelled text, and counts where a first model sees names. */
final class WordClassTraining {
    private static final int RAREST = 4;
    private static final int SIZE = 64;
    private static final int FINE = 1024;
    private static final int ROUNDS = 10;
    private static final int END = -2;

    private final UnlabelledText text;
    private final Map<String, Integer> ids = new HashMap<>();
    private final List<String> words = new ArrayList<>();
    private int[] running = new int[1 << 20];
    private int length;

    WordClassTraining(UnlabelledText text) {
        this.text = text;
    }

    /** Classes without habits. */
    WordClusters classes() throws IOException {
        text.read(article -> article.forEach(this::add));
        int[] all = Arrays.copyOf(running, length);
        int[] common = keepCommon(all);
        float[] vectors = new Embedding(common.length, SIZE, 1).learn(all, 3, 0.05f);
        NearestMeans.normalise(vectors, SIZE);
        var fine = new NearestMeans(SIZE, FINE);
        int[] part = fine.part(vectors, ROUNDS, 1);
        int[] middle = new NearestMeans(SIZE, FINE / 4).part(fine.means(), 2 * ROUNDS, 2);
        int[] coarse = new NearestMeans(SIZE, FINE / 16).part(fine.means(), 2 * ROUNDS, 3);
        int[] hashes = IntStream.of(common).map(w -> WordClusters.hash(words.get(w))).toArray();
        return new WordClusters(
                hashes, shorts(part), shorts(middle), shorts(coarse), new byte[hashes.length]);
    }

    private void add(List<Token> line) {
        for (Token token : line) {
            put(ids.computeIfAbsent(word(token), this::newWord));
        }
        put(END);
    }

    private int newWord(String word) {
        words.add(word);
        return words.size() - 1;
    }

    private static String word(Token token) {
        return token.kind() == Token.Kind.NUMBER ? "#" + token.folded().length() : token.folded();
    }

    private void put(int word) {
        if (length == running.length) {
            running = Arrays.copyOf(running, 2 * length);
        }
        running[length++] = word;
    }

    /** Numbers the common words anew, the commonest first, and the others -1. */
    private int[] keepCommon(int[] all) {
        int[] counts = new int[words.size()];
        IntStream.of(all).filter(w -> w >= 0).forEach(w -> counts[w]++);
        int[] common =
                IntStream.range(0, counts.length)
                        .filter(w -> counts[w] >= RAREST)
                        .boxed()
                        .sorted(Comparator.comparingInt(w -> -counts[w]))
                        .mapToInt(Integer::intValue)
                        .toArray();
        int[] places = new int[counts.length];
        Arrays.fill(places, -1);
        for (int i = 0; i < common.length; i++) {
            places[common[i]] = i;
        }
        for (int i = 0; i < all.length; i++) {
            all[i] = all[i] < 0 ? all[i] : places[all[i]];
        }
        return common;
    }

    private static short[] shorts(int[] values) {
        short[] out = new short[values.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = (short) values[i];
        }
        return out;
    }

    /** The same classes with the habits that a tagger finds in the text. */
    WordClusters habits(WordClusters classes, NameTagger tagger) throws IOException {
        Map<Integer, int[]> counts = new HashMap<>();
        text.read(article -> count(sentences(article), tagger.article(), counts));
        return classes.withHabits(word -> habit(counts.get(word)));
    }

    private static List<Sentence> sentences(List<List<Token>> article) {
        return article.stream()
                .filter(line -> !line.isEmpty())
                .map(line -> new Sentence(span(line), line, 0, true))
                .toList();
    }

    private static Span span(List<Token> line) {
        return line.getFirst().span().hull(line.getLast().span());
    }

    private static void count(
            List<Sentence> article, NameTagger.Article tagger, Map<Integer, int[]> counts) {
        List<int[]> all = tagger.tags(article);
        for (int s = 0; s < all.size(); s++) {
            int[] tags = all.get(s);
            for (int i = 0; i < tags.length; i++) {
                int word = WordClusters.hash(article.get(s).token(i).folded());
                counts.computeIfAbsent(word, _ -> new int[5])[column(tags[i])]++;
            }
        }
    }

    private static int column(int tag) {
        return tag == Tag.OUTSIDE ? NameKind.values().length : Tag.kind(tag).ordinal();
    }

    private static byte habit(int @Nullable [] counts) {
        if (counts == null) {
            return 0;
        }
        double sum = IntStream.of(counts).sum();
        int bits = 0;
        for (NameKind kind : NameKind.values()) {
            bits |= level(counts[kind.ordinal()] / sum) << 2 * kind.ordinal();
        }
        return (byte) bits;
    }

    private static int level(double share) {
        if (share < 0.03) {
            return 0;
        }
        return share < 0.2 ? 1 : share < 0.6 ? 2 : 3;
    }
}
