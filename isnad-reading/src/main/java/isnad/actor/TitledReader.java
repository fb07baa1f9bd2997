package isnad.actor;

import isnad.lexicon.Lexicon;
import isnad.lexicon.Sense;
import isnad.lexicon.WordForm.Gender;
import isnad.lexicon.WordForm.Number;
import isnad.lexicon.WordForm.Pos;
import isnad.lexicon.World;
import isnad.text.Analysis;
import isnad.text.Entity;
import isnad.text.Mention;
import org.jspecify.annotations.Nullable;

/**
 * Reads a noun phrase that begins with a title: title, nisba or state, further titles, and a name
 * that may follow behind a comma. {@code وزير الدفاع الإسرائيلي، بيني غانتس}.
 */
final class TitledReader {
    private static final int MAX_PARTS = 12;
    private static final int LONG_NAME = 4;

    /** Finds a mention that complements a title: الناطق باسم [الحكومة العراقية]. */
    interface Complement {
        @Nullable Mention read(Scan scan, int at, int depth);
    }

    /** A titled noun phrase as far as it is read. */
    static final class Draft {
        final int from;
        int to;
        int titleEnd;
        String office;
        String roleEn;
        Gender gender;
        Number number;
        @Nullable String state;
        NameReader.@Nullable Name name;
        int nameFrom;
        boolean isOffice;
        String head;

        Draft(int from, int to, World.Title title, Number number) {
            this.from = from;
            this.to = to;
            this.titleEnd = to;
            this.office = title.office();
            this.roleEn = title.roleEn();
            this.gender = title.gender();
            this.number = number;
            this.isOffice = title.kind().equals("office");
            this.head = title.name();
        }
    }

    private final NameReader names;
    private final Complement complement;

    TitledReader(Lexicon lexicon, Complement complement) {
        this.names = new NameReader(lexicon);
        this.complement = complement;
    }

    /** Reads on from a title that has been found. */
    Draft read(Scan scan, Scan.Found<Sense.TitleName> title, int depth) {
        var draft =
                new Draft(title.from(), title.to(), title.sense().title(), title.sense().number());
        for (int i = 0; i < MAX_PARTS && draft.name == null && extend(scan, draft, depth); i++) {
            draft.titleEnd = draft.name == null ? draft.to : draft.titleEnd;
        }
        return draft;
    }

    /** Reads a name right here for somebody whose title is known from before (نظيره). */
    boolean name(Scan scan, Draft draft, int at) {
        if (!scan.isFree(at)) {
            return false;
        }
        NameReader.@Nullable Name name = names.read(scan.sentence(), at, true, scan.taken());
        if (name == null) {
            return false;
        }
        draft.name = name;
        draft.nameFrom = at;
        draft.to = name.to();
        return true;
    }

    private boolean extend(Scan scan, Draft draft, int depth) {
        int at = draft.to;
        if (at >= scan.size()) {
            return false;
        }
        if (scan.isComma(at)) {
            return isNameAhead(scan, at + 1) && behindComma(scan, draft, at + 1);
        }
        boolean speaks = draft.to == draft.titleEnd && isVoice(draft.head);
        if (speaks && serves(scan, draft, at, depth)) {
            return true;
        }
        return name(scan, draft, at)
                || nisba(scan, draft, at)
                || title(scan, draft, at)
                || home(scan, draft, at)
                || adjective(scan, draft, at)
                || complement(scan, draft, at, depth)
                || genitive(scan, draft, at)
                || portfolio(scan, draft, at)
                || aside(scan, draft, at, depth);
    }

    /** المتحالفة [مع إيران]، فلان: an adjective's complement between the title and the name. */
    private boolean aside(Scan scan, Draft draft, int at, int depth) {
        boolean complement =
                scan.isDefiniteAdjective(at - 1)
                        && scan.token(at).as(Pos.PREPOSITION) != null
                        && depth <= 2
                        && scan.isFree(at + 1);
        @Nullable Mention other = complement ? this.complement.read(scan, at + 1, depth + 1) : null;
        if (other == null || !scan.isComma(other.to()) || !isNameAhead(scan, other.to() + 1)) {
            return false;
        }
        draft.to = other.to();
        return true;
    }

