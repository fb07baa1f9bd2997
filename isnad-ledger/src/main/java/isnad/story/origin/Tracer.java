package isnad.story.origin;

import isnad.model.Event;
import isnad.model.Link;
import isnad.model.Link.SourceKind;
import isnad.model.Participant;
import isnad.story.Telling;
import isnad.story.origin.Voice.Sort;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Follows the chain of a telling to whom it begins with. */
final class Tracer {
    private static final Set<String> NO_STATEMENTS =
            Set.of("summon", "investigate", "veto", "boycott", "recognise");

    private static final Set<String> UNIONS = Set.of("UNO", "EUU");

    private final Voices voices;
    private final Cited cited;

    Tracer(Voices voices) {
        this.voices = voices;
        this.cited = new Cited(voices);
    }

    Trace trace(Telling telling) {
        List<Link> chain = telling.event().attribution();
        int first = sources(chain);
        if (first == 0) {
            Voice party = speaker(telling);
            Voice source = party == null ? cited.source(telling) : party;
            return source == null || isKnown(source, telling, chain)
                    ? own(telling, chain)
                    : new Trace(telling, List.of(source), chain, media(telling, chain));
        }
        List<Voice> sources = new ArrayList<>(1);
        List<Link> carriers = chain.subList(first, chain.size());
        String home = home(telling, carriers);
        chain.subList(0, first).forEach(link -> add(voices.of(link, telling, home), sources));
        return new Trace(telling, sources, carriers, media(telling, carriers));
    }

    private boolean isKnown(Voice source, Telling telling, List<Link> chain) {
        return media(telling, chain).stream().anyMatch(one -> one.key().equals(source.key()));
    }

    private static void add(Voice voice, List<Voice> to) {
        if (to.stream().noneMatch(other -> other.key().equals(voice.key()))) {
            to.add(voice);
        }
    }

    /** How many links at the start are sources of one statement: joint speakers share their cue. */
    private static int sources(List<Link> chain) {
        if (chain.isEmpty() || Voices.isMedium(chain.getFirst())) {
            return 0;
        }
        String cue = chain.getFirst().cue();
        int end = 1;
        while (end < chain.size()
                && cue != null
                && !Voices.isMedium(chain.get(end))
                && Objects.equals(cue, chain.get(end).cue())) {
            end++;
        }
        return end;
    }

    /** No source but media: the first of them has it from nobody that we know of. */
    private Trace own(Telling telling, List<Link> chain) {
        if (chain.isEmpty()) {
            return new Trace(telling, List.of(voices.publisher(telling)), chain, List.of());
        }
        Link first = chain.getFirst();
        List<Link> carriers = chain.subList(1, chain.size());
        Voice source = voices.medium(first.source(), first.kind());
        return new Trace(telling, List.of(source), carriers, media(telling, carriers));
    }

    /** The media among the links, and the publisher, in the order in which they heard it. */
    private List<Voice> media(Telling telling, List<Link> links) {
        List<Voice> out = new ArrayList<>(links.size() + 1);
        links.stream()
                .filter(Voices::isMedium)
                .forEach(link -> add(voices.medium(link.source(), link.kind()), out));
        add(voices.publisher(telling), out);
        return out;
    }

    private String home(Telling telling, List<Link> carriers) {
        return media(telling, carriers).getFirst().key();
    }

    /**
     * Who accuses, demands, threatens or welcomes speaks: the act is a statement, and media that
     * tell it without naming a source carry the party's own word.
     */
    private @Nullable Voice speaker(Telling telling) {
        Event event = telling.event();
        boolean statement =
                switch (event.type()) {
                    case ACCUSE, THREATEN, REQUEST, REJECT, SUPPORT -> true;
                    default -> false;
                };
        String mode = event.mode();
        if (!statement || mode != null && NO_STATEMENTS.contains(mode) || event.who().size() != 1) {
            return null;
        }
        Participant who = event.who().getFirst();
        Voice voice = voices.of(who, telling);
        return voice == null || voice.kind() == SourceKind.UNNAMED || isAssembly(voice)
                ? null
                : voice;
    }

    /**
     * What the Security Council condemns, it does before the press: nobody has to tell it first.
     */
    private static boolean isAssembly(Voice voice) {
        String state = voice.state();
        return voice.sort() == Sort.BODY && (state == null || UNIONS.contains(state));
    }
}
