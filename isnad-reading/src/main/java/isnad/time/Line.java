package isnad.time;

import isnad.lexicon.Letters;
import isnad.lexicon.Months;
import isnad.model.Precision;
import isnad.model.Span;
import isnad.text.Sentence;
import isnad.text.Token;
import isnad.time.TimeWord.Kind;
import isnad.time.TimeWord.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A sentence with its words of time looked up. Indexes outside of it are allowed everywhere. */
final class Line {
    private static final int MAX_DIGITS = 6;

    private final Sentence sentence;
    private final @Nullable LocalDate today;
    private final Months months;
    private final List<String> folded;
    private final List<List<Hit>> exact;
    private final List<List<Hit>> stripped;
    private final int[] clitics;
    private final Months.@Nullable Month[] named;
    private final Months.@Nullable Month[] headed;
    private @Nullable LocalDate day;
    private @Nullable LocalDate period;

    /** A word of time found. */
    record Hit(TimeWord word, int to) {
        int value() {
            return word.value();
        }
    }

    Line(Sentence sentence, @Nullable LocalDate today, TimeWords words, Months months) {
        this.sentence = sentence;
        this.today = today;
        this.months = months;
        int size = sentence.size();
        folded = new ArrayList<>(size);
        sentence.tokens().forEach(token -> folded.add(token.folded()));
        exact = new ArrayList<>(size);
        stripped = new ArrayList<>(size);
        clitics = new int[size];
        named = new Months.Month[size];
        headed = new Months.Month[size];
        for (int i = 0; i < size; i++) {
            exact.add(hits(words, folded.get(i), i));
            named[i] = sentence.token(i).isWord() ? months.match(folded, i) : null;
            stripped.add(strip(words, i));
        }
    }

    private List<Hit> hits(TimeWords words, String first, int at) {
        List<TimeWords.Entry> entries = words.startingWith(first);
        if (entries.isEmpty()) {
            return List.of();
        }
        List<Hit> out = new ArrayList<>(entries.size());
        for (TimeWords.Entry entry : entries) {
            if (goesOn(entry.words(), at)) {
                out.add(new Hit(entry.meaning(), at + entry.words().size()));
            }
        }
        return out;
    }

    private boolean goesOn(List<String> words, int at) {
        if (at + words.size() > folded.size()) {
            return false;
        }
        for (int i = 1; i < words.size(); i++) {
            if (!words.get(i).equals(folded.get(at + i))) {
                return false;
            }
        }
        return true;
    }

    private List<Hit> strip(TimeWords words, int at) {
        for (Token.Base base : sentence.token(at).bases()) {
            if (base.clitics().length() == 0) {
                continue;
            }
            List<Hit> hits = hits(words, base.word(), at);
            headed[at] = months.match(withFirst(base.word(), at), 0);
            if (!hits.isEmpty() || headed[at] != null) {
                clitics[at] = base.clitics().length();
                return hits;
            }
        }
        return List.of();
    }

    private List<String> withFirst(String word, int at) {
        String second = at + 1 < folded.size() ? folded.get(at + 1) : "";
        return List.of(word, second);
    }

    /** Takes over what the sentence before has told. */
    void follows(@Nullable Line before) {
        day = before == null ? null : before.day;
        period = before == null ? null : before.period;
    }

    /** Remembers a time that was told. */
    void tell(Found found) {
        Stretch stretch = found.stretch();
        LocalDate from = stretch == null ? null : stretch.from();
        if (stretch != null && from != null) {
            period = from;
            day = stretch.whole() && stretch.grain() == Precision.DAY ? from : day;
        }
    }

    /** The day that was told last, else today; or a day of the longer time told last, or null. */
    @Nullable LocalDate told(Unit unit) {
        if (unit != Unit.DAY) {
            return period;
        }
        return day == null ? today : day;
    }

    @Nullable LocalDate today() {
        return today;
    }

    Sentence sentence() {
        return sentence;
    }

    int size() {
        return folded.size();
    }

    boolean has(int at) {
        return at >= 0 && at < folded.size();
    }

    Token token(int at) {
        return sentence.token(at);
    }