    /** المتحدث باسم، الناطق بلسان: whom it speaks for comes before its own name. */
    private static boolean isVoice(String title) {
        return title.endsWith("\u0628\u0627\u0633\u0645")
                || title.endsWith("\u0628\u0644\u0633\u0627\u0646");
    }

    private boolean isNameAhead(Scan scan, int at) {
        boolean named =
                scan.isFree(at) && names.read(scan.sentence(), at, true, scan.taken()) != null;
        return named || scan.find(at, Sense.TitleName.class, true) != null;
    }

    /**
     * Behind a comma only a name, or a rank or honorific with a name, still belongs to the phrase.
     */
    private boolean behindComma(Scan scan, Draft draft, int at) {
        if (name(scan, draft, at)) {
            boolean known = java.util.Objects.requireNonNull(draft.name).known() != null;
            boolean closed =
                    draft.to >= scan.size()
                            || !scan.token(draft.to).isWord()
                            || scan.token(draft.to).asNominal() == null;
            if (!known && draft.number == Number.SINGULAR) {
                enclose(scan, draft);
            }
            if (known || draft.to - at > 1 || closed && draft.number == Number.SINGULAR) {
                return true;
            }
            draft.name = null;
            draft.to = at - 1;
            return false;
        }
        Scan.@Nullable Found<Sense.TitleName> title = scan.find(at, Sense.TitleName.class, true);
        if (title == null) {
            return false;
        }
        return title.sense().title().kind().equals("office")
                ? isSame(scan, draft, title) && name(scan, draft, title.to())
                : name(scan, draft, title.to());
    }

    /** السفيرة، صفية [طالب السهيل]، : what stands between two commas is the whole name. */
    private static void enclose(Scan scan, Draft draft) {
        int end = draft.to;
        while (end < scan.size() && end - draft.nameFrom < LONG_NAME && isNamePart(scan, end)) {
            end++;
        }
        boolean closed = end > draft.to && end < scan.size() && scan.isComma(end);
        if (closed) {
            draft.name = new NameReader.Name(end, null, false);
            draft.to = end;
        }
    }

    private static boolean isNamePart(Scan scan, int at) {
        return scan.token(at).isWord()
                && scan.isFree(at)
                && scan.token(at).asClosed() == null
                && scan.find(at, Sense.TitleName.class, true) == null;
    }

    /** العاهل السعودي، [الملك سلمان]، : another title of the one whose state is told. */
    private boolean isSame(Scan scan, Draft draft, Scan.Found<Sense.TitleName> title) {
        NameReader.@Nullable Name name =
                scan.isFree(title.to())
                        ? names.read(scan.sentence(), title.to(), true, scan.taken())
                        : null;
        World.@Nullable Person known = name == null ? null : name.known();
        return known != null
                && draft.state != null
                && draft.state.equals(known.state())
                && title.clitics().length() == 0;
    }

    private static boolean nisba(Scan scan, Draft draft, int at) {
        Scan.@Nullable Found<Sense.Nisba> nisba = scan.nisba(at);
        if (nisba != null) {
            draft.state = draft.state == null ? nisba.sense().state().id() : draft.state;
            draft.to = nisba.to();
            return true;
        }
        Scan.@Nullable Found<Sense.BlocNisba> bloc = scan.find(at, Sense.BlocNisba.class, true);
        boolean several = draft.number != Number.SINGULAR;
        if (bloc != null && (several || scan.find(at, Sense.BlocName.class, true) == null)) {
            draft.to = bloc.to();
            return true;
        }
        Scan.@Nullable Found<Sense.BlocName> people =
                several ? scan.find(at, Sense.BlocName.class, true) : null;
        if (people != null && draft.state == null) {
            draft.to = people.to();
            return true;
        }
        return false;
    }

