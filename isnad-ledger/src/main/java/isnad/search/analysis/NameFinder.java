package isnad.search.analysis;

import isnad.lexicon.Gazetteer;
import isnad.lexicon.Letters;
import isnad.lexicon.Lexicon;
import isnad.lexicon.Sense;
import isnad.lexicon.Tsv;
import isnad.search.query.Level;
import isnad.text.Token;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds whom and what a page names, and notes it on every token of the name. */
final class NameFinder {
    private static final int MOST_KNOWN = 20_000;

    private final Lexicon lexicon;
    private final NameTrie english;
    private final Senses senses;
    private final Set<String> placeWords = placeWords();
    private final Map<String, Term> terms = new ConcurrentHashMap<>();

    NameFinder(Lexicon lexicon, NameTrie english, Senses senses) {
        this.lexicon = lexicon;
        this.senses = senses;
        this.english = english;
    }

    private static Set<String> placeWords() {
        String file = "place-words.tsv";
        try (InputStream in = NameFinder.class.getResourceAsStream("/isnad/search/" + file)) {
            return Tsv.read(file, Objects.requireNonNull(in, file)).stream()
                    .map(row -> Letters.fold(row.required("word")))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A name of the gazetteer; {@code named} is never empty. */
    record Match(int from, int to, boolean preposition, List<Named> named) {}

    /**
     * Notes every name.
     *
     * @param known ids of participants and states that the article's record has
     * @param own names of participants that only the record knows
     */
    void find(Passage passage, Set<String> known, NameTrie own) {
        int end = 0;
        String home = "";
        for (int at = 0; at < passage.size(); at++) {
            Form form = passage.form(at);
            if (form == null) {
                continue;
            }
            Match match = longest(passage, at);
            if (match != null && at >= end) {
                home = note(passage, match, known);
                end = home.isEmpty() ? end : match.to();
            } else if (match != null && match.to() <= end) {
                inner(passage, match, home);
            }
            if (form.english()) {
                other(passage, at, english);
            }
            if (!own.isEmpty()) {
                other(passage, at, own);
            }
        }
    }

    private void other(Passage passage, int at, NameTrie names) {
        NameTrie.Found found = names.at(passage, at);
        if (found != null) {
            found.ids().forEach(id -> passage.name(at, found.to(), term(id)));
        }
    }

    /** Within a name only its own state is named: السعودية in الخارجية السعودية. */
    private static void inner(Passage passage, Match match, String home) {
        for (Named named : match.named()) {
            if (named.isState() && home.equals(named.state())) {
                passage.name(match.from(), match.to(), named.term());
            }
        }
    }

    /** The state that the name belongs to, {@code -} for none; empty where nothing was named. */
    private String note(Passage passage, Match match, Set<String> known) {
        String home = "";
        for (Named named : meant(passage, match, known)) {
            passage.name(match.from(), match.to(), named.term());
            home = Objects.requireNonNullElse(named.state(), "-");
        }
        return home;
    }

    private List<Named> meant(Passage passage, Match match, Set<String> known) {
        boolean medium = isMedium(passage, match);
        List<Named> possible = new ArrayList<>(2);
        for (Named named : match.named()) {
            if (named.isStrict() == medium && fits(passage, match, named.sense())) {
                possible.add(named);
            }
        }
        return possible.size() < 2 ? possible : likeliest(possible, known);
    }

    /** Of several those that the record knows, else the likeliest kind. */
    private static List<Named> likeliest(List<Named> possible, Set<String> known) {
        List<Named> told = possible.stream().filter(named -> isKnown(named, known)).toList();
        List<Named> left = told.isEmpty() ? possible : told;
        int best = left.stream().mapToInt(Named::rank).min().orElse(0);
        return left.stream().filter(named -> named.rank() == best).toList();
    }

    private static boolean strict(Match match) {
        for (Named named : match.named()) {
            if (named.isStrict()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isKnown(Named named, Set<String> known) {
        String state = named.state();
        return known.contains(named.id()) || state != null && known.contains(state);
    }

    private boolean fits(Passage passage, Match match, Sense sense) {
        return switch (sense) {
            case Sense.Metonym _ -> !isTown(passage, match);
            case Sense.Nisba _ -> !isSurname(passage, match);
            default -> isSpelled(passage, match, sense);
        };
    }

    /** عمّان with its shadda is not the state عمان. */
    static boolean isSpelled(Passage passage, Match match, Sense sense) {
        return match.named().size() == 1
                || !(sense instanceof Sense.StateName name)
                || name.state().name().indexOf(Letters.SHADDA) >= 0
                || passage.text(match.from(), match.to()).indexOf(Letters.SHADDA) < 0;
    }

    /** في الرياض is the town, قالت الرياض the government. */
    private boolean isTown(Passage passage, Match match) {
        Token before = match.from() == 0 ? null : passage.token(match.from() - 1);
        return match.preposition() || before != null && placeWords.contains(before.folded());
    }

    /** محمد السوداني */
    private boolean isSurname(Passage passage, Match match) {
        return match.from() > 0 && lexicon.isGivenName(passage.token(match.from() - 1).folded());
    }

    /** A medium whose name is an everyday word stands in marks or behind صحيفة، قناة … */
    private boolean isMedium(Passage passage, Match match) {
        if (!strict(match)) {
            return false;
        }
        int before = match.from() - 1;
        return match.to() > match.from() + 1 && heads(passage, match.from(), "")
                || isOpen(passage, before)
                        && (isClosed(passage, match.to()) || heads(passage, before - 1, "medium"))
                || heads(passage, before, "medium");
    }

    private static boolean isOpen(Passage passage, int at) {
        return at >= 0
                && (passage.token(at).kind() == Token.Kind.QUOTE_OPEN
                        || passage.token(at).isMark("("));
    }

    private static boolean isClosed(Passage passage, int at) {
        return at < passage.size()
                && (passage.token(at).kind() == Token.Kind.QUOTE_CLOSE
                        || passage.token(at).isMark(")"));
    }

    /** Whether a token is a head word of names, of this kind or, where it is empty, of any. */
    private boolean heads(Passage passage, int at, String kind) {
        Form form = at < 0 ? null : passage.form(at);
        if (form == null) {
            return false;
        }
        for (Form.Start start : form.starts()) {
            for (Sense sense : lexicon.names().senses(start.node())) {
                if (sense instanceof Sense.CrowdName crowd
                        && crowd.crowd().kind().startsWith(kind)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The longest name of the gazetteer that begins at a token, or null. */
    @Nullable Match longest(Passage passage, int from) {
        Form form = passage.form(from);
        Match best = null;
        if (form != null) {
            for (int i = 0; i < form.starts().size(); i++) {
                Match match = walk(passage, from, form.starts().get(i));
                best = best == null || match != null && match.to() > best.to() ? match : best;
            }
        }
        return best;
    }

    private @Nullable Match walk(Passage passage, int from, Form.Start start) {
        int at = from + 1;
        Match best = match(from, at, start, start.named());
        int node = next(passage, at, start.node());
        while (node != Gazetteer.NONE) {
            at = passage.joined(at) + 1;
            Match longer = match(from, at, start, senses.at(node));
            best = longer == null ? best : longer;
            node = next(passage, at, node);
        }
        return best;
    }

    private static @Nullable Match match(int from, int to, Form.Start start, List<Named> named) {
        return named.isEmpty() ? null : new Match(from, to, start.preposition(), named);
    }

    /** The node behind the word at {@code at}, marks between passed over. */
    private int next(Passage passage, int at, int node) {
        int next = passage.joined(at);
        Form form = next < passage.size() ? passage.form(next) : null;
        return form == null ? Gazetteer.NONE : lexicon.names().next(node, form.id());
    }

    /** The term of an id. */
    Term term(String id) {
        Term known = terms.get(id);
        if (known != null) {
            return known;
        }
        Term term = Term.of(Level.ENTITY, id);
        if (terms.size() < MOST_KNOWN) {
            terms.put(id, term);
        }
        return term;
    }
}
