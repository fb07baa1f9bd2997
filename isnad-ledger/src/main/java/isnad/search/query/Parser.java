package isnad.search.query;

import isnad.search.query.Clause.And;
import isnad.search.query.Clause.Not;
import isnad.search.query.Clause.Or;
import isnad.search.query.Clause.OwnEvent;
import isnad.search.query.Clause.Phrase;
import isnad.search.query.Clause.Prefix;
import isnad.search.query.Clause.Word;
import isnad.search.query.Lexeme.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A recursive parser; {@code level} and {@code field} are what stands before the brackets. */
final class Parser {
    /** In UTF-16 units. */
    static final int LONGEST = 4096;

    /** So many brackets and negations may stand inside each other. */
    static final int DEEPEST = 50;

    /** So many words, phrases and facts. */
    static final int MOST = 256;

    /** So many words a phrase may have. */
    static final int LONGEST_PHRASE = 50;

    private static final int SHORTEST_PREFIX = 2;

    private final String text;
    private List<Lexeme> lexemes = List.of();
    private int next;
    private int depth;
    private int leaves;

    Parser(String text) {
        this.text = text;
    }

    Clause query() throws QueryException {
        if (text.length() > LONGEST) {
            throw new QueryException(LONGEST, "expected at most " + LONGEST + " characters");
        }
        lexemes = new Lexer(text).lexemes();
        Clause clause = either(Scope.NONE);
        if (peek().kind() != Kind.END) {
            throw unexpected("an opening bracket before " + peek().shown());
        }
        if (clause == null) {
            throw new QueryException(text.length(), "expected a word, a phrase or a field");
        }
        return clause;
    }

    /** What holds inside brackets: {@code who:(…)}, {@code exact:(…)}. */
    private record Scope(@Nullable Field field, @Nullable Level level) {
        static final Scope NONE = new Scope(null, null);
    }

    private @Nullable Clause either(Scope scope) throws QueryException {
        List<Clause> clauses = new ArrayList<>();
        add(clauses, both(scope));
        while (peek().kind() == Kind.OR) {
            Lexeme or = take();
            Clause right = both(scope);
            if (clauses.isEmpty() || right == null) {
                throw new QueryException(or.at(), "expected a word on both sides of " + or.shown());
            }
            clauses.add(right);
        }
        return clauses.size() < 2 ? first(clauses) : new Or(clauses);
    }

    private @Nullable Clause both(Scope scope) throws QueryException {
        List<Clause> clauses = new ArrayList<>();
        while (true) {
            switch (peek().kind()) {
                case END, CLOSE, CLOSE_EVENT, OR -> {
                    Period.check(clauses);
                    return clauses.size() < 2 ? first(clauses) : new And(clauses);
                }
                case AND -> and(clauses);
                default -> add(clauses, unary(scope));
            }
        }
    }

    private void and(List<Clause> before) throws QueryException {
        Lexeme and = take();
        boolean last =
                switch (peek().kind()) {
                    case END, CLOSE, CLOSE_EVENT, OR, AND -> true;
                    default -> false;
                };
        if (before.isEmpty() || last) {
            throw new QueryException(and.at(), "expected a word on both sides of " + and.shown());
        }
    }

    private static @Nullable Clause first(List<Clause> clauses) {
        return clauses.isEmpty() ? null : clauses.getFirst();
    }

    private static void add(List<Clause> clauses, @Nullable Clause clause) {
        if (clause != null) {
            clauses.add(clause);
        }
    }

    /** Null where nothing but marks stands. */
    private @Nullable Clause unary(Scope scope) throws QueryException {
        Lexeme lexeme = peek();
        if (++depth > DEEPEST) {
            throw new QueryException(
                    lexeme.at(), "expected at most " + DEEPEST + " brackets inside each other");
        }
        try {
            return lexeme.kind() == Kind.NOT ? not(scope) : primary(scope);
        } finally {
            depth--;
        }
    }

    private Clause not(Scope scope) throws QueryException {
        Lexeme not = take();
        return new Not(required(unary(scope), not));
    }

