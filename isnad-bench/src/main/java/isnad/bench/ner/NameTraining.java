package isnad.bench.ner;

import isnad.lexicon.Lexicon;
import isnad.ner.FeatureReader;
import isnad.ner.NameModel;
import isnad.ner.NameTagger;
import isnad.ner.WordClusters;
import isnad.text.Sentence;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Trains the model that Isnad ships: {@code NameTraining CORPUS TEXT OUT}, where {@code CORPUS} is
 * the file of ANERcorp's training half, {@code TEXT} a folder of unlabelled news and {@code OUT}
 * the folder for the two files. Every step is seeded: the same input makes the same files.
 */
final class NameTraining {
    private final Lexicon lexicon = Lexicon.load();
    private final List<TaggedSentence> corpus;

    NameTraining(Path corpus) throws IOException {
        this.corpus = AnerCorpus.read(lexicon, corpus);
    }

    public static void main(String[] args) throws IOException {
        var training = new NameTraining(Path.of(args[0]));
        Path out = Path.of(args[2]);
        WordClusters classes = training.classes(Path.of(args[1]));
        write(out.resolve("word-classes.bin"), classes::write);
        write(out.resolve("names.model"), training.model(classes)::write);
    }

    /** Classes of words, with the habits that a model without words finds in the same text. */
    WordClusters classes(Path folder) throws IOException {
        var words = new WordClassTraining(new UnlabelledText(lexicon, folder));
        WordClusters bare = words.classes();
        NameModel wordless = model(bare, CrfTraining.Settings.WORDLESS);
        return words.habits(bare, new NameTagger(lexicon, bare, wordless));
    }

    NameModel model(WordClusters classes) {
        return model(classes, CrfTraining.Settings.FULL);
    }

    private NameModel model(WordClusters classes, CrfTraining.Settings settings) {
        var reader = new FeatureReader(lexicon, classes);
        List<int[][]> features = new ArrayList<>();
        for (int i = 0; i < corpus.size(); i += AnerCorpus.ARTICLE) {
            features.addAll(reader.read(article(corpus, i)));
        }
        List<int[]> tags = corpus.stream().map(TaggedSentence::tags).toList();
        return new CrfTraining(settings).train(features, tags);
    }

    static List<Sentence> article(List<TaggedSentence> sentences, int from) {
        int to = Math.min(sentences.size(), from + AnerCorpus.ARTICLE);
        return sentences.subList(from, to).stream().map(TaggedSentence::sentence).toList();
    }

    private interface Content {
        void write(OutputStream out) throws IOException;
    }

    private static void write(Path file, Content content) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            content.write(out);
        }
    }
}
