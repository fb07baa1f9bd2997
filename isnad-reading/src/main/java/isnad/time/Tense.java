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

    /** The same; where nothing else tells, «يلتقي الوزير نظيره الخميس» is yet to come. */
    static int announced(Line line, int at) {
        int tense = at(line, at);
        for (int i = at - 1; tense == 0 && i >= 0 && i >= at - REACH_BACK; i--) {
            tense = isImperfect(line, i) && !isPast(line, i) ? 1 : 0;
        }
        return tense;
    }

    private static boolean isImperfect(Line line, int at) {
        for (Analysis analysis : line.token(at).analyses()) {
            if (analysis.form().pos() != Pos.IMPERFECT) {
                return false;
            }
        }
        return !line.token(at).analyses().isEmpty();
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

    /** «لم يصل»، «كان يزور». */
    private static boolean isPast(Line line, int at) {
        for (int i = Math.max(0, at - 3); i < at; i++) {
            String word = line.text(i);
            if (word.endsWith("\u0644\u0645") && word.length() <= 3
                    || word.contains("\u0643\u0627\u0646")) {
                return true;
            }
        }
        return false;
    }
}
