package isnad.ner;

import isnad.lexicon.Lexicon;
import isnad.text.FoundName;
import isnad.text.Sentence;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Finds names by a statistical model, also those that no lexicon has. Immutable; any number of
 * threads may read with it, each article with its own {@link Article}.
 *
 * <pre>{@code
 * NameTagger tagger = NameTagger.load(lexicon);
 * tagger.article().read(sentences).forEach(System.out::println);
 * }</pre>
 */
public final class NameTagger {
    private static final String MODEL = "names.model";
    private static final String CLASSES = "word-classes.bin";

    private final NameModel model;
    private final Hints hints;
    private final WordFeatures words;
    private final ContextFeatures contexts;
    private final Decoder decoder;

    /** A tagger with a model of its own. */
    public NameTagger(Lexicon lexicon, WordClusters clusters, NameModel model) {
        this.model = model;
        this.hints = new Hints(lexicon, clusters, NameWords.load());
        this.words = new WordFeatures(clusters);
        this.contexts = new ContextFeatures(clusters);
        this.decoder = new Decoder(model);
    }

    /**
     * The tagger with the model that Isnad ships.
     *
     * @throws UncheckedIOException where the model cannot be read
     */
    public static NameTagger load(Lexicon lexicon) {
        try (InputStream classes = open(CLASSES);
                InputStream model = open(MODEL)) {
            return new NameTagger(lexicon, WordClusters.read(classes), NameModel.read(model));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String file) {
        InputStream in = NameTagger.class.getResourceAsStream(file);
        return Objects.requireNonNull(in, () -> "isnad/ner/" + file + " is not on the class path");
    }

    /** A sentence with its tags. */
    private record Draft(
            Line line, float[] scores, int[] tags, float[] sure, List<FoundName> names) {}

    /** Begins an article. */
    public Article article() {
        return new Article();
    }

    /** The reading of one article: its words are looked at once. For one thread. */
    public final class Article {
        private static final int WIDTH = WordFeatures.PLACES * Tag.COUNT;

        private final LineReader lines = new LineReader(hints);
        private final FeatureList features = new FeatureList();
        private int[][] known = new int[512][];

        private Article() {}

        /** The names in each sentence, in order and without overlap. */
        public List<List<FoundName>> read(List<Sentence> sentences) {
            List<Draft> drafts = drafts(sentences);
            return drafts.stream().map(Draft::names).toList();
        }

        /** The tags of the tokens of each sentence; see {@link Tag}. */
        public List<int[]> tags(List<Sentence> sentences) {
            return drafts(sentences).stream().map(Draft::tags).toList();
        }

        private List<Draft> drafts(List<Sentence> sentences) {
            var echoes = new Echoes();
            List<Draft> out = new ArrayList<>(sentences.size());
            for (Sentence sentence : sentences) {
                Line line = lines.read(sentence);
                Draft draft = draft(line, scores(line));
                draft.names().forEach(name -> echoes.add(line, name));
                out.add(draft);
            }
            out.replaceAll(draft -> again(draft, echoes));
            return out;
        }

        private Draft again(Draft draft, Echoes echoes) {
            boolean changed =
                    echoes.raise(draft.line(), draft.tags(), draft.sure(), draft.scores());
            return changed ? draft(draft.line(), draft.scores()) : draft;
        }

        private Draft draft(Line line, float[] scores) {
            int[] tags = decoder.best(scores, line.size());
            int first = 0;
            while (first < tags.length && tags[first] == Tag.OUTSIDE) {
                first++;
            }
            if (first == tags.length) {
                return new Draft(line, scores, tags, new float[tags.length], List.of());
            }
            float[] sure = decoder.probabilities(scores, tags);
            return new Draft(line, scores, tags, sure, names(tags, first, sure));
        }

        private static List<FoundName> names(int[] tags, int first, float[] sure) {
            List<FoundName> out = new ArrayList<>();
            int from = first;
            while (from < tags.length) {
                int to = from + 1;
                float least = sure[from];
                while (to < tags.length && Tag.goesOn(tags[to - 1], tags[to])) {
                    least = Math.min(least, sure[to++]);
                }
                if (tags[from] != Tag.OUTSIDE) {
                    out.add(new FoundName(from, to, Tag.kind(tags[from]), least));
                }
                from = to;
            }
            return out;
        }

        private float[] scores(Line line) {
            float[] out = new float[line.size() * Tag.COUNT];
            int[] sums = new int[Tag.COUNT];
            for (int i = 0; i < line.size(); i++) {
                Arrays.fill(sums, 0);
                for (int d = -WordFeatures.REACH; d <= WordFeatures.REACH; d++) {
                    add(word(line.word(i + d)), d + WordFeatures.REACH, sums);
                }
                features.clear();
                contexts.add(line, i, features);
                model.addUp(features, sums, 0);
                for (int tag = 0; tag < Tag.COUNT; tag++) {
                    out[i * Tag.COUNT + tag] = sums[tag] * model.scale();
                }
            }
            return out;
        }

        private static void add(int[] word, int place, int[] sums) {
            for (int tag = 0; tag < Tag.COUNT; tag++) {
                sums[tag] += word[place * Tag.COUNT + tag];
            }
        }

        /** What a word gives to its neighbours and itself, place by place. */
        private int[] word(WordTraits word) {
            if (word.number() >= known.length) {
                known = Arrays.copyOf(known, 2 * word.number());
            }
            int[] sums = known[word.number()];
            if (sums == null) {
                sums = new int[WIDTH];
                for (int place = 0; place < WordFeatures.PLACES; place++) {
                    features.clear();
                    words.add(word, place - WordFeatures.REACH, features);
                    model.addUp(features, sums, place * Tag.COUNT);
                }
                known[word.number()] = sums;
            }
            return sums;
        }
    }
}
