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
    private final Set<String> placeWords = placeWords();
    private final Map<String, Term> terms = new ConcurrentHashMap<>();

    NameFinder(Lexicon lexicon, NameTrie english) {
        this.lexicon = lexicon;
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

    /** A name of the gazetteer; {@code senses} have ids. */
    record Match(int from, int to, boolean preposition, List<Sense> senses) {}

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
            if (passage.form(at) == null) {
                continue;
            }
            Match match = longest(passage, at);
            if (match != null && at >= end) {
                home = note(passage, match, known);
                end = home.isEmpty() ? end : match.to();
            } else if (match != null && match.to() <= end) {
                inner(passage, match, home);
            }
            other(passage, at, english);
            other(passage, at, own);
        }
    }

    private void other(Passage passage, int at, NameTrie names) {
        NameTrie.Found found = names.isEmpty() ? null : names.at(passage, at);
        if (found != null) {
            found.ids().forEach(id -> passage.name(at, found.to(), term(id)));
        }
    }

    /** Within a name only its own state is named: السعودية in الخارجية السعودية. */
    private void inner(Passage passage, Match match, String home) {
        for (Sense sense : match.senses()) {
            String state = Ids.state(sense);
            if (state != null && state.equals(home) && state.equals(Ids.of(sense))) {
                passage.name(match.from(), match.to(), term(state));
            }
        }
    }

    /** The state that the name belongs to, {@code -} for none; empty where nothing was named. */
    private String note(Passage passage, Match match, Set<String> known) {
        List<Sense> meant = meant(passage, match, known);
        String home = "";
        for (Sense sense : meant) {
            String id = Ids.of(sense);
            if (id != null) {
                passage.name(match.from(), match.to(), term(id));
                home = Objects.requireNonNullElse(Ids.state(sense), "-");
            }
        }
        return home;
    }

    private List<Sense> meant(Passage passage, Match match, Set<String> known) {
        boolean medium = isMedium(passage, match);
        List<Sense> possible =
                match.senses().stream()
                        .filter(sense -> Ids.isStrict(sense) == medium)
                        .filter(sense -> fits(passage, match, sense))
                        .toList();
        if (possible.size() < 2) {
            return possible;
        }
        List<Sense> told = possible.stream().filter(sense -> isKnown(sense, known)).toList();
        List<Sense> left = told.isEmpty() ? possible : told;
        int best = left.stream().mapToInt(Ids::rank).min().orElse(0);
        return left.stream().filter(sense -> Ids.rank(sense) == best).toList();
    }

    private static boolean strict(Match match) {
        return match.senses().stream().anyMatch(Ids::isStrict);
    }

    private static boolean isKnown(Sense sense, Set<String> known) {
        String id = Ids.of(sense);
        String state = Ids.state(sense);
        return id != null && known.contains(id) || state != null && known.contains(state);
    }

    private boolean fits(Passage passage, Match match, Sense sense) {
        return switch (sense) {
            case Sense.Metonym _ -> !isTown(passage, match);
            case Sense.Nisba _ -> !isSurname(passage, match);
            default -> true;
        };
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
            for (Form.Start start : form.starts()) {
                Match match = walk(passage, from, start);
                best = best == null || match != null && match.to() > best.to() ? match : best;
            }
        }
        return best;
    }

    private @Nullable Match walk(Passage passage, int from, Form.Start start) {
        Gazetteer names = lexicon.names();
        Match best = null;
        int node = start.node();
        int at = from + 1;
        while (node != Gazetteer.NONE) {
            List<Sense> senses = names.senses(node);
            if (!senses.isEmpty()) {
                List<Sense> named = Ids.named(senses);
                best = named.isEmpty() ? best : new Match(from, at, start.preposition(), named);
            }
            int next = passage.joined(at);
            Form form = next < passage.size() ? passage.form(next) : null;
            node = form == null ? Gazetteer.NONE : names.next(node, form.id());
            at = next + 1;
        }
        return best;
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