    /** استقبل رئيس الجمهورية [رئيسة المفوضية]: another sex, or an office beside the highest. */
    private static boolean isSomebodyElse(Draft draft, World.Title other) {
        boolean offices = other.kind().equals("office") && draft.isOffice;
        boolean sexes =
                other.gender() != Gender.ANY
                        && draft.gender != Gender.ANY
                        && other.gender() != draft.gender;
        boolean highest =
                draft.office.equals("head_of_state")
                        && !other.office().isEmpty()
                        && !other.office().equals("head_of_state");
        return offices && (sexes || highest);
    }

    /** A second title: العاهل الأردني [الملك] عبد الله. */
    private static boolean title(Scan scan, Draft draft, int at) {
        Scan.@Nullable Found<Sense.TitleName> title = scan.find(at, Sense.TitleName.class, true);
        if (title == null || title.sense().number() != draft.number) {
            return false;
        }
        World.Title other = title.sense().title();
        if (isSomebodyElse(draft, other)) {
            return false;
        }
        if (draft.office.isEmpty()) {
            draft.office = other.office();
            draft.roleEn = draft.isOffice ? draft.roleEn : other.roleEn();
        }
        draft.isOffice |= other.kind().equals("office");
        draft.to = title.to();
        return true;
    }

    /** A state, place or body as the genitive: وزير خارجية [المغرب]، رئيس [مجلس الأمن]. */
    private static boolean home(Scan scan, Draft draft, int at) {
        if (draft.state != null || endsDefinite(scan, draft)) {
            return false;
        }
        int first = isEach(scan, at) ? at + 2 : at;
        Scan.@Nullable Found<? extends Sense> home = scan.home(first);
        if (home == null) {
            home = scan.find(first, Sense.Metonym.class, true);
        }
        if (home == null) {
            return false;
        }
        draft.state = Scan.stateOf(home.sense());
        draft.to = home.to();
        return true;
    }

    /** وزراء خارجية [كل من] مصر والأردن. */
    private static boolean isEach(Scan scan, int at) {
        return at + 2 < scan.size()
                && scan.token(at).is("\u0643\u0644")
                && scan.token(at + 1).is("\u0645\u0646");
    }

    /** A one-word title with the article takes no genitive: الرئيس. */
    private static boolean endsDefinite(Scan scan, Draft draft) {
        return draft.to - draft.from == 1
                && scan.token(draft.from).bases().stream()
                        .anyMatch(b ->
                                b.word().startsWith("\u0627\u0644") && b.clitics().length() == 0);
    }

    private static boolean adjective(Scan scan, Draft draft, int at) {
        if (!scan.isDefiniteAdjective(at) || scan.token(at).asVerb() != null) {
            return false;
        }
        draft.to = at + 1;
        return true;
    }

    /** باسم، بلسان، لدى، لـ: a body, state or person that the office serves. */
    private boolean complement(Scan scan, Draft draft, int at, int depth) {
        String word = scan.token(at).folded();
        boolean spokesman =
                draft.head.contains("\u062D\u062F\u062B")
                        || draft.head.contains("\u0646\u0627\u0637\u0642");
        boolean voice =
                spokesman
                        && (word.equals("\u0628\u0627\u0633\u0645")
                                || word.equals("\u0628\u0644\u0633\u0627\u0646"));
        if (spokesman
                && (word.startsWith("\u0628\u0627\u0633\u0645\u0647")
                        || word.startsWith("\u0628\u0644\u0633\u0627\u0646\u0647"))) {
            draft.to = at + 1;
            return true;
        }
        boolean post = word.equals("\u0644\u062F\u064A");
        if (voice
                || post
                || isVoice(draft.head) && draft.to == draft.titleEnd && draft.state == null) {
            return serves(scan, draft, voice || post ? at + 1 : at, depth);
        }
        return serves(scan, draft, at, depth, true);
    }

    private boolean serves(Scan scan, Draft draft, int at, int depth) {
        return serves(scan, draft, at, depth, false);
    }

