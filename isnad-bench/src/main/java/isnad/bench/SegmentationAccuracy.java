package isnad.bench;

import isnad.lexicon.Letters;
import isnad.lexicon.Lexicon;
import isnad.model.Span;
import isnad.text.Sentence;
import isnad.text.Split;
import isnad.text.Splits;
import isnad.text.Token;
import isnad.text.Tokenizer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How well clitics are split off, against treebanks in CoNLL-U.
 *
 * <p>Each written word of Arabic letters becomes spans of its own letters, by hand and by Isnad; a
 * span is right where both have its beginning and end. The article is a span of its own only where
 * the corpus cuts it off. Blanks, marks and numbers are no words and count nowhere.
 *
 * <p>Arguments: {@code --odd} or {@code --even} for every other sentence of the files (the first is
 * odd), {@code --errors} to list the words that differ; then the files.
 */
public final class SegmentationAccuracy {
    private final Lexicon lexicon = Lexicon.load();
    private final Tokenizer tokenizer = new Tokenizer(lexicon);
    private final Splits splits = new Splits(lexicon);
    private final boolean listing;
    private int words;
    private int same;
    private int gold;
    private int found;
    private int matched;

    private SegmentationAccuracy(boolean listing) {
        this.listing = listing;
    }

    public static void main(String[] args) throws IOException {
        List<String> options = new ArrayList<>(List.of(args));
        List<String> files = options.stream().filter(a -> !a.startsWith("--")).toList();
        for (String file : files) {
            List<GoldText> texts = GoldText.read(Path.of(file));
            var run = new SegmentationAccuracy(options.contains("--errors"));
            for (int i = 0; i < texts.size(); i++) {
                if (!options.contains(i % 2 == 0 ? "--even" : "--odd")) {
                    run.compare(texts.get(i), GoldText.cutsArticle(texts));
                }
            }
            System.out.println(file + " " + run);
        }
    }

    private void compare(GoldText text, boolean article) {
        List<Token> tokens = tokenizer.tokens(text.text(), new Span(0, text.text().length()));
        if (tokens.isEmpty()) {
            return;
        }
        var sentence = new Sentence(new Span(0, text.text().length()), tokens, 0, true);
        boolean[] ends = text.ends();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).kind() == Token.Kind.ARABIC) {
                List<Integer> hand = hand(tokens.get(i), text.text(), ends);
                List<Integer> own = own(splits.at(sentence, i), tokens.get(i), article);
                count(hand, own);
                if (listing && !hand.equals(own)) {
                    list(sentence, i, hand, own);
                }
            }
        }
    }

    /** The cuts made by hand, in letters from the word's beginning; its own end is the last. */
    private static List<Integer> hand(Token token, String text, boolean[] ends) {
        List<Integer> out = new ArrayList<>();
        int letters = 0;
        for (int at = token.span().start(); at < token.span().end(); at++) {
            if (ends[at] && letters > 0 && (out.isEmpty() || out.getLast() != letters)) {
                out.add(letters);
            }
            letters += Letters.fold(text.charAt(at)) == Letters.DROPPED ? 0 : 1;
        }
        if (out.isEmpty() || out.getLast() != letters) {
            out.add(letters);
        }
        return out;
    }

    private static List<Integer> own(Split split, Token token, boolean article) {
        List<Integer> out = new ArrayList<>(split.cuts(article));
        out.add(token.folded().length());
        return out;
    }

    private void count(List<Integer> hand, List<Integer> own) {
        words++;
        same += hand.equals(own) ? 1 : 0;
        gold += hand.size();
        found += own.size();
        for (int i = 0; i < own.size(); i++) {
            int at = hand.indexOf(own.get(i));
            matched += at >= 0 && begin(hand, at) == begin(own, i) ? 1 : 0;
        }
    }

    private static int begin(List<Integer> cuts, int at) {
        return at == 0 ? 0 : cuts.get(at - 1);
    }

    private static void list(Sentence sentence, int at, List<Integer> hand, List<Integer> own) {
        var around = new StringBuilder();
        for (int i = Math.max(0, at - 3); i < Math.min(sentence.size(), at + 4); i++) {
            around.append(i == at ? " «" : " ").append(sentence.token(i).letters());
            around.append(i == at ? "»" : "");
        }
        String letters = sentence.token(at).letters();
        System.out.println(
                letters + "\t" + cut(letters, hand) + "\t" + cut(letters, own) + "\t" + around);
    }

    private static String cut(String letters, List<Integer> cuts) {
        var out = new StringBuilder();
        for (int i = 0; i < cuts.size(); i++) {
            int end = Math.min(cuts.get(i), letters.length());
            out.append(i == 0 ? "" : "+").append(letters, begin(cuts, i), end);
        }
        return out.toString();
    }

    @Override
    public String toString() {
        double precision = (double) matched / found;
        double recall = (double) matched / gold;
        return String.format(
                Locale.ROOT,
                "words %d right %.4f; parts %d precision %.4f recall %.4f F1 %.4f",
                words,
                (double) same / words,
                gold,
                precision,
                recall,
                2 * precision * recall / (precision + recall));
    }
}
