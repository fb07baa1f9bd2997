package isnad.actor;

import isnad.lexicon.Lexicon;
import isnad.text.Mention;
import isnad.text.Sentence;
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

    /**
     * The mentions of each sentence, in order and without overlap.
     *
     * @param page the page's text, for the wording of names
     * @param taken for each sentence which tokens belong to time expressions
     */
    public List<List<Mention>> find(String page, List<Sentence> sentences, List<boolean[]> taken) {
        var cast = new Cast();
        for (int i = 0; i < sentences.size(); i++) {
            read(
                    new MentionReader(lexicon, cast, page),
                    new Scan(lexicon, sentences.get(i), taken.get(i)));
        }
        List<List<Mention>> out = new ArrayList<>(sentences.size());
        var second = new MentionReader(lexicon, cast, page);
        for (int i = 0; i < sentences.size(); i++) {
            out.add(read(second, new Scan(lexicon, sentences.get(i), taken.get(i))));
        }
        return out;
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