    private boolean serves(Scan scan, Draft draft, int at, int depth, boolean lam) {
        if (depth > 2 || !scan.isFree(at)) {
            return false;
        }
        @Nullable Mention served = complement.read(scan, at, depth + 1);
        if (served == null
                || lam != (served.clitics().preposition() == isnad.lexicon.Letters.LAM)) {
            return false;
        }
        if (lam
                && (draft.state != null && !draft.head.contains("\u0639\u0627\u0645")
                        || served.isPersonal())) {
            return false;
        }
        Entity entity = served.entity();
        draft.state = draft.state == null ? entity.state() : draft.state;
        draft.to = served.to();
        return true;
    }

    /** Nouns between the title and what tells whose it is: وزير النفط والثروة المعدنية الكويتي. */
    private boolean genitive(Scan scan, Draft draft, int at) {
        if (isOffice(scan, at)) {
            return false;
        }
        int end = at;
        while (end < scan.size() && end - at < 6 && isGenitive(scan, draft, end, end == at)) {
            end++;
        }
        if (end == at || !isClosed(scan, draft, end)) {
            return false;
        }
        draft.to = end;
        if (draft.titleEnd - draft.from == 1) {
            draft.office = "";
        }
        return true;
    }

    /** أمير دولة الكويت [رئيس مجلس الشورى]: a title of several words is no genitive. */
    private static boolean isOffice(Scan scan, int at) {
        Scan.@Nullable Found<Sense.TitleName> title = scan.find(at, Sense.TitleName.class, true);
        return title != null
                && title.to() - at > 1
                && title.sense().title().kind().equals("office");
    }

    /** وزير الدولة الإماراتي [للشؤون الخارجية]، فلان: what he is in charge of, before his name. */
    private boolean portfolio(Scan scan, Draft draft, int at) {
        int end = draft.state != null && isFor(scan, at) ? at + 1 : at;
        while (end > at && end < scan.size() && end - at < 5 && isCharge(scan, end)) {
            end++;
        }
        int name = scan.isComma(end) ? end + 1 : end;
        if (end == at
                || !scan.isFree(name)
                || names.read(scan.sentence(), name, true, scan.taken()) == null) {
            return false;
        }
        draft.to = end;
        return true;
    }

    private static boolean isCharge(Scan scan, int at) {
        @Nullable Analysis noun = scan.isFree(at) ? scan.token(at).asNominal() : null;
        return noun != null
                && !noun.clitics().hasPreposition()
                && !noun.hasSuffix()
                && scan.token(at).asVerb() == null;
    }

    /** لشؤون، للشؤون، لحقوق: a noun under ل that names nobody. */
    private static boolean isFor(Scan scan, int at) {
        @Nullable Analysis noun = scan.isFree(at) ? scan.token(at).asNominal() : null;
        return noun != null
                && noun.clitics().preposition() == isnad.lexicon.Letters.LAM
                && !noun.clitics().hasConjunction()
                && !noun.hasSuffix()
                && scan.matches(at).isEmpty();
    }

    private static boolean isGenitive(Scan scan, Draft draft, int at, boolean first) {
        if (scan.isDefiniteNoun(at, true)) {
            return true;
        }
        if (first && endsDefinite(scan, draft)) {
            return false;
        }
        @Nullable Analysis noun = scan.isFree(at) ? scan.token(at).asNominal() : null;
        return noun != null
                && !noun.clitics().hasPreposition()
                && !noun.clitics().hasConjunction()
                && !noun.hasSuffix()
                && (scan.token(at).asVerb() == null || scan.isDefiniteNoun(at + 1, false))
                && !scan.isDefiniteNoun(draft.to - 1, false)
                && scan.nisba(draft.to - 1) == null;
    }

    /** The nouns count only if a nisba, a name, or a comma with a name closes them. */
    private boolean isClosed(Scan scan, Draft draft, int at) {
        if (scan.isComma(at)) {
            return isNameAhead(scan, at + 1);
        }
        return scan.nisba(at) != null
                || draft.state == null && scan.find(at, Sense.StateName.class, true) != null
                || isNameAhead(scan, at);
    }
}
