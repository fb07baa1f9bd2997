package isnad.ner;

import isnad.lexicon.Lexicon;
import isnad.lexicon.Sense;
import isnad.text.Phrases;
import isnad.text.Sentence;
import java.util.List;

/**
 * What the lexicon has to say of each token of a sentence: the senses of the longest name over it,
 * as bits, and whether the name begins there.
 */
final class Gazettes {
    static final int TITLE = 1 << 9;
    static final int NISBA = 1 << 4;
    static final int FURTHER = 1 << 14;
    static final int SHORT = 1 << 13;

    private final Lexicon lexicon;

    Gazettes(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    int[] read(Sentence sentence) {
        int[] out = new int[sentence.size()];
        int at = 0;
        while (at < out.length) {
            at = mark(sentence, at, out);
        }
        return out;
    }

    private int mark(Sentence sentence, int at, int[] out) {
        if (sentence.token(at).bases().isEmpty()) {
            return at + 1;
        }
        List<Phrases.Match> matches = Phrases.at(lexicon.names(), sentence, at);
        if (matches.isEmpty()) {
            return at + 1;
        }
        Phrases.Match longest = matches.getFirst();
        int senses = senses(longest) | (longest.to() - at == 1 ? SHORT : 0);
        out[at] = senses;
        for (int i = at + 1; i < longest.to(); i++) {
            out[i] = senses | FURTHER;
        }
        return longest.to();
    }

    private static int senses(Phrases.Match match) {
        int bits = 0;
        for (Sense sense : match.senses()) {
            bits |= 1 << number(sense);
        }
        return bits;
    }

    private static int number(Sense sense) {
        return switch (sense) {
            case Sense.PersonName _ -> 0;
            case Sense.ShortName _ -> 1;
            case Sense.StateName _ -> 2;
            case Sense.Metonym _ -> 3;
            case Sense.Nisba _ -> 4;
            case Sense.BlocName _ -> 5;
            case Sense.PlaceName _ -> 6;
            case Sense.BodyName _ -> 7;
            case Sense.MediumName _ -> 8;
            case Sense.TitleName _ -> 9;
            case Sense.CrowdName _ -> 10;
            case Sense.Pointer _ -> 11;
            case Sense.BlocNisba _, Sense.CueName _ -> 12;
        };
    }
}
