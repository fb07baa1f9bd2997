package isnad.story.standing;

import isnad.lexicon.Lexicon;
import isnad.model.EventType;
import isnad.model.Span;
import isnad.story.Line;
import isnad.story.Telling;
import isnad.story.standing.Standing.Topic;
import isnad.story.table.Tables;
import isnad.text.Token;
import isnad.text.Tokenizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Finds the rules that fit a line. */
final class Rules {
    /** So many tellings are searched for words; their first is the surest. */
    private static final int TELLINGS = 4;

    private static final String AL = "\u0627\u0644";
    private static final Map<EventType, List<Rule>> BY_TYPE = load();

    private final Tokenizer tokenizer;

    Rules(Lexicon lexicon) {
        this.tokenizer = new Tokenizer(lexicon);
    }

    private static Map<EventType, List<Rule>> load() {
        Map<EventType, List<Rule>> out = new EnumMap<>(EventType.class);
        Tables.read(Rules.class, "rules.tsv").stream()
                .map(Rule::of)
                .forEach(
                        rule -> out.computeIfAbsent(rule.type(), _ -> new ArrayList<>()).add(rule));
        return out;
    }

    /** Whether lines of this type and mode can found, change or end a statement. */
    static boolean isRelevant(EventType type, @Nullable String mode) {
        return BY_TYPE.getOrDefault(type, List.of()).stream().anyMatch(rule -> fits(rule, mode));
    }

    private static boolean fits(Rule rule, @Nullable String mode) {
        return rule.mode().isEmpty() || rule.mode().equals(mode);
    }

    /** For each topic the rule with the longest words; none for most lines. */
    List<Rule> of(Line line) {
        Map<Topic, Rule> best = new EnumMap<>(Topic.class);
        List<List<Token>> words = null;
        for (Rule rule : BY_TYPE.getOrDefault(line.type(), List.of())) {
            if (!rule.told().holds(line.status()) || !hasMode(line, rule)) {
                continue;
            }
            if (!rule.words().isEmpty() && words == null) {
                words = words(line);
            }
            int length = rule.words().isEmpty() ? 0 : longest(rule, Objects.requireNonNull(words));
            Rule old = best.get(rule.topic());
            if (length >= 0 && (old == null || length > length(old))) {
                best.put(rule.topic(), rule);
            }
        }
        return List.copyOf(best.values());
    }

    private static boolean hasMode(Line line, Rule rule) {
        if (rule.mode().isEmpty()) {
            return true;
        }
        for (Telling telling : line.tellings()) {
            if (fits(rule, telling.event().mode())) {
                return true;
            }
        }
        return false;
    }

    private static int length(Rule rule) {
        return rule.words().stream().mapToInt(List::size).max().orElse(0);
    }

    private List<List<Token>> words(Line line) {
        List<List<Token>> out = new ArrayList<>();
        for (Telling telling :
                line.tellings().subList(0, Math.min(TELLINGS, line.tellings().size()))) {
            String text = Context.of(telling);
            out.add(tokenizer.tokens(text, new Span(0, text.length())));
        }
        return out;
    }

    /** The number of words of the longest form found; -1 for none. */
    private static int longest(Rule rule, List<List<Token>> texts) {
        int best = -1;
        for (List<String> form : rule.words()) {
            for (List<Token> text : texts) {
                if (form.size() > best && has(text, form)) {
                    best = form.size();
                }
            }
        }
        return best;
    }

    private static boolean has(List<Token> text, List<String> form) {
        for (int at = 0; at + form.size() <= text.size(); at++) {
            int same = 0;
            while (same < form.size() && is(text.get(at + same), form.get(same))) {
                same++;
            }
            if (same == form.size()) {
                return true;
            }
        }
        return false;
    }

    private static boolean is(Token token, String word) {
        for (Token.Base base : token.bases()) {
            String found = base.word();
            if (found.equals(word)
                    || found.length() == word.length() + 2 && found.equals(AL + word)) {
                return true;
            }
        }
        return false;
    }
}
