package isnad.actor;

import isnad.lexicon.Letters;
import isnad.lexicon.Sense;
import isnad.lexicon.WordForm.Number;
import isnad.lexicon.WordForm.Pos;
import isnad.lexicon.World;
import isnad.text.Analysis;
import isnad.text.Mention;
import isnad.text.Token;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads noun phrases whose head says what somebody is, without naming him: {@code الحكومة
 * العراقية}, {@code مصدر دبلوماسي مطلع}, {@code دول خليجية}, {@code شركة «…» الإسرائيلية}.
 */
final class CrowdReader {
    private static final int MAX_TOKENS = 9;
    private static final Set<String> OWNED =
            Set.of(
                    "\u062A\u0642\u0631\u064A\u0631",
                    "\u062A\u0642\u0627\u0631\u064A\u0631",
                    "\u0648\u062B\u064A\u0642\u0647",
                    "\u0648\u062B\u0627\u0626\u0642",
                    "\u062F\u0631\u0627\u0633\u0647",
                    "\u0627\u0633\u062A\u0637\u0644\u0627\u0639",
                    "\u0645\u0631\u0627\u0633\u0644",
                    "\u0645\u0631\u0627\u0633\u0644\u0647",
                    "\u0645\u0631\u0627\u0633\u0644\u0648",
                    "\u0645\u0631\u0627\u0633\u0644\u064A",
                    "\u0628\u0631\u0642\u064A\u0627\u062A",
                    "\u062A\u0633\u0631\u064A\u0628\u0627\u062A",
                    "\u0648\u062B\u064A\u0642\u0629");

    private static final String FI = "\u0641\u064A";
    private static final String TANWIN = "\u0627";
    private static final String MIN = "\u0645\u0646";

    /** A phrase as far as it is read. */
    static final class Draft {
        final int from;
        int to;
        final World.Crowd crowd;
        @Nullable String state;
        World.@Nullable State genitive;
        boolean complete;
        boolean quoted;
        boolean definite;

        Draft(int from, int to, World.Crowd crowd) {
            this.from = from;
            this.to = to;
            this.crowd = crowd;
        }

        /** Whether it is more than an indefinite noun: تحالف أمني names nobody. */
        boolean isNamed(Scan scan) {
            return complete
                    || quoted
                    || definite
                    || to > from + 1 && scan.isDefiniteNoun(to - 1, false);
        }

        Number number() {
            return crowd.number();
        }
    }

    private final TitledReader.Complement complement;

    CrowdReader(TitledReader.Complement complement) {
        this.complement = complement;
    }

    Draft read(Scan scan, Scan.Found<Sense.CrowdName> head, int depth) {
        var draft = new Draft(head.from(), head.to(), head.sense().crowd());
        draft.definite = startsDefinite(scan, draft);
        boolean people = isPeople(draft);
        while (draft.to < scan.size() && draft.to - draft.from < MAX_TOKENS) {
            boolean more =
                    nisba(scan, draft)
                            || adjective(scan, draft)
                            || !people && quoted(scan, draft)
                            || !people && home(scan, draft)
                            || !people && noun(scan, draft);
            if (!more) {
                break;
            }
        }
        boolean members = draft.crowd.kind().equals("members");
        if ((members || !people) && draft.state == null || isOwned(draft)) {
            served(scan, draft, depth);
        }
        reported(scan, draft);
        if (people) {
            whence(scan, draft, depth);
            partitive(scan, draft, depth);
        }
        return draft;
    }

    /** مئات الآلاف [من اللبنانيين]: who is counted says whose people they are. */
    private void partitive(Scan scan, Draft draft, int depth) {
        int at = draft.to + 1;
        boolean of = at < scan.size() && scan.token(draft.to).folded().equals(MIN);
        if (!of || depth > 2 || draft.state != null) {
            return;
        }
        @Nullable Mention counted = complement.read(scan, at, depth + 1);
        if (counted != null
                && (counted.kind() == Mention.Kind.CROWD || counted.kind() == Mention.Kind.BODY)
                && counted.clitics().length() == 0) {
            draft.state = counted.entity().state();
            draft.to = counted.to();
        }
    }

    /** عشرات المتظاهرين: a number that only counts the noun behind it names nobody itself. */
    static boolean isCounting(Scan scan, Draft draft) {
        boolean number = scan.token(draft.from).as(Pos.NUMERAL) != null;
        return number
                && !startsDefinite(scan, draft)
                && draft.to == draft.from + 1
                && draft.to < scan.size()
                && scan.token(draft.to).isWord()
                && !scan.token(draft.to).folded().startsWith(MIN);
    }

