package isnad.bench.ner;

import isnad.lexicon.Lexicon;
import isnad.ner.NameTagger;
import isnad.ner.Tag;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Measures the shipped model: {@code NameAccuracy CORPUS}, ANERcorp's test half. */
final class NameAccuracy {
    private NameAccuracy() {}

    public static void main(String[] args) throws IOException {
        Lexicon lexicon = Lexicon.load();
        List<TaggedSentence> corpus = AnerCorpus.read(lexicon, Path.of(args[0]));
        System.out.print(score(NameTagger.load(lexicon), corpus));
    }

    static SpanScore score(NameTagger tagger, List<TaggedSentence> corpus) {
        var score = new SpanScore();
        for (int i = 0; i < corpus.size(); i += AnerCorpus.ARTICLE) {
            List<int[]> tags = tagger.article().tags(NameTraining.article(corpus, i));
            for (int k = 0; k < tags.size(); k++) {
                TaggedSentence sentence = corpus.get(i + k);
                score.add(sentence.gold(), answer(sentence, tags.get(k)));
            }
        }
        return score;
    }

    /** The tags of the corpus's words: each has the tag of the token that begins it. */
    private static int[] answer(TaggedSentence sentence, int[] tags) {
        return Arrays.stream(sentence.words())
                .map(token -> token < 0 ? Tag.OUTSIDE : tags[token])
                .toArray();
    }
}