    /** Whether a time expression may begin at this token. */
    boolean mayStart(int at) {
        return !exact.get(at).isEmpty()
                || clitics[at] > 0
                || named[at] != null
                || token(at).kind() == Token.Kind.NUMBER;
    }

    /** The folded word, or an empty one outside the sentence. */
    String text(int at) {
        return has(at) ? folded.get(at) : "";
    }

    /** The word as it stands, in this role; null if it has not this role. */
    @Nullable Hit hit(int at, Kind kind) {
        return has(at) ? find(exact.get(at), kind) : null;
    }

    /** The word in this role, with or without proclitics. */
    @Nullable Hit head(int at, Kind kind) {
        Hit hit = hit(at, kind);
        return hit != null || !has(at) ? hit : find(stripped.get(at), kind);
    }

    /** The word in this role behind و. */
    @Nullable Hit joined(int at, Kind kind) {
        boolean and = has(at) && clitics[at] == 1 && folded.get(at).charAt(0) == Letters.WAW;
        return and ? find(stripped.get(at), kind) : null;
    }

    /** Whether just ل stands before the word of time. */
    boolean isFor(int at) {
        return has(at) && clitics(at) == 1 && folded.get(at).charAt(0) == Letters.LAM;
    }

    private static @Nullable Hit find(List<Hit> hits, Kind kind) {
        int size = hits.size();
        for (int i = 0; i < size; i++) {
            if (hits.get(i).word().kind() == kind) {
                return hits.get(i);
            }
        }
        return null;
    }

    /** The word for one of these units as it stands, or null. */
    @Nullable Hit one(int at, Kind kind, Unit unit) {
        Hit hit = hit(at, kind);
        return hit != null && hit.word().unit() == unit && hit.value() == 1 ? hit : null;
    }

    boolean is(int at, Kind kind) {
        return hit(at, kind) != null;
    }

    boolean isHead(int at, Kind kind) {
        return head(at, kind) != null;
    }

    /** Behind the word if it has this role, else where it was. */
    int skip(int at, Kind kind) {
        Hit hit = hit(at, kind);
        return hit == null ? at : hit.to();
    }

    /** Whether a word that ends right before this token has this role. */
    boolean isBefore(int at, Kind kind) {
        for (int from = Math.max(0, at - 4); from < at; from++) {
            Hit hit = head(from, kind);
            if (hit != null && hit.to() == at) {
                return true;
            }
        }
        return false;
    }

    boolean isMark(int at, String marks) {
        return has(at) && token(at).isMark(marks);
    }

    /** Behind the mark if it is one of these, else where it was. */
    int skipMark(int at, String marks) {
        return isMark(at, marks) ? at + 1 : at;
    }

    /** Whether the sentence pauses or ends at this token. */
    boolean isPause(int at) {
        return !has(at) || token(at).kind() == Token.Kind.MARK || token(at).isQuote();
    }

    /** The number at this token if it has digits only, else -1. */
    int number(int at) {
        if (!has(at) || token(at).kind() != Token.Kind.NUMBER) {
            return -1;
        }
        return Digits.whole(folded.get(at), MAX_DIGITS);
    }

    /** The number parts of this token; empty if it is no number. */
    List<Integer> numbers(int at) {
        boolean number = has(at) && token(at).kind() == Token.Kind.NUMBER;
        return number ? Digits.parts(folded.get(at)) : List.of();
    }

    /** The month's name at this token as it stands. */
    Months.@Nullable Month month(int at) {
        return has(at) ? named[at] : null;
    }

    /** The month's name at this token, with or without proclitics. */
    Months.@Nullable Month headMonth(int at) {
        Months.Month month = month(at);
        return month != null || !has(at) ? month : headed[at];
    }

    /** How many folded letters of proclitics stand before the word of time. */
    int clitics(int at) {
        boolean bare = !exact.get(at).isEmpty() || month(at) != null;
        return bare ? 0 : clitics[at];
    }

    /** The place of these tokens on the page, without the proclitics of the first. */
    Span span(int from, int to) {
        Span span = sentence.span(from, to);
        int skipped = Math.min(clitics(from), token(from).span().length() - 1);
        return new Span(Math.min(span.start() + skipped, span.end()), span.end());
    }
}