    private static boolean isPeople(Draft draft) {
        return switch (draft.crowd.kind()) {
            case "people", "members", "source", "states" -> true;
            default -> false;
        };
    }

    private static boolean nisba(Scan scan, Draft draft) {
        Scan.@Nullable Found<Sense.Nisba> nisba = scan.nisba(draft.to);
        if (nisba == null && isPeople(draft)) {
            nisba = nationals(scan, draft);
        }
        if (nisba != null) {
            draft.state = draft.state == null ? nisba.sense().state().id() : draft.state;
            draft.to = nisba.to();
            draft.complete = true;
            return true;
        }
        if (isPeople(draft) && kin(scan, draft)) {
            return true;
        }
        Scan.@Nullable Found<Sense.BlocNisba> bloc =
                scan.find(draft.to, Sense.BlocNisba.class, true);
        if (bloc == null) {
            return false;
        }
        draft.to = bloc.to();
        draft.complete = true;
        return true;
    }

    /** ناشطون [أكراد]: the plural of a nisba that is a people's name. */
    private static boolean kin(Scan scan, Draft draft) {
        Scan.@Nullable Found<Sense.Nisba> kin = scan.find(draft.to, Sense.Nisba.class, true);
        if (kin == null || kin.sense().number() != draft.number() || draft.complete) {
            return false;
        }
        draft.state = kin.sense().state().id();
        draft.to = kin.to();
        draft.complete = true;
        return true;
    }

    /** متظاهرون [أفغان]، جنود [أتراك]: plurals that are nouns elsewhere. */
    private static Scan.@Nullable Found<Sense.Nisba> nationals(Scan scan, Draft draft) {
        Scan.@Nullable Found<Sense.Nisba> found = scan.find(draft.to, Sense.Nisba.class, true);
        boolean definite =
                found != null && scan.token(found.from()).folded().startsWith("\u0627\u0644");
        return found != null && found.sense().people() && definite == startsDefinite(scan, draft)
                ? found
                : null;
    }

    private static boolean adjective(Scan scan, Draft draft) {
        int at = draft.to;
        boolean definite =
                startsDefinite(scan, draft)
                        || draft.complete
                        || at > draft.from + 1 && scan.isDefiniteNoun(at - 1, false);
        boolean fits =
                definite
                        ? scan.isDefiniteAdjective(at)
                        : (isPeople(draft) ? scan.isDescription(at) : scan.isBareAdjective(at))
                                || scan.isDefiniteAdjective(at) && !isPeople(draft);
        if (draft.complete && !startsDefinite(scan, draft) && isPeople(draft)) {
            fits = scan.isDescription(at);
        }
        if (!fits
                || isPeople(draft) && !matchesTanwin(scan, draft)
                || isPeople(draft)
                        && isSoundPlural(scan.token(draft.from).folded())
                        && !isSoundPlural(scan.token(at).folded())) {
            return false;
        }
        if (clashes(scan, draft, at)) {
            return false;
        }
        draft.to = at + 1;
        return true;
    }

    /** الحرس الثوري [الناقلة]: behind a masculine adjective a feminine one is another noun. */
    private static boolean clashes(Scan scan, Draft draft, int at) {
        boolean behind = draft.to > draft.from + 1;
        boolean unlike = isFeminine(scan, at) != isFeminine(scan, at - 1);
        boolean unlikeHead = isFeminine(scan, at) != isFeminine(scan, draft.from);
        return behind
                && unlike
                && (scan.isDefiniteAdjective(at - 1)
                        || draft.complete && draft.number() == Number.SINGULAR && unlikeHead);
    }

    private static boolean isFeminine(Scan scan, int at) {
        String folded = scan.token(at).folded();
        return folded.endsWith("\u0647");
    }

    /** شخصا مجهولا: the accusative of one goes through both words. */
    private static boolean matchesTanwin(Scan scan, Draft draft) {
        String head = scan.token(draft.from).folded();
        boolean one = draft.number() == Number.SINGULAR && head.endsWith(TANWIN);
        return !one || scan.token(draft.to).folded().endsWith(TANWIN);
    }

    private static boolean isSoundPlural(String folded) {
        return folded.endsWith("\u064A\u0646") || folded.endsWith("\u0648\u0646");
    }

