package isnad.ner;

import isnad.text.Sentence;
import isnad.text.Token;

/** Prepares the sentences of one article for the model. */
final class LineReader {
    private static final int FAR = 5;

    private final TraitReader words;
    private final Gazettes names;

    LineReader(Hints hints) {
        this.words = new TraitReader(hints);
        this.names = new Gazettes(hints.lexicon());
    }

    Line read(Sentence sentence) {
        WordTraits[] traits = new WordTraits[sentence.size()];
        for (int i = 0; i < traits.length; i++) {
            traits[i] = words.traits(sentence.token(i));
        }
        int[] found = names.read(sentence);
        return new Line(traits, found, titles(traits, found), quoted(sentence));
    }

    /** How far behind a title with its nisbas a token stands; 0 where no title is near. */
    private static int[] titles(WordTraits[] words, int[] names) {
        int[] out = new int[words.length];
        int far = 0;
        for (int i = 0; i < out.length; i++) {
            out[i] = far;
            if ((names[i] & Gazettes.TITLE) != 0) {
                far = 1;
            } else if (far > 0) {
                boolean describes =
                        (names[i] & Gazettes.NISBA) != 0
                                || words[i].part() != 0 && words[i].isLetters();
                far = describes && far < FAR ? far + 1 : 0;
            }
        }
        return out;
    }

    private static boolean[] quoted(Sentence sentence) {
        boolean[] out = new boolean[sentence.size()];
        boolean open = false;
        for (int i = 0; i < out.length; i++) {
            Token.Kind kind = sentence.token(i).kind();
            open = kind != Token.Kind.QUOTE_CLOSE && (open || kind == Token.Kind.QUOTE_OPEN);
            out[i] = open;
        }
        return out;
    }
}
