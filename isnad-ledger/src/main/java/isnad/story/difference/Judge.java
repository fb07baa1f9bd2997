package isnad.story.difference;

import isnad.lexicon.Gazetteer;
import isnad.lexicon.Letters;
import isnad.lexicon.Lexicon;
import isnad.lexicon.Tsv;
import isnad.story.difference.Alignment.Substitution;
import isnad.story.difference.Difference.Kind;
import isnad.story.difference.Named.Sort;
import isnad.story.table.Tables;
import isnad.text.Sentence;
import isnad.text.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says whether words that stand in each other's place differ in what they say, and in what. */
final class Judge {
    private static final String WEEKDAY = "d";

    private final Gazetteer names;
    private final Terms terms = new Terms();
    private final Numbers numbers = new Numbers();
    private final Map<String, String> dates = new HashMap<>();

    /**
     * A judgement.
     *
     * @param oneFrom first word of the reading, widened to the whole name or term
     */
    record Judgement(Kind kind, int oneFrom, int oneTo, int otherFrom, int otherTo) {}

    Judge(Lexicon lexicon) {
        this.names = lexicon.names();
        for (Tsv.Row row : Tables.read(Judge.class, "dates.tsv")) {
            row.list("form").forEach(form -> dates.put(Letters.fold(form), row.required("value")));
        }
    }

    Gazetteer names() {
        return names;
    }

    Terms terms() {
        return terms;
    }

    Numbers numbers() {
        return numbers;
    }

    /** What differs; null for words that may mean the same, or of which nothing is known. */
    @Nullable Judgement judge(Prose one, Prose other, Substitution at) {
        Judgement term = term(one, other, at);
        if (term != null) {
            return term;
        }
        Judgement date = date(one.words(), other.words(), at);
        if (date != null) {
            return date;
        }
        Judgement number = number(one.words(), other.words(), at);
        return number == null ? name(one.words(), other.words(), at) : number;
    }

    private @Nullable Judgement term(Prose one, Prose other, Substitution at) {
        List<Terms.Hit> right = terms.find(other.words());
        for (Terms.Hit left : terms.find(one.words())) {
            for (Terms.Hit hit : right) {
                if (left.isSiblingOf(hit)
                        && left.overlaps(at.oneFrom(), at.oneTo())
                        && hit.overlaps(at.otherFrom(), at.otherTo())) {
                    return new Judgement(Kind.TERM, left.from(), left.to(), hit.from(), hit.to());
                }
            }
        }
        return null;
    }

    private @Nullable Judgement date(Sentence one, Sentence other, Substitution at) {
        String left = date(one, at.oneFrom(), at.oneTo());
        String right = date(other, at.otherFrom(), at.otherTo());
        boolean differ =
                left != null
                        && right != null
                        && left.charAt(0) == right.charAt(0)
                        && !left.equals(right);
        return differ ? whole(Kind.DATE, at) : null;
    }

    private @Nullable String date(Sentence words, int from, int to) {
        for (int i = from; i < to; i++) {
            for (Token.Base base : words.token(i).bases()) {
                String value = dates.get(base.word());
                String joined =
                        i + 1 < words.size()
                                ? dates.get(base.word() + " " + words.token(i + 1).folded())
                                : null;
                if ((joined != null || value != null) && isDate(words.token(i), value)) {
                    return joined == null ? value : joined;
                }
            }
        }
        return null;
    }

    private static boolean isDate(Token token, @Nullable String value) {
        return value == null || !value.startsWith(WEEKDAY) || Forms.hasArticle(token);
    }

    private @Nullable Judgement number(Sentence one, Sentence other, Substitution at) {
        Numbers.Found left = within(one, at.oneFrom(), at.oneTo());
        Numbers.Found right = within(other, at.otherFrom(), at.otherTo());
        if (left == null
                || right == null
                || left.rough()
                || right.rough()
                || left.value() == right.value()) {
            return null;
        }
        boolean day = at.oneTo() < one.size() && date(one, at.oneTo(), at.oneTo() + 1) != null;
        return whole(day ? Kind.DATE : Kind.NUMBER, at);
    }

    private Numbers.@Nullable Found within(Sentence words, int from, int to) {
        for (Numbers.Found found : numbers.find(words)) {
            if (found.from() >= from && found.to() <= to) {
                return found;
            }
        }
        return null;
    }

    private @Nullable Judgement name(Sentence one, Sentence other, Substitution at) {
        Named left = Named.over(names, one, at.oneFrom(), at.oneTo());
        Named right = Named.over(names, other, at.otherFrom(), at.otherTo());
        if (left == null || right == null || !left.differsFrom(right)) {
            return null;
        }
        if (left.to() < at.oneTo() || right.to() < at.otherTo()) {
            return null;
        }
        Kind kind = left.sort() == Sort.PLACE ? Kind.PLACE : Kind.PARTY;
        return new Judgement(
                kind,
                Math.min(left.from(), at.oneFrom()),
                at.oneTo(),
                Math.min(right.from(), at.otherFrom()),
                at.otherTo());
    }

    private static Judgement whole(Kind kind, Substitution at) {
        return new Judgement(kind, at.oneFrom(), at.oneTo(), at.otherFrom(), at.otherTo());
    }
}
