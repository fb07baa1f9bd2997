package isnad.story.origin;

import isnad.lexicon.Lexicon;
import isnad.lexicon.Sense;
import isnad.lexicon.World;
import isnad.model.Span;
import isnad.text.Phrases;
import isnad.text.Sentence;
import isnad.text.Tokenizer;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads what the words that name a source speak of: its state, its body, its office. */
final class Wording {
    private static final String GOVERNMENT = "government";

    /** Words before a medium's name: وكالة, صحيفة. */
    private static final int NEAR = 3;

    private final Lexicon lexicon;
    private final Tokenizer tokenizer;
    private final Offices offices = new Offices();

    Wording(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.tokenizer = new Tokenizer(lexicon);
    }

    /**
     * What was found in some words.
     *
     * @param state the first spoken of, ISO 3166-1 alpha-3; or null
     * @param whole whether they name a state or its government and nothing else
     * @param body the first; or null
     * @param office the last: it stands nearest to a name behind them; or null
     */
    record Meaning(
            @Nullable String state,
            boolean whole,
            World.@Nullable Body body,
            @Nullable String office) {
        static final Meaning NONE = new Meaning(null, false, null, null);

        /** The same office of a state. */
        Meaning of(@Nullable String other) {
            return Objects.equals(state, other) ? this : new Meaning(other, whole, body, office);
        }
    }

    /** What {@code text} speaks of. */
    Meaning read(String text) {
        var tokens = tokenizer.tokens(text, new Span(0, text.length()));
        if (tokens.isEmpty()) {
            return Meaning.NONE;
        }
        return read(new Sentence(new Span(0, text.length()), tokens, 0, true));
    }

    /** The medium that some words begin with, or a word for one (قناة); null where none is. */
    @Nullable String medium(String text) {
        var tokens = tokenizer.tokens(text, new Span(0, text.length()));
        int near = tokens.isEmpty() || !Media.isHead(tokens.getFirst().folded()) ? 1 : NEAR;
        for (int at = 0; at < Math.min(near, tokens.size()); at++) {
            var words = new Sentence(new Span(0, text.length()), tokens, 0, true);
            for (Phrases.Match match : Phrases.at(lexicon.names(), words, at)) {
                if (match.senses().size() == 1
                        && match.senses().getFirst() instanceof Sense.MediumName(var medium)) {
                    return medium.name();
                }
            }
        }
        return null;
    }

    private Meaning read(Sentence words) {
        var scan = new Scan();
        for (int at = 0; at < words.size(); ) {
            at = scan.take(words, at);
        }
        var found = offices.find(words, scan.state);
        Offices.Found last = found.isEmpty() ? null : found.getLast();
        String state = scan.state == null && last != null ? last.state() : scan.state;
        return new Meaning(
                state,
                scan.rest == 0 && state != null,
                scan.body,
                last == null ? null : last.office());
    }

    /** What the gazetteer says of the words, collected from left to right. */
    private final class Scan {
        private @Nullable String state;
        private World.@Nullable Body body;
        private int rest;

        int take(Sentence words, int at) {
            if (!words.token(at).isWord()) {
                return at + 1;
            }
            for (Phrases.Match match : Phrases.at(lexicon.names(), words, at)) {
                for (Sense sense : match.senses()) {
                    if (takes(sense)) {
                        return match.to();
                    }
                }
            }
            rest++;
            return at + 1;
        }

        private boolean takes(Sense sense) {
            return switch (sense) {
                case Sense.StateName(var found) -> in(found.id());
                case Sense.Metonym(var found) -> in(found.id());
                case Sense.Nisba nisba -> in(nisba.state().id());
                case Sense.BodyName(var found) -> is(found);
                case Sense.CrowdName(var crowd) -> crowd.kind().equals(GOVERNMENT);
                case Sense.PersonName _ -> isBeside();
                default -> false;
            };
        }

        /** What a person is called is of no state: السوداني is Iraq's prime minister. */
        private boolean isBeside() {
            rest++;
            return true;
        }

        private boolean in(String id) {
            state = state == null ? id : state;
            return true;
        }

        private boolean is(World.Body found) {
            body = body == null ? found : body;
            if (found.state() != null) {
                in(found.state());
            }
            return true;
        }
    }
}