    /** A name in quotation marks right behind the head. */
    private static boolean quoted(Scan scan, Draft draft) {
        int at = draft.to;
        if (draft.complete
                || draft.quoted
                || at >= scan.size()
                || scan.token(at).kind() != Token.Kind.QUOTE_OPEN) {
            return false;
        }
        for (int end = at + 1; end < scan.size() && end - at < 7; end++) {
            if (scan.token(end).kind() == Token.Kind.QUOTE_CLOSE) {
                draft.to = end + 1;
                draft.quoted = true;
                return true;
            }
        }
        return false;
    }

    private static boolean home(Scan scan, Draft draft) {
        if (draft.complete || startsDefinite(scan, draft) || draft.to > draft.from + 1) {
            return false;
        }
        Scan.@Nullable Found<? extends Sense> home = scan.home(draft.to);
        if (home == null) {
            return false;
        }
        draft.state = Scan.stateOf(home.sense());
        draft.to = home.to();
        draft.complete = true;
        return true;
    }

    private static boolean startsDefinite(Scan scan, Draft draft) {
        return scan.token(draft.from).bases().stream()
                .anyMatch(b -> b.word().startsWith("\u0627\u0644") && b.word().length() > 4);
    }

    /** The genitive nouns of a body: جهاز المخابرات العامة، هيئة البث الرسمية. */
    private static boolean noun(Scan scan, Draft draft) {
        int at = draft.to;
        boolean closed = at > draft.from + 1 && scan.isDefiniteNoun(at - 1, false);
        if (draft.complete || draft.quoted || startsDefinite(scan, draft)) {
            return false;
        }
        if (closed && !scan.isDefiniteNoun(at, true)) {
            return false;
        }
        boolean joined =
                scan.isDefiniteNoun(at, true) && at > draft.from + 1 && scan.nisba(at + 1) != null;
        if (joined || scan.isDefiniteNoun(at, false) && scan.token(at).asVerb() == null) {
            draft.to = at + 1;
            return true;
        }
        @Nullable Analysis bare =
                at == draft.from + 1 && scan.isFree(at) ? scan.token(at).asNominal() : null;
        if (bare != null
                && bare.clitics().length() == 0
                && scan.token(at).asVerb() == null
                && scan.isDefiniteNoun(at + 1, false)) {
            draft.to = at + 1;
            return true;
        }
        return false;
    }

    /** مكتب [رئيس الوزراء]، إدارة [الرئيس …]: the body of a named person. */
    private void served(Scan scan, Draft draft, int depth) {
        if (depth > 2
                || draft.to - draft.from > 1
                || !scan.isFree(draft.to)
                || startsDefinite(scan, draft)) {
            return;
        }
        @Nullable Mention served = complement.read(scan, draft.to, depth + 1);
        if (served != null && served.clitics().length() == 0) {
            draft.state = served.entity().state();
            draft.to = served.to();
            draft.complete = true;
        }
    }

    /** A medium whose name is an everyday word counts behind its reporter. */
    private static void reported(Scan scan, Draft draft) {
        Scan.@Nullable Found<Sense.MediumName> medium =
                isOwned(draft) ? scan.find(draft.to, Sense.MediumName.class, true) : null;
        if (medium != null) {
            draft.to = medium.to();
        }
    }

    private static boolean isSeat(Scan scan, int at) {
        String word = scan.token(at).folded();
        boolean informed =
                word.equals("\u0639\u0644\u064A")
                        && scan.token(at - 1).folded().contains("\u0645\u0637\u0644\u0639");
        return informed || word.equals(FI) || word.equals(MIN);
    }

    /** تقرير [الأمم المتحدة]، مراسل [الجزيرة]: whose document or reporter it is. */
    private static boolean isOwned(Draft draft) {
        return draft.crowd.kind().equals("source")
                && draft.to == draft.from + 1
                && OWNED.contains(Letters.fold(draft.crowd.lemma()));
    }

    /** مصدر [في الدفاع]، مصادر [من الخليج]: where an unnamed source sits. */
    private void whence(Scan scan, Draft draft, int depth) {
        int at = draft.to;
        if (at + 1 >= scan.size() || draft.crowd.kind().equals("states")) {
            return;
        }
        boolean source = draft.crowd.kind().equals("source");
        if (!source || !isSeat(scan, at) || !scan.isFree(at + 1)) {
            return;
        }
        @Nullable Mention place = depth > 2 ? null : complement.read(scan, at + 1, depth + 1);
        if (place != null && place.clitics().length() == 0) {
            draft.state = draft.state == null ? place.entity().state() : draft.state;
            draft.to = place.to();
        } else if (scan.isDefiniteNoun(at + 1, false)) {
            draft.to = at + 2;
        }
    }
}
