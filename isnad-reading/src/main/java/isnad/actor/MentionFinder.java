package isnad.actor;

import isnad.lexicon.Lexicon;
import isnad.text.FoundName;
import isnad.text.Mention;
import isnad.text.Sentence;
import isnad.text.Token;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds who and what is named in the sentences of one article. It goes over them twice: the first
 * time to learn the full names, so that the second knows a headline's short ones.
 */
public final class MentionFinder {
    private final Lexicon lexicon;

    public MentionFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Finds names that no lexicon has, in some sentences of one article. */
    public interface NameGuesser {
        /** The names in each sentence, in order and without overlap. */
        List<List<FoundName>> read(List<Sentence> sentences);
    }

    /** The mentions of each sentence, by the lexicon alone. */
    public List<List<Mention>> find(String page, List<Sentence> sentences, List<boolean[]> taken) {
        List<Scan> scans = new ArrayList<>(sentences.size());
        for (int i = 0; i < sentences.size(); i++) {
            scans.add(new Scan(lexicon, sentences.get(i), taken.get(i)));
        }
        return read(page, new Cast(), scans);
    }

    private List<List<Mention>> read(String page, Cast cast, List<Scan> scans) {
        var reader = new MentionReader(lexicon, cast, page);
        return scans.stream().map(scan -> read(reader, scan)).toList();
    }

    /**
     * The mentions of each sentence, in order and without overlap.
     *
     * @param page the page's text, for the wording of names
     * @param taken for each sentence which tokens belong to time expressions
     * @param guesser is asked about sentences with words that nothing here accounts for
     */
    public List<List<Mention>> find(
            String page, List<Sentence> sentences, List<boolean[]> taken, NameGuesser guesser) {
        var cast = new Cast();
        List<Scan> scans = new ArrayList<>(sentences.size());
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            var scan = new Scan(lexicon, sentences.get(i), taken.get(i));
            scans.add(scan);
            if (leavesWords(scan, read(new MentionReader(lexicon, cast, page), scan))) {
                open.add(i);
            }
        }
        guess(scans, open, guesser);
        return read(page, cast, scans);
    }

    private static void guess(List<Scan> scans, List<Integer> open, NameGuesser guesser) {
        var names = guesser.read(open.stream().map(i -> scans.get(i).sentence()).toList());
        for (int i = 0; i < open.size(); i++) {
            scans.get(open.get(i)).guess(names.get(i));
        }
    }

    /** Whether a sentence has a word that neither the vocabulary nor a mention accounts for. */
    private static boolean leavesWords(Scan scan, List<Mention> mentions) {
        int next = 0;
        for (int i = 0; i < scan.size(); i++) {
            while (next < mentions.size() && mentions.get(next).to() <= i) {
                next++;
            }
            boolean covered = next < mentions.size() && mentions.get(next).covers(i);
            if (!covered && scan.isFree(i) && isStrange(scan.token(i))) {
                return true;
            }
        }
        return false;
    }

    /** Words whose first letter may be a clitic are left out, as {@link GuessedNames} does. */
    private static boolean isStrange(Token token) {
        return token.kind() == Token.Kind.ARABIC
                && token.isUnknown()
                && token.bases().size() == 1
                && token.folded().length() > 2;
    }

    private static List<Mention> read(MentionReader reader, Scan scan) {
        List<Mention> out = new ArrayList<>();
        int at = 0;
        while (at < scan.size()) {
            @Nullable Mention mention = scan.isFree(at) ? reader.read(scan, at, 0) : null;
            if (mention == null || mention.to() <= at) {
                at++;
            } else {
                out.add(mention);
                at = mention.to();
            }
        }
        return out;
    }
}
