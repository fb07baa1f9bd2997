package isnad.attribution;

import isnad.lexicon.Cue;
import isnad.lexicon.Lexicon;
import isnad.lexicon.Sense;
import isnad.text.Mention;
import isnad.text.Phrases;
import isnad.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds sources that a phrase cites: بحسب X، وفقا لـX، نقلا عن X، كما ذكرت X. */
final class CitedSources {
    /** Words that may stand between the phrase and the source: ما أفادت به هيئة … */
    private static final int REACH = 7;

    /**
     * A cited source.
     *
     * @param at the token of the phrase
     * @param origin whether the source lies before the teller (نقلا عن) instead of behind him
     */
    record Citation(int at, int end, Mention source, Cue.Reporting cue, boolean origin) {}

    private final Lexicon lexicon;

    CitedSources(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<Citation> find(Sentence sentence, List<Mention> mentions) {
        List<Citation> out = new ArrayList<>(1);
        int at = 0;
        while (at < sentence.size()) {
            Phrases.@Nullable Match match = phrase(sentence, at);
            @Nullable Mention source =
                    match == null ? null : source(sentence, mentions, match.to());
            if (match != null
                    && source != null
                    && match.senses().getFirst() instanceof Sense.CueName(Cue.Reporting cue)) {
                boolean origin = cue.form().startsWith("\u0646\u0642\u0644\u0627");
                out.add(new Citation(at, source.to(), source, cue, origin));
                at = source.to();
            } else {
                at++;
            }
        }
        return out;
    }

    private Phrases.@Nullable Match phrase(Sentence sentence, int at) {
        if (sentence.token(at).bases().isEmpty()) {
            return null;
        }
        for (Phrases.Match match : Phrases.at(lexicon.phrases(), sentence, at)) {
            boolean phrase =
                    match.senses().getFirst() instanceof Sense.CueName(Cue.Reporting cue)
                            && cue.kind().equals("phrase");
            if (phrase) {
                return match;
            }
        }
        return null;
    }

    private static @Nullable Mention source(Sentence sentence, List<Mention> mentions, int from) {
        for (int at = from; at < sentence.size() && at - from < REACH; at++) {
            if (sentence.token(at).isMark("\u060C,.:;")) {
                return null;
            }
            for (Mention mention : mentions) {
                if (mention.from() == at) {
                    return mention.isActor() ? mention : null;
                }
            }
        }
        return null;
    }
}