    private @Nullable Clause primary(Scope scope) throws QueryException {
        Lexeme lexeme = peek();
        return switch (lexeme.kind()) {
            case OPEN -> brackets(scope);
            case OPEN_EVENT -> ownEvent(scope);
            case FIELD -> field();
            case PHRASE -> phrase(scope, take());
            case WORD -> word(scope, take());
            default -> throw unexpected("a word");
        };
    }

    private @Nullable Clause brackets(Scope scope) throws QueryException {
        Lexeme open = take();
        Clause inside = either(scope);
        expect(Kind.CLOSE, ")", open);
        return inside;
    }

    private Clause ownEvent(Scope scope) throws QueryException {
        Lexeme open = take();
        Clause inside = either(scope);
        expect(Kind.CLOSE_EVENT, "}", open);
        return new OwnEvent(required(inside, open));
    }

    private void expect(Kind kind, String mark, Lexeme open) throws QueryException {
        if (peek().kind() != kind) {
            throw unexpected(mark + " for the " + open.shown() + " at " + (open.at() + 1));
        }
        take();
    }

    private Clause field() throws QueryException {
        Lexeme name = take();
        Scope scope = new Scope(Names.field(name.text()), Names.level(name.text()));
        return switch (peek().kind()) {
            case WORD, PHRASE, OPEN -> required(unary(scope), name);
            default -> throw unexpected("a value behind " + name.text() + ":");
        };
    }

    private static Clause required(@Nullable Clause clause, Lexeme before) throws QueryException {
        if (clause == null) {
            throw new QueryException(
                    before.at() + before.text().length(),
                    "expected a word behind " + before.shown());
        }
        return clause;
    }

    private @Nullable Clause phrase(Scope scope, Lexeme lexeme) throws QueryException {
        int within = -1;
        if (peek().kind() == Kind.WITHIN) {
            within = Integer.parseInt(take().text());
        }
        if (!hasLetters(lexeme.text())) {
            return null;
        }
        count(lexeme);
        if (scope.field() != null) {
            return Facts.of(scope.field(), lexeme.text().strip(), lexeme.at());
        }
        return new Phrase(
                Phrases.words(lexeme.text(), lexeme.at() + 1), within, scope.level(), lexeme.at());
    }

    private @Nullable Clause word(Scope scope, Lexeme lexeme) throws QueryException {
        if (!hasLetters(lexeme.text())) {
            return null;
        }
        count(lexeme);
        int star = lexeme.text().indexOf('*');
        if (scope.field() != null) {
            if (star >= 0) {
                throw new QueryException(lexeme.at() + star, "expected no * in a field");
            }
            return Facts.of(scope.field(), lexeme.text(), lexeme.at());
        }
        return star < 0
                ? new Word(lexeme.text(), scope.level(), lexeme.at())
                : prefix(scope, lexeme, star);
    }

    private static Clause prefix(Scope scope, Lexeme lexeme, int star) throws QueryException {
        String letters = lexeme.text().substring(0, star);
        if (star + 1 < lexeme.text().length()) {
            throw new QueryException(lexeme.at() + star, "expected * at the end of a word only");
        }
        if (letters.codePoints().filter(Character::isLetterOrDigit).count() < SHORTEST_PREFIX) {
            throw new QueryException(lexeme.at() + star, "expected at least two letters before *");
        }
        return new Prefix(letters, scope.level(), lexeme.at());
    }

    private static boolean hasLetters(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private void count(Lexeme lexeme) throws QueryException {
        if (++leaves > MOST) {
            throw new QueryException(
                    lexeme.at(), "expected at most " + MOST + " words, phrases and fields");
        }
    }

    private Lexeme peek() {
        return lexemes.get(next);
    }

    private Lexeme take() {
        return lexemes.get(next++);
    }

    private QueryException unexpected(String expected) {
        return new QueryException(
                peek().at(), "expected " + expected + ", found " + peek().shown());
    }
}
