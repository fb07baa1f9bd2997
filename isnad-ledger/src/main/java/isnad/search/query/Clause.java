package isnad.search.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a query. {@code at} counts UTF-16 units of the query's text, from 0.
 *
 * <p>{@code level} is null where the query's own holds.
 */
public sealed interface Clause {
    /** A clause that looks for something itself. */
    sealed interface Leaf extends Clause {
        int at();
    }

    /** Something written between blanks: mostly one word, more where it holds marks. */
    record Word(String text, @Nullable Level level, int at) implements Leaf {}

    /** Words that begin with these letters. */
    record Prefix(String text, @Nullable Level level, int at) implements Leaf {}

    /**
     * Words that stand together.
     *
     * @param within so many other words may stand between them, and their order is free; -1: none,
     *     in this order
     */
    record Phrase(List<Word> words, int within, @Nullable Level level, int at) implements Leaf {
        public Phrase {
            words = List.copyOf(words);
        }

        /** Its words, a blank between them. */
        public String text() {
            return String.join(" ", words.stream().map(Word::text).toList());
        }
    }

    /**
     * A fact about an event or an article.
     *
     * @param value as typed; of a type or status its constant's name, of a day its ISO 8601 value
     */
    record Fact(Field field, String value, int at) implements Leaf {}

    /** All of them hold; at least two. */
    record And(List<Clause> clauses) implements Clause {
        public And {
            clauses = List.copyOf(clauses);
        }
    }

    /** One of them holds; at least two. */
    record Or(List<Clause> clauses) implements Clause {
        public Or {
            clauses = List.copyOf(clauses);
        }
    }

    /** It does not hold. */
    record Not(Clause clause) implements Clause {}

    /** Holds for an event of its own, whatever is said of events outside. */
    record OwnEvent(Clause clause) implements Clause {}
}
