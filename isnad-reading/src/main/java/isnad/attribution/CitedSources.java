package isnad.attribution;

import isnad.lexicon.Cue;
import isnad.lexicon.Lexicon;
import isnad.lexicon.Sense;
import isnad.lexicon.WordForm.Pos;
import isnad.text.Analysis;
import isnad.text.Mention;
import isnad.text.Phrases;
import isnad.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds sources that a phrase cites: بحسب X، وفقا لـX، نقلا عن X، كما ذكرت X، على ما قال X لـY. */
final class CitedSources {
    /** Words that may stand between the phrase and the source: ما أفادت به هيئة … */
    private static final int REACH = 7;

    /** Words between a source and whom it told, or whom it has it from: تحدث لـ، نقلا عن. */
    private static final int NEAR = 4;

    private static final String STOPS = "\u060C,.:;";
    private static final String FROM = "\u0639\u0646";
    private static final String TO = "\u0627\u0644\u064A";
    private static final String FOR = "\u0644";
    private static final String QUOTES = "\u00BB\"\u201D)";
    private static final String ON = "\u0639\u0644\u064A";
    private static final String WHAT = "\u0645\u0627";

    /** كما، حسبما، مثلما، وفقما. */
    private static final Set<String> AS =
            Set.of(
                    "\u0643\u0645\u0627",
                    "\u062D\u0633\u0628\u0645\u0627",
                    "\u0628\u062D\u0633\u0628\u0645\u0627",
                    "\u0645\u062B\u0644\u0645\u0627",
                    "\u0648\u0641\u0642\u0645\u0627");

    /**
     * Cited sources.
     *
     * @param at the token of the phrase
     * @param sources who told it to whom, the first teller first
     * @param origin whether they lie before the teller (نقلا عن) instead of behind him
     */
    record Citation(int at, int end, List<Mention> sources, Cue.Reporting cue, boolean origin) {
        /** The same, had from somebody further back. */
        private Citation behind(Citation first) {
            List<Mention> all = new ArrayList<>(first.sources());
            all.addAll(sources);
            return new Citation(at, first.end(), all, cue, origin);
        }
    }

    /** What introduces a source, and where it may begin. */
    private record Opening(int to, Cue.Reporting cue, boolean closed) {}

    private final Lexicon lexicon;

    CitedSources(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<Citation> find(Sentence sentence, List<Mention> mentions) {
        List<Citation> out = new ArrayList<>(1);
        int at = 0;
        while (at < sentence.size()) {
            @Nullable Citation found = at(sentence, mentions, at);
            if (found != null) {
                add(found, out);
            }
            at = found == null ? at + 1 : found.end();
        }
        return out;
    }

    /** وفق وكالة الأناضول [نقلا عن] الوزير: from whom a cited source has it. */
    private static void add(Citation found, List<Citation> out) {
        Citation last = out.isEmpty() ? null : out.getLast();
        if (last != null && found.origin() && !last.origin() && found.at() - last.end() < 2) {
            out.set(out.size() - 1, last.behind(found));
        } else {
            out.add(found);
        }
    }

    private @Nullable Citation at(Sentence sentence, List<Mention> mentions, int at) {
        @Nullable Opening opening = opening(sentence, at);
        @Nullable Mention source =
                opening == null ? null : source(sentence, mentions, opening.to(), REACH);
        if (opening == null || source == null) {
            return null;
        }
        List<Mention> sources = chain(sentence, mentions, source);
        int end = sources.stream().mapToInt(Mention::to).max().orElseThrow();
        boolean origin = opening.cue().form().startsWith("\u0646\u0642\u0644\u0627");
        return opening.closed() && !isClosed(sentence, end)
                ? null
                : new Citation(at, end, sources, opening.cue(), origin);
    }

    private @Nullable Opening opening(Sentence sentence, int at) {
        Phrases.@Nullable Match match = phrase(sentence, at);
        if (match != null
                && match.senses().getFirst() instanceof Sense.CueName(Cue.Reporting cue)) {
            return new Opening(match.to(), cue, false);
        }
        int verb = at + as(sentence, at);
        Cue.@Nullable Reporting cue = verb == at ? null : reporting(sentence, verb);
        return cue == null ? null : new Opening(verb + 1, cue, true);
    }

    /** How many words «كما», «على ما» take; 0 where none stands there. */
    private static int as(Sentence sentence, int at) {
        if (at == 0) {
            return 0;
        }
        boolean one = AS.contains(sentence.token(at).folded());
        boolean two =
                sentence.token(at).is(ON)
                        && at + 1 < sentence.size()
                        && sentence.token(at + 1).is(WHAT);
        return one ? 1 : two ? 2 : 0;
    }

    private Cue.@Nullable Reporting reporting(Sentence sentence, int at) {
        if (at >= sentence.size()) {
            return null;
        }
        for (Analysis a : sentence.token(at).analyses()) {
            Cue.@Nullable Reporting cue =
                    a.form().pos() == Pos.PERFECT ? lexicon.reportingVerb(a.form().key()) : null;
            if (cue != null) {
                return cue;
            }
        }
        return null;
    }

    /** «كما قال الوزير» cites where the clause ends with it: «كما قال الوزير إن» says more. */
    private static boolean isClosed(Sentence sentence, int at) {
        return at >= sentence.size()
                || sentence.token(at).isMark(STOPS)
                || sentence.token(at).isMark(QUOTES) && isClosed(sentence, at + 1);
    }

    /**
     * Whoever it was told to or had from goes with a source: شهود [لرويترز]، نقله موقع [عن مصدر].
     */
    private static List<Mention> chain(Sentence sentence, List<Mention> mentions, Mention source) {
        @Nullable Mention next = source(sentence, mentions, source.to(), NEAR);
        if (next == null) {
            return List.of(source);
        }
        boolean medium = source.kind() == Mention.Kind.MEDIUM;
        if (medium && sentence.token(next.from() - 1).is(FROM)) {
            return List.of(next, source);
        }
        return !medium && next.kind() == Mention.Kind.MEDIUM && isTold(sentence, source, next)
                ? List.of(source, next)
                : List.of(source);
    }

    /** لرويترز، لـ«رويترز»، إلى «رويترز». */
    private static boolean isTold(Sentence sentence, Mention source, Mention medium) {
        if (medium.clitics().hasPreposition()) {
            return true;
        }
        for (int at = source.to(); at < medium.from(); at++) {
            if (sentence.token(at).is(TO) || sentence.token(at).is(FOR)) {
                return true;
            }
        }
        return false;
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

    private static @Nullable Mention source(
            Sentence sentence, List<Mention> mentions, int from, int reach) {
        for (int at = from; at < sentence.size() && at - from < reach; at++) {
            if (sentence.token(at).isMark(STOPS)) {
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
