package isnad.time;

import isnad.lexicon.WordForm.Pos;
import isnad.text.Analysis;
import isnad.text.Token;
import isnad.time.TimeWord.Kind;

/** Tells from the nearest verb or cue whether a time lies ahead. */
final class Tense {
    private static final int REACH_BACK = 40;
    private static final int REACH_ON = 6;

    private Tense() {}

    /** 1 if what stands around the token is yet to come, -1 if it is past, 0 if nothing tells. */
    static int at(Line line, int at) {
        for (int i = at - 1; i >= 0 && i >= at - REACH_BACK; i--) {
            int tense = of(line, i);
            if (tense != 0) {
                return tense;
            }
        }
        for (int i = at + 1; i < line.size() && i <= at + REACH_ON; i++) {
            int tense = of(line, i);
            if (tense != 0) {
                return tense;
            }
        }
        return 0;
    }

    private static int of(Line line, int at) {
        if (line.isHead(at, Kind.FUTURE)) {
            return 1;
        }
        Token token = line.token(at);
        boolean perfect = false;
        for (Analysis analysis : token.analyses()) {
            if (analysis.clitics().future()) {
                return 1;
            }
            if (analysis.form().pos() != Pos.PERFECT) {
                return 0;
            }
            perfect = true;
        }
        return perfect ? -1 : 0;
    }
}
